/** Chinese for the texts of the commands for jobs, as far as the contract does not give them. */
export const helpJobs = {
  "only jobs that were created longer ago than this, such as 4h": "仅限创建时间早于此时长的作业，例如 4h",
  "a job that is not there any more counts as deleted": "作业已不存在时视为删除成功",
  "stop what has run for too long, after a look at the list": "查看列表并确认后，停止运行过久的作业",
  "run all stopped jobs again that have mnist in their name": "重启名称含 mnist 的所有已停止作业",
  "see which jobs would be deleted": "查看哪些作业会被删除",
  "wait until both jobs have stopped": "等待两个作业都停止",
  "JSON or YAML file with the fields of the job; - is stdin; options win over it":
    "包含作业字段的 JSON 或 YAML 文件；- 表示标准输入；选项优先于文件",
  "the fields of a file, with another name": "使用文件中的字段，但换一个名称",
  "this many jobs at most, over several pages where one does not hold them": "最多列出的作业数，必要时跨页",
  "the newest five": "最新的五个作业",
  "Watch visualization jobs and show each change of their status": "监视可视化作业，显示每次状态变化",
  "Without ids all jobs of the project are watched. A terminal shows a table that is drawn anew; elsewhere each change is a line,\nwith -o json and jsonl an object on a line. Ends when the jobs with these ids are gone, or with Ctrl-C; the jobs go on.":
    "不指定 ID 时监视项目中的所有作业。在终端中原地刷新表格；否则每次变化输出一行，\n使用 -o json 和 jsonl 时每行一个对象。指定的作业都已删除时结束，或按 Ctrl-C 结束；作业继续运行。",
  "all jobs of the project": "项目中的所有作业",
  "each change of job 8992 as an object on a line": "作业 8992 的每次变化，每行一个对象",
} as const;
