import { defineConfig } from "tsdown";

// One directory without dependencies of its own, but for the local server: what is a devDependency is bundled.
const shared = { platform: "node", target: "node20.19", fixedExtension: false } as const;

/** What every start needs is one file: each further one costs about a millisecond. */
const core =
  /commander|package\.json|src.(run|create-context|exit-codes|io|parser|commands|language.(choose-language|message|speak|words)|errors.command-error|output.(colours|has-colours|print|records|table|text-width)\.)/;

/** The help, which needs no service. */
const help = /src.(help|actions.help)/;

/** What a call of the service needs besides: one file more instead of thirty. Without what few calls need. */
const service =
  /client.dist.(?!internal)|openapi-fetch|spec.dist(?!.contract.texts-zh)|src.(connection|errors|output)(?!.(show-traffic|query|select|check-selection|contract-columns|yaml-text))|src.actions.(list|get)|src.local-server.(find-|registration)/;

export default defineConfig([
  {
    ...shared,
    entry: ["src/main.ts", "src/run.ts"],
    dts: false,
    outputOptions: {
      codeSplitting: {
        groups: [
          { name: "core", test: core, priority: 1 },
          { name: "help", test: help, priority: 1 },
          { name: "service", test: service },
        ],
      },
    },
    plugins: [
      {
        name: "start-without-child-process",
        transform: {
          filter: { id: /commander\/lib\/command\.js$/ },
          // Commander loads it for sub-commands that are programs of their own, which we have not; it costs a sixth of
          // the time that `node -e 0` takes.
          handler(code: string): string {
            const lazy = code.replace(
              "const childProcess = require('node:child_process');",
              "const childProcess = {};",
            );
            if (lazy === code) throw new Error("commander loads node:child_process in another way: adapt this plugin");
            return lazy;
          },
        },
      },
    ],
  },
  // The types apart: the grouping above is for code only.
  { ...shared, entry: ["src/run.ts"], dts: { emitDtsOnly: true }, clean: false },
]);
