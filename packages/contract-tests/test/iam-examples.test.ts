import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Call } from "../facts/calls.ts";
import { iamAnswers, iamMeanings } from "../facts/iam.ts";
import { localOutcomes, outcomes } from "../facts/outcomes.ts";
import { projectId } from "../facts/requests.ts";
import { readContract, type NamedExample } from "../src/contract-document.ts";
import { startCoverage } from "../src/coverage.ts";
import { cliDriver } from "../src/drivers/cli.ts";
import { sdkDriver } from "../src/drivers/sdk.ts";
import type { Driver, Outcome, Target } from "../src/outcome.ts";
import { startPrism, type Prism } from "../src/prism.ts";
import { startRecordingProxy } from "../src/recording-proxy.ts";

const iam = readContract("iam.json");
const jobs = readContract();
const drivers = [sdkDriver, cliDriver];
const examples = iam.operations.flatMap((operation) => operation.examples);
const coverage = startCoverage(
  drivers.map(({ name }) => name),
  examples,
);

let iamPrism: Prism;
let jobsPrism: Prism;
beforeAll(async () => {
  iamPrism = await startPrism({ document: new URL(import.meta.resolve("@vizjobs/spec/iam.json")).pathname });
  jobsPrism = await startPrism();
});
afterAll(async () => {
  await iamPrism.close();
  await jobsPrism.close();
});

const call: Call = { operation: "showVisualizationJob", jobId: "197" };
const password = { account: "account", username: "user", password: "password-of-the-suite" };

/** A password needs a token; a token without a project needs the list of projects. */
function targetFor(operation: string): Pick<Target, "credentials" | "projectId" | "region"> {
  if (operation === "createToken") return { credentials: password, projectId };
  return { credentials: { token: "token-of-the-suite" }, region: "cn-north-4" };
}

interface Run {
  outcome: Outcome;
  complaints: readonly string[];
  /** Paths of the requests that came to the service. */
  paths: readonly string[];
  iamCalls: number;
}

async function run(driver: Driver, { operation, status, name }: NamedExample): Promise<Run> {
  const answer = { status, example: name };
  const iamProxy = await startRecordingProxy({ contract: iam, upstream: iamPrism.endpoint, answer });
  const jobsProxy = await startRecordingProxy({ contract: jobs, upstream: jobsPrism.endpoint });
  try {
    const target = {
      ...targetFor(operation),
      endpoint: jobsProxy.endpoint,
      iamEndpoint: iamProxy.endpoint,
      maxRetries: 0,
    };
    const outcome = await driver.run(target, call);
    return {
      outcome,
      complaints: [...iamProxy.complaints, ...jobsProxy.complaints],
      paths: jobsProxy.exchanges.map(({ request }) => request.path),
      iamCalls: iamProxy.exchanges.length,
    };
  } finally {
    await iamProxy.close();
    await jobsProxy.close();
  }
}

/** The error class and the exit code that an example must end in; undefined for one that lets the call go on. */
function failureOf({ operation, status, name }: NamedExample): { errorClass: string; exitCode: number } | undefined {
  if (operation === "listProjects" && name in iamAnswers.listProjects && status === 200) {
    const errorClass = "CredentialsError";
    return name === "none" ? { errorClass, exitCode: localOutcomes[errorClass].exitCode } : undefined;
  }
  if (operation === "createToken" && name in iamAnswers.createToken && status === 201) return undefined;
  const meaning = iamMeanings[status];
  if (meaning === undefined) throw new Error(`no fact says what ${operation} ${status} ${name} means`);
  return outcomes[meaning];
}

describe.each(drivers.map((driver) => [driver.name, driver] as const))(
  "%s, answered by IAM with",
  (driverName, driver) => {
    it.concurrent.each(
      examples.map((example) => [`${example.operation} ${example.status} ${example.name}`, example] as const),
    )("%s", async (_, example) => {
      const { outcome, complaints, paths, iamCalls } = await run(driver, example);
      const failure = failureOf(example);
      expect(complaints).toEqual([]);
      expect(iamCalls).toBe(1);
      if (failure === undefined) {
        expect(outcome.kind).toBe("value");
        const project = example.operation === "createToken" ? projectId : iamAnswers.listProjects.projects;
        expect(paths).toEqual([`/v1/${project}/visualization-jobs/197`]);
      } else {
        const { errorClass, exitCode } = failure;
        expect(outcome).toMatchObject({
          kind: "failure",
          ...("errorClass" in outcome ? { errorClass } : { exitCode }),
        });
        expect(paths).toEqual([]);
        expect(JSON.stringify(outcome)).not.toContain(password.password);
      }
      coverage.met(driverName, example.operation, `${example.status} ${example.name}`);
    });
  },
);

describe("the coverage of the IAM contract", () => {
  it("leaves no example that SDK or CLI has not met", () => {
    console.log(coverage.table());
    expect(coverage.holes()).toEqual([]);
  });
});
