/** What is offered after a line, in a directory with `d/subdir` and the file `d/a file`. */
export const cases: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ["vizjob lis", ["list"]],
  ["vizjob local ", ["clock", "down", "faults", "log", "reset", "seed", "status", "train", "up"]],
  ["vizjob list --wor", ["--workspace"]],
  ["vizjob local up --roo", ["--root"]],
  ["vizjob list --status submit-f", ["submit-failed"]],
  ["vizjob -o json list --order ", ["asc", "desc"]],
  ["vizjob --region eu-de get --request-timeout 3s -o js", ["json", "jsonl"]],
  // The value of an option is not the name of a command.
  ["vizjob --project-id local lis", ["list"]],
  ["vizjob create --type m", ["mindinsight"]],
  // A directory in object storage, not one of this machine.
  ["vizjob create --train-url ", []],
  ["vizjob create --name ", []],
  ["vizjob demo d/", ["subdir"]],
  ["vizjob local up --state d/", ["a file", "subdir"]],
  ["vizjob help crea", ["create"]],
  ["vizjob completion ", ["bash", "fish", "powershell", "zsh"]],
];
