import { defineCommand } from "../parser/definition.ts";

export const completionCommand = defineCommand({
  name: "completion",
  summary: "Print the script that completes vizjob in a shell",
  description:
    "The script holds every command, option and choice, so that a completion takes no time; print it again after an update. Job ids are not completed.\n\nIt belongs where the shell looks for it: see the examples. zsh takes a directory of fpath, bash the package bash-completion, fish nothing else; in PowerShell add the line to the file $PROFILE.",
  ignoresBrokenProject: true,
  arguments: { shell: { summary: "shell that is to complete", choices: ["bash", "zsh", "fish", "powershell"] } },
  options: {},
  examples: [
    { line: 'eval "$(vizjob completion bash)"', does: "in ~/.bashrc, without bash-completion" },
    {
      line: "vizjob completion bash > ~/.local/share/bash-completion/completions/vizjob",
      does: "bash with bash-completion",
    },
    { line: 'vizjob completion zsh > "${fpath[1]}/_vizjob"', does: "zsh, then start a new one" },
    { line: "vizjob completion fish > ~/.config/fish/completions/vizjob.fish", does: "in fish" },
    { line: "vizjob completion powershell | Out-String | Invoke-Expression", does: "PowerShell, in $PROFILE" },
  ],
  load: async () => (await import("../actions/completion.ts")).printCompletion,
});
