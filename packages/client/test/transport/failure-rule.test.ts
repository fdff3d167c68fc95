import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  DuplicateNameError,
  InvalidRequestError,
  InvalidStateError,
  isApiError,
  NotFoundError,
  PermissionError,
  QuotaExceededError,
  RateLimitError,
  ServerError,
  VisualizationJob,
} from "../../src/index.ts";
import { rejection } from "../support/in-memory.ts";
import { serviceSession, type Canned } from "../support/service.ts";

async function failureOf(canned: Canned): Promise<ApiError> {
  const { session } = await serviceSession(() => canned);
  const error = await rejection(new VisualizationJob(session, "10").stop());
  if (!isApiError(error)) throw error;
  return error;
}

describe("an answer is a failure", () => {
  test.each<[string, Canned]>([
    ["when its status is not 2xx", { status: 400, body: {} }],
    ["when is_success is false on 200", { body: { is_success: false } }],
    [
      "when it has an error_code, though is_success is true",
      { body: { is_success: true, error_code: "ModelArts.0105" } },
    ],
    ["when error_code is the number 0, but is_success is false", { body: { error_code: 0, is_success: false } }],
    ["when it has a number for error_code", { body: { error_code: 105, is_success: true } }],
  ])("%s", async (_name, canned) => {
    expect(await failureOf(canned)).toBeInstanceOf(ApiError);
  });

  test.each<[string, Canned]>([
    ["is_success is true", { body: { is_success: true } }],
    ["error_code is empty", { body: { error_code: "", is_success: true } }],
    ["error_code is the number 0", { body: { error_code: 0, is_success: true } }],
    ["the body is empty", { status: 202 }],
    ["there is no content", { status: 204 }],
  ])("and a success when %s", async (_name, canned) => {
    const { session } = await serviceSession(() => canned);
    await expect(new VisualizationJob(session, "10").stop()).resolves.toBeTypeOf("object");
  });
});

describe("the meaning of a failure", () => {
  test.each<[typeof ApiError, number, string | undefined]>([
    [DuplicateNameError, 400, "ModelArts.0103"],
    [DuplicateNameError, 200, "ModelArts.0103"],
    [InvalidRequestError, 400, "ModelArts.0104"],
    [InvalidStateError, 200, "ModelArts.0105"],
    [QuotaExceededError, 400, "ModelArts.0106"],
    [NotFoundError, 404, "ModelArts.0102"],
    [RateLimitError, 400, "ModelArts.0114"],
    [RateLimitError, 429, "APIG.0308"],
    [AuthenticationError, 401, "APIG.0301"],
    [PermissionError, 403, "ModelArts.0108"],
    [PermissionError, 403, "ModelArts.0203"],
    [AuthenticationError, 401, "ModelArts.0203"],
    [InvalidRequestError, 400, "APIG.0201"],
    [ServerError, 502, "APIG.0201"],
    [AuthenticationError, 401, undefined],
    [PermissionError, 403, undefined],
    [NotFoundError, 404, undefined],
    [RateLimitError, 429, undefined],
    [ServerError, 503, "Something.New"],
    [ApiError, 418, "Something.New"],
    [ApiError, 200, "Something.New"],
  ])("is $0.kind for HTTP $1 with $2", async (Class, status, code) => {
    const error = await failureOf({ status, body: code === undefined ? {} : { error_code: code } });
    expect(error).toBeInstanceOf(Class);
    expect(error.name).toBe(Class.kind);
    expect(error).toMatchObject({ status, code, operation: "stopVisualizationJob", attempts: 1 });
  });
});

describe("what a failure tells", () => {
  test("the request id comes from the header, else from the body", async () => {
    const headers = { "X-request-id": "r-1" };
    expect((await failureOf({ status: 400, headers, body: { request_id: "r-2" } })).requestId).toBe("r-1");
    expect((await failureOf({ status: 400, body: { request_id: "r-2" } })).requestId).toBe("r-2");
  });

  test("the status of the job is read from a refusal", async () => {
    const body = { error_code: "ModelArts.0105", error_message: "This job can't be stop. job status: 10" };
    const error = await failureOf({ body });
    expect(error).toMatchObject({ jobStatus: 10, serviceMessage: body.error_message });
    expect(error.message).toContain("HTTP 200");
  });

  test("Retry-After is read as seconds", async () => {
    expect(await failureOf({ status: 429, headers: { "retry-after": "7" } })).toMatchObject({ retryAfterMs: 7_000 });
  });

  test("a page instead of JSON is quoted in one short line", async () => {
    const html = `<html>\n<body>\u0007<h1>502 Bad Gateway</h1>${"x".repeat(5_000)}</body></html>`;
    const error = await failureOf({ status: 502, headers: { "content-type": "text/html" }, body: html });
    expect(error).toMatchObject({ name: "ServerError", code: undefined });
    expect(error.message).toContain("<html> <body> <h1>502 Bad Gateway</h1>xxx");
    expect(error.message.length).toBeLessThan(500);
  });

  test("an empty failure says so", async () => {
    expect((await failureOf({ status: 504 })).message).toContain("it gives no reason");
  });

  test("it becomes JSON without stack and cause", async () => {
    const json: unknown = JSON.parse(
      JSON.stringify(await failureOf({ status: 404, body: { error_code: "ModelArts.0102" } })),
    );
    expect(json).toMatchObject({ name: "NotFoundError", status: 404, code: "ModelArts.0102", retryable: false });
    expect(json).not.toHaveProperty("stack");
  });
});
