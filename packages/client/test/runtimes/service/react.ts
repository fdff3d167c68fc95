import { isSignedWith } from "./check-signature.ts";
import { integer, type Arrival, type Reaction } from "./arrival.ts";
import { createdJob, type CreatedJob } from "./created-job.ts";

/** What the service knows callers by. */
export interface Known {
  readonly token: string;
  readonly keys: { readonly accessKey: string; readonly secretKey: string };
}

/** What the service did, beside its answers. */
export interface ServiceRecord {
  readonly signatures: { right: number; wrong: number };
  /** What was searched for on which page. */
  readonly searched: string[];
  /** How often a request arrived that ends with the connection, after it was read. */
  readonly brokenOff: Record<string, number>;
  redirectsFollowed: number;
}

const jobCount = 205;
const firstListed = 9_007_199_254_740_993n;

/** Makes a service whose jobs behave as their ids say: 404 is not there, 429 asks for patience, 200 runs. */
export function createReaction(known: Known, record: ServiceRecord): (arrival: Arrival) => Reaction {
  let job: CreatedJob | undefined;
  let readsOf5030 = 0;

  const breakOff = ({ method, url }: Arrival): Reaction => {
    const request = `${method} ${url}`;
    record.brokenOff[request] = (record.brokenOff[request] ?? 0) + 1;
    return "close the connection";
  };

  const onOneJob = (id: string, action: string, arrival: Arrival): Reaction => {
    switch (id) {
      case "7":
        return { body: { job_id: 7, job_name: "a", status: 8, arrived: selectedHeaders(arrival) } };
      case "105":
        return refusal(200, "ModelArts.0105", "This job can't be stop. job status: 10");
      case "302":
        return { status: 302, headers: { location: "/elsewhere" } };
      case "404":
        return refusal(404, "ModelArts.0102", "no such job");
      case "429":
        return { ...refusal(429, "APIG.0308", "slow down"), headers: { "retry-after": "7" } };
      case "5030":
        readsOf5030 += 1;
        if (readsOf5030 > 1) return running(id);
        return { status: 503, headers: { "retry-after": "0" }, body: "<p>later</p>" };
      case "503":
        return { status: 503, headers: { "retry-after": "0" }, body: "<p>later</p>" };
      case "600":
        return breakOff(arrival);
      case "601":
        return action === "stop" ? "break off what was begun" : "begin an answer";
      case "602":
        return "stay silent";
      case "100":
        return { body: { job_id: 100, job_name: "a", status: 1 } };
      case job?.id:
        return job?.react(arrival.method, action, arrival.body.toString()) ?? refusal(404, "ModelArts.0102", "gone");
      default:
        return arrival.method === "GET" ? running(id) : { body: { is_success: true } };
    }
  };

  const create = (arrival: Arrival): Reaction => {
    const input: { job_name: string; job_desc?: string } = JSON.parse(arrival.body.toString());
    if (input.job_name === "breaks-off") return breakOff(arrival);
    job = createdJob(input);
    return job.created;
  };

  return (arrival) => {
    const { pathname, searchParams } = new URL(arrival.url, "http://service");
    if (pathname === "/elsewhere") record.redirectsFollowed += 1;
    const [, id, action = ""] = /\/v1\/p\/visualization-jobs(?:\/(\d+))?(?:\/(\w+))?$/.exec(pathname) ?? [];
    const problem = problemOfCaller(arrival, known, record);
    if (problem !== undefined) return problem;
    if (id !== undefined) return onOneJob(id, action, arrival);
    if (arrival.method === "POST") return create(arrival);
    record.searched.push(`${searchParams.get("page")}: ${searchParams.get("search_content")}`);
    return page(Number(searchParams.get("page") ?? 1), Number(searchParams.get("per_page") ?? 10));
  };
}

function problemOfCaller(
  arrival: Arrival,
  { token, keys }: Known,
  { signatures }: ServiceRecord,
): Reaction | undefined {
  if (arrival.headers["authorization"] === undefined) {
    return arrival.headers["x-auth-token"] === token ? undefined : refusal(401, "APIG.0301", "Incorrect token");
  }
  const isRight = isSignedWith(keys.secretKey, arrival);
  signatures[isRight ? "right" : "wrong"] += 1;
  return isRight ? undefined : refusal(401, "APIG.0301", "Incorrect IAM authentication information");
}

function page(number: number, perPage: number): Reaction {
  const rest = Math.max(0, Math.min(perPage, jobCount - (number - 1) * perPage));
  const jobs = Array.from({ length: rest }, (_, index) => ({
    job_id: integer(String(firstListed + BigInt((number - 1) * perPage + index))),
    job_name: "a",
    status: 8,
  }));
  return { body: { is_success: true, job_total_count: jobCount, job_count_limit: 300, jobs } };
}

function running(id: string): Reaction {
  return { body: { job_id: integer(id), job_name: "a", status: 8, service_url: `https://charts.example.com/${id}/` } };
}

function refusal(status: number, code: string, message: string) {
  return { status, body: { is_success: false, error_code: code, error_message: message } };
}

/** The headers that a caller sets and a runtime may change. */
function selectedHeaders({ headers }: Arrival): object {
  const names = ["accept", "content-type", "user-agent", "x-auth-token", "x-trace"];
  return Object.fromEntries(names.map((name) => [name, headers[name]]));
}
