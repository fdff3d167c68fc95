import type { Completes } from "../help/command-map.ts";
import type { Place, Plan, PlannedOption } from "./plan.ts";

/** For Windows PowerShell 5.1 and PowerShell 7. Paths are left to PowerShell, which offers them where nothing else is. */
export const powershellScript = ({ places, flagsWithValue }: Plan): string => `# PowerShell completion of vizjob
Register-ArgumentCompleter -Native -CommandName vizjob -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $flagsWithValue = @(${list(flagsWithValue)})
    $paths = @(${list(places.map(({ path }) => path))})
    $path = ''
    $flag = ''
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | Select-Object -Skip 1)
    foreach ($element in $words) {
        $word = $element.ToString()
        if ($flag -ne '') { $flag = ''; continue }
        if ($flagsWithValue -ccontains $word) { $flag = $word; continue }
        if ($word.StartsWith('-')) { continue }
        $longer = "$path $word".Trim()
        if ($paths -ccontains $longer) { $path = $longer }
    }
    $offers = switch -CaseSensitive ("$path|$flag") {
${places.flatMap(placeCases).join("\n")}
    }
    $offers | Where-Object { $_[0].StartsWith($wordToComplete) } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
    }
}
`;

function placeCases({ path, next, options, completes }: Place): string[] {
  const words = next.length > 0 ? next.map(({ word, summary }) => [word, summary] as const) : wordsOf(completes);
  const flags = options.flatMap((option) => option.flags.map((flag) => [flag, option.summary] as const));
  return [
    caseOf(`${path}|`, [...words, ...flags]),
    ...options
      .filter(isChoice)
      .flatMap((option) => option.flags.map((flag) => caseOf(`${path}|${flag}`, wordsOf(option.completes)))),
  ];
}

const isChoice = ({ value, completes }: PlannedOption): boolean => value !== null && wordsOf(completes).length > 0;

const wordsOf = (completes: Completes): (readonly [string, string])[] =>
  completes === null || typeof completes === "string" ? [] : completes.map((word) => [word, word]);

/** Each offer is a pair; the comma before it keeps PowerShell from flattening the list. */
const caseOf = (place: string, offers: readonly (readonly [string, string])[]): string =>
  `        ${quoted(place)} { ${offers.map(([word, text]) => `,@(${quoted(word)}, ${quoted(text)})`).join("; ")}; break }`;

const list = (words: readonly string[]): string => words.map(quoted).join(", ");

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
