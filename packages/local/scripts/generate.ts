// Writes src/generated and test/generated from the contract and from schemas/; with --check it writes nothing and fails when a file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { answerFormTable } from "./answer-forms.ts";
import { object, readContractDocument } from "./contract-documents.ts";
import { failureTable, routeTable } from "./tables.ts";
import { bodyValidators, inputValidator, parameterValidators, responseValidators } from "./validators.ts";

const folder = new URL("../", import.meta.url);
const documents = [readContractDocument("openapi.json"), readContractDocument("iam.json")];

const files: Record<string, string> = {
  "src/generated/routes.gen.ts": routeTable(documents),
  "src/generated/failures.gen.ts": failureTable(documents),
  "src/generated/answer-forms.gen.ts": answerFormTable(documents),
  "src/generated/request-bodies.gen.ts": withTypeFrom("../http/validator.ts", bodyValidators(documents)),
  "src/generated/request-parameters.gen.ts": withTypeFrom("../http/validator.ts", parameterValidators(documents)),
  "test/generated/responses.gen.ts": withTypeFrom("../../src/http/validator.ts", responseValidators(documents)),
};

const schemas = new URL("schemas/", folder);
for (const file of readdirSync(schemas)) {
  const schema = object(JSON.parse(readFileSync(new URL(file, schemas), "utf8")));
  const text = withTypeFrom("../http/validator.ts", inputValidator(documents, schema));
  files[`src/generated/${file.replace(".schema.json", ".gen.ts")}`] = text;
}

function withTypeFrom(file: string, module: string): string {
  return module.replace("VALIDATOR_TYPE", file);
}

const stale: string[] = [];
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, folder);
  const marked = `// Generated from the contract in spec/; change that and run \`npm run generate\`.\n${text}`;
  if (process.argv.includes("--check")) {
    if (!existsSync(file) || readFileSync(file, "utf8") !== marked) stale.push(name);
  } else {
    mkdirSync(new URL("./", file), { recursive: true });
    writeFileSync(file, marked);
  }
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")} in packages/local. Run \`npm run generate\` and commit the result.`);
  process.exit(1);
}
