import { describe, expect, test } from "vitest";
import { gateForTests, projectId, start } from "./gate-for-tests.ts";
import { sdkDate, sign } from "./signer.ts";

const key = { accessKey: "KEY", secretKey: "secret of the key" };
const other = { accessKey: "OTHER", secretKey: "secret of the other" };
const make = () => gateForTests({ keys: [key, other] });
const signed = (by: typeof key, time = start) =>
  sign(
    { url: `http://vizjobs.local/v1/${projectId}/visualization-jobs`, headers: { "X-Sdk-Date": sdkDate(time) } },
    by,
  );

const refused = "401 APIG.0301 verify aksk signature fail";
const locked = "401 APIG.0301 AK access failed to reach the limit,forbidden";
const minute = 60_000;

const fail = async ({ answerTo }: ReturnType<typeof make>, times: number) => {
  for (let n = 0; n < times; n += 1) expect(await answerTo(signed({ ...key, secretKey: "another" }))).toBe(refused);
};

describe("five wrong signatures in a row lock a key for five minutes", () => {
  test("also for right ones, and not for other keys; then it works again", async () => {
    const made = make();
    await fail(made, 5);
    expect(await made.answerTo(signed(key))).toBe(locked);
    expect(await made.answerTo(signed(other))).toBe("ok");
    made.time.now += 5 * minute - 1;
    expect(await made.answerTo(signed(key))).toBe(locked);
    made.time.now += 1;
    expect(await made.answerTo(signed(key))).toBe("ok");
  });

  test("a lock is not prolonged by what comes meanwhile, and counting starts anew after it", async () => {
    const made = make();
    await fail(made, 5);
    made.time.now += 5 * minute - 1;
    expect(await made.answerTo(signed({ ...key, secretKey: "another" }))).toBe(locked);
    made.time.now += 1;
    await fail(made, 4);
    expect(await made.answerTo(signed(key))).toBe("ok");
  });

  test("a right one in between starts the count anew", async () => {
    const made = make();
    await fail(made, 4);
    expect(await made.answerTo(signed(key))).toBe("ok");
    await fail(made, 4);
    expect(await made.answerTo(signed(key))).toBe("ok");
  });

  test("one that is too old counts for nothing", async () => {
    const made = make();
    await fail(made, 4);
    expect(await made.answerTo(signed({ ...key, secretKey: "another" }, start - 16 * minute))).toMatch(/APIG\.0303/);
    expect(await made.answerTo(signed(key))).toBe("ok");
  });

  test("a key that does not exist is refused as such, however often", async () => {
    const made = make();
    for (let n = 0; n < 7; n += 1) {
      expect(await made.answerTo(signed({ ...key, accessKey: "INVENTED" }))).toBe("401 APIG.0301 ak not exist");
    }
  });
});
