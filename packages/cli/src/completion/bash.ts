import type { Completes } from "../help/command-map.ts";
import type { Place, Plan, PlannedOption } from "./plan.ts";

/** For bash 3.2 and newer: no associative arrays, no `mapfile`. */
export const bashScript = ({ places, flagsWithValue }: Plan): string => `# bash completion of vizjob
_vizjob() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path="" word i takes_value=""
  COMPREPLY=()
  # bash splits --flag=value at the equals sign.
  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == "=" ]]; then continue; fi
    if [[ -n $takes_value ]]; then takes_value=""; continue; fi
    case $word in
      ${flagsWithValue.join("|")}) takes_value=1 ;;
      -*) ;;
      *)
        case "\${path:+$path }$word" in
          ${places.flatMap(({ path }) => (path === "" ? [] : [`"${path}"`])).join("|")}) path="\${path:+$path }$word" ;;
        esac ;;
    esac
  done
  case "$path:$prev" in
${valueCases(places)}
  esac
  if [[ -n $takes_value ]]; then return; fi
  if [[ $cur == -* ]]; then
    case $path in
${places.map(({ path, options }) => `      "${path}") ${wordsOf(options.flatMap(({ flags }) => flags))} ;;`).join("\n")}
    esac
    return
  fi
  case $path in
${places.map((place) => `      "${place.path}") ${whatFollows(place)} ;;`).join("\n")}
  esac
}
complete -F _vizjob vizjob
`;

const wordsOf = (words: readonly string[]): string => `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$cur"))`;

/** Names of files keep their spaces: only a line break ends one. */
const pathsOf = (kind: "-d" | "-f"): string =>
  `compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen ${kind} -- "$cur"))`;

function completing(completes: Completes): string {
  if (completes === "directories") return pathsOf("-d");
  if (completes === "files") return pathsOf("-f");
  return completes === null ? ":" : wordsOf(completes);
}

const whatFollows = ({ next, completes }: Place): string =>
  next.length > 0 ? wordsOf(next.map(({ word }) => word)) : completing(completes);

/** What every place takes, the root has too: it is written once. */
function valueCases(places: readonly Place[]): string {
  const everywhere = new Set(places.find(({ path }) => path === "")?.options);
  return places
    .flatMap(({ path, options }) => options.filter(hasSuggestions).map((option) => ({ path, option })))
    .filter(({ path, option }) => path === "" || !everywhere.has(option))
    .map(({ path, option: { flags, completes } }) => {
      const patterns = flags.map((flag) => (path === "" ? `*":${flag}"` : `"${path}:${flag}"`)).join("|");
      return `    ${patterns}) ${completing(completes)}; return ;;`;
    })
    .join("\n");
}

const hasSuggestions = ({ value, completes }: PlannedOption): boolean => value !== null && completes !== null;
