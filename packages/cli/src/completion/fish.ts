import type { Completes } from "../help/command-map.ts";
import type { Place, Plan, PlannedOption } from "./plan.ts";

export const fishScript = ({ places, flagsWithValue }: Plan): string => `# fish completion of vizjob
function __vizjob_at
    set -l path ''
    set -l takes_value 0
    for word in (commandline -opc)[2..-1]
        if test $takes_value = 1
            set takes_value 0
            continue
        end
        switch $word
            case ${flagsWithValue.join(" ")}
                set takes_value 1
            case '-*'
            case '*'
                set -l longer (string trim "$path $word")
                contains -- $longer ${places.flatMap(({ path }) => (path === "" ? [] : [quoted(path)])).join(" ")}
                and set path $longer
        end
    end
    test "$path" = "$argv[1]"
end
complete -c vizjob -f
${places.map(linesOf).join("\n")}
`;

function linesOf({ path, next, options, completes }: Place): string {
  const at = `complete -c vizjob -n ${quoted(`__vizjob_at ${quoted(path)}`)}`;
  return [
    ...next.map(({ word, summary }) => `${at} -a ${word} -d ${quoted(summary)}`),
    ...(next.length > 0 ? [] : whatFollows(completes).map((rest) => `${at} ${rest}`)),
    ...options.map((option) => `${at} ${optionOf(option)}`),
  ].join("\n");
}

function optionOf({ flags, value, summary, completes }: PlannedOption): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const takes = value === null ? [] : valueOf(completes);
  return [...names, ...takes, `-d ${quoted(summary)}`].join(" ");
}

function valueOf(completes: Completes): string[] {
  if (completes === "files") return ["-r -F"];
  return ["-x", ...whatFollows(completes)];
}

function whatFollows(completes: Completes): string[] {
  if (completes === null) return [];
  if (completes === "files") return ["-F"];
  return [`-a ${quoted(completes === "directories" ? "(__fish_complete_directories)" : completes.join(" "))}`];
}

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
