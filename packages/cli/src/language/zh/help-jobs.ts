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
} as const;
