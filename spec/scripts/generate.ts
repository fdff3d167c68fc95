// Writes everything in generated/ from openapi.yaml and iam.yaml; with --check it writes nothing and fails when a file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { readDocument } from "./document.ts";
import { applyOverlay, readOverlay } from "./overlay.ts";
import { contractFiles } from "./tables.ts";
import { contractTexts } from "./texts.ts";

const folder = new URL("../", import.meta.url);
const openapi = new URL("openapi.yaml", folder);
const iamFile = new URL("iam.yaml", folder);
const jobs = readDocument(openapi);
const iam = readDocument(iamFile);
const chinese = (document: typeof jobs, overlay: string) =>
  applyOverlay(document, readOverlay(new URL(overlay, folder)));

const header = (source: string) => `// Generated from ${source}; change that and run \`npm run generate\`.\n\n`;
// Without defaultNonNullable: false every property with a default would become required, in request bodies too.
const types = async (file: URL) =>
  astToString(await openapiTS(file, { alphabetize: true, defaultNonNullable: false, silent: true }));

const files: Record<string, string> = {
  "openapi.gen.ts": header("openapi.yaml") + (await types(openapi)),
  "iam.gen.ts": header("iam.yaml") + (await types(iamFile)),
  ...Object.fromEntries(
    Object.entries(contractFiles(jobs, iam)).map(([file, text]) => [
      file,
      `${header("openapi.yaml and iam.yaml")}${text}\n`,
    ]),
  ),
  "texts.gen.ts": `${header("openapi.yaml and iam.yaml")}${contractTexts(jobs, iam)}\n`,
  "texts-zh.gen.ts": `${header("the documents and their overlays *.zh.overlay.yaml")}${contractTexts(chinese(jobs, "openapi.zh.overlay.yaml"), chinese(iam, "iam.zh.overlay.yaml"))}\n`,
  "openapi.json": `${JSON.stringify(jobs, null, 2)}\n`,
  "iam.json": `${JSON.stringify(iam, null, 2)}\n`,
};

const stale: string[] = [];
mkdirSync(new URL("generated/contract/", folder), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const file = new URL(`generated/${name}`, folder);
  if (process.argv.includes("--check")) {
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) stale.push(name);
  } else {
    writeFileSync(file, text);
  }
}
if (stale.length > 0) {
  console.error(`Stale: spec/generated/${stale.join(", ")}. Run \`npm run generate\` and commit the result.`);
  process.exit(1);
}
