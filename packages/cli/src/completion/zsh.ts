import type { Completes } from "../help/command-map.ts";
import type { Place, Plan, PlannedOption } from "./plan.ts";

/** Works from a directory of `fpath`, and when it is sourced. */
export const zshScript = ({ places }: Plan): string => `#compdef vizjob
_vizjob() {
  local curcontext=$curcontext state line
  typeset -A opt_args
${body(places, rootOf(places), "  ")}
}
if [[ \${funcstack[1]} == _vizjob ]]; then _vizjob "$@"; else compdef _vizjob vizjob; fi
`;

const rootOf = (places: readonly Place[]): Place => {
  const root = places.find(({ path }) => path === "");
  if (!root) throw new Error("the plan has no root");
  return root;
};

function body(places: readonly Place[], place: Place, margin: string): string {
  const specs = place.options.flatMap(optionSpecs);
  const below = places.filter((candidate) => parentOf(candidate.path) === place.path && candidate.path !== "");
  if (below.length === 0) {
    const words = place.next.length > 0 ? place.next.map(({ word }) => word) : place.completes;
    return `${margin}_arguments -S ${[...specs, ...argumentSpecs(words)].map(quoted).join(` \\\n${margin}  `)}`;
  }
  const described = place.next.map(({ word, summary }) => quoted(`${word}:${summary.replaceAll(":", "\\:")}`));
  return [
    `_arguments -C -S ${[...specs, "1:command:->command", "*::argument:->argument"].map(quoted).join(` \\\n${margin}  `)}`,
    "case $state in",
    "  command)",
    `    local -a commands=(${described.join(" ")})`,
    "    _describe -t commands command commands ;;",
    "  argument)",
    "    case $line[1] in",
    ...below.flatMap((child) => [
      `      ${child.path.split(" ").at(-1)})`,
      `${body(places, child, `${margin}        `).trimEnd().slice(margin.length)} ;;`,
    ]),
    "    esac ;;",
    "esac",
  ]
    .map((line) => (line === "" ? line : margin + line))
    .join("\n");
}

const parentOf = (path: string): string => path.split(" ").slice(0, -1).join(" ");

/** One spec for each flag, which excludes its other spelling. */
function optionSpecs({ flags, value, summary, completes }: PlannedOption): string[] {
  const text = summary.replaceAll(/[[\]\\:]/g, "\\$&");
  const takes = value === null ? "" : `:${value.replaceAll(":", "\\:")}:${actionOf(completes)}`;
  return flags.map(
    (flag) => `(${flags.join(" ")})${flag}${value !== null && flag.startsWith("--") ? "=" : ""}[${text}]${takes}`,
  );
}

const argumentSpecs = (completes: Completes): string[] => [`*:argument:${actionOf(completes)}`];

function actionOf(completes: Completes): string {
  if (completes === "directories") return "_files -/";
  if (completes === "files") return "_files";
  // A blank: nothing is offered, and nothing else is tried.
  return completes === null ? " " : `(${completes.join(" ")})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
