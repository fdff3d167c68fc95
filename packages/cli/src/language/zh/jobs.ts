/** Chinese for the messages of the commands for jobs. */
export const jobs = {
  "--all and --page exclude each other.": "--all 与 --page 不能同时使用。",
  "No job matches.": "没有符合条件的作业。",
  "There are no jobs yet. {how}": "还没有作业。{how}",
  "Create one: vizjob create --name NAME --train-url DIR": "创建作业：vizjob create --name NAME --train-url DIR",
  "Create one: vizjob create --local --name NAME --train-url /BUCKET/DIR/":
    "创建作业：vizjob create --local --name NAME --train-url /BUCKET/DIR/",
  "Create one: vizjob create --local --name NAME --train-url /BUCKET/DIR/, for logs in the directory {directory}":
    "创建作业：vizjob create --local --name NAME --train-url /BUCKET/DIR/，对应日志目录 {directory}",
  "Page {page} is past the end ({jobs}). The last one: --page {last}":
    "第 {page} 页超出范围（共 {jobs}）。最后一页：--page {last}",
  "1 job": "1 个作业",
  "{count} jobs": "{count} 个作业",
  "{shown} of {total} jobs, page {page}. Next: --page {next}. All of them: --all":
    "共 {total} 个作业，显示 {shown} 个，第 {page} 页。下一页：--page {next}。全部显示：--all",
  "{shown} of {total} jobs, page {page}. All of them: --all":
    "共 {total} 个作业，显示 {shown} 个，第 {page} 页。全部显示：--all",
} as const;
