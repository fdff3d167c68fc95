import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { conversation } from "../support/conversation.ts";
import { homeWith } from "../support/home.ts";

const enter = "\r";
const down = "\u001b[B";

describe("configure at a terminal", () => {
  it("asks for region, project and an access key, and shows nothing of the secret key", async () => {
    const home = await homeWith();
    const { code, seen, stdout } = await conversation(["configure"], { env: home.env, cwd: home.project }, [
      ["Region", `eu-de${enter}`],
      ["Project id", `p1${enter}`],
      ["Credentials", enter],
      ["Access key (AK)", `ABCDEFGHIJKLWXYZ${enter}`],
      ["Secret key", `geheim-geheim${enter}`],
      ["Security token", enter],
    ]);
    expect(code).toBe(0);
    expect(await readFile(home.config, "utf8")).toBe(
      "[default]\nregion = eu-de\nproject_id = p1\naccess_key = ABCDEFGHIJKLWXYZ\nsecret_key = geheim-geheim\n",
    );
    expect(stdout).toMatch(/access_key +set \(…WXYZ\) +file/);
    expect(seen + stdout).not.toMatch(/geheim|g\S*h\S*eim|▪|\*{3}/);
  });

  it("asks again for a region that is not known, offers what is there, and keeps credentials", async () => {
    const home = await homeWith({ config: "[prod]\nregion = eu-de\nproject_id = p1\ntoken = geheim\n" });
    const { code, seen } = await conversation(
      ["configure", "--profile", "prod", "--project-id", "p2"],
      { env: home.env, cwd: home.project },
      [
        ["eu-de", `\u0015moon${enter}`],
        ["is not known", `\u0015cn-north-4${enter}`],
        ["keep those", enter],
      ],
    );
    expect(code).toBe(0);
    expect(seen).not.toContain("geheim");
    expect(await readFile(home.config, "utf8")).toBe("[prod]\nregion = cn-north-4\nproject_id = p2\ntoken = geheim\n");
  });

  it("takes user and password", async () => {
    const home = await homeWith();
    await conversation(["configure", "--region", "eu-de"], { env: home.env, cwd: home.project }, [
      ["Project id", enter],
      ["Credentials", `${down}${enter}`],
      ["Account", `acme${enter}`],
      ["User", `ada${enter}`],
      ["Password", `geheim${enter}`],
    ]);
    expect(await readFile(home.config, "utf8")).toBe(
      "[default]\nregion = eu-de\naccount = acme\nusername = ada\npassword = geheim\n",
    );
  });

  it("is ended by Ctrl-C without a change", async () => {
    const home = await homeWith({ config: "[default]\nregion = eu-de\n" });
    const { code, seen } = await conversation(["configure"], { env: home.env, cwd: home.project }, [
      ["Region", `\u0015cn-north-4${enter}`],
      ["Project id", "\u0003"],
    ]);
    expect(code).toBe(130);
    expect(seen).toContain("nothing was changed");
    expect(await readFile(home.config, "utf8")).toBe("[default]\nregion = eu-de\n");
  });

  it("asks in Chinese where that is the language", async () => {
    const home = await homeWith();
    const { code } = await conversation(["configure"], { env: { ...home.env, VIZJOB_LANG: "zh" }, cwd: home.project }, [
      ["区域", `eu-de${enter}`],
      ["项目 ID", "\u0003"],
    ]);
    expect(code).toBe(130);
  });
});
