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
  "Ids and a filter exclude each other.": "作业 ID 与筛选条件不能同时使用。",
  "It is not said which jobs.": "未指定作业。",
  "Give ids, or a filter: --status, --search, --older-than, --workspace.":
    "请给出作业 ID，或筛选条件：--status、--search、--older-than、--workspace。",
  "1 job is left out: its status does not allow it.": "略过 1 个作业：其状态不允许此操作。",
  "{count} jobs are left out: their status does not allow it.": "略过 {count} 个作业：其状态不允许此操作。",
  "No job matches; nothing was done.": "没有符合条件的作业，未执行任何操作。",
  "Dry run: nothing was changed.": "试运行：未做任何更改。",
  "… and {more} more": "…… 另有 {more} 个",
  "{done} of {total} jobs": "{done}/{total} 个作业",
  "Stop {jobs}?": "停止 {jobs}？",
  "Restart {jobs}?": "重启 {jobs}？",
  "Delete {jobs}? This cannot be undone.": "删除 {jobs}？此操作无法撤销。",
  "Delete job {id}? This cannot be undone.": "删除作业 {id}？此操作无法撤销。",
  "Delete jobs {ids}? This cannot be undone.": "删除作业 {ids}？此操作无法撤销。",
  "{failed} of {total} jobs could not be handled by stop.": "{total} 个作业中有 {failed} 个停止失败。",
  "{failed} of {total} jobs could not be handled by restart.": "{total} 个作业中有 {failed} 个重启失败。",
  "{failed} of {total} jobs could not be handled by delete.": "{total} 个作业中有 {failed} 个删除失败。",
  "Interrupted before it was sent.": "已中断，请求尚未发送。",
  "Interrupted; whether it was applied is not known.": "已中断，无法确定请求是否已生效。",
  "Stopped waiting; that changes nothing for the job.": "已停止等待，作业不受影响。",
  "{question} Nobody can be asked here, so nothing was done.": "{question} 当前环境无法询问，未执行任何操作。",
  "Add --yes to confirm.": "加 --yes 以确认。",
  "Not confirmed; nothing was done.": "未确认，未执行任何操作。",
  "{failed} of {total} jobs did not get there.": "{total} 个作业中有 {failed} 个未达到目标状态。",
  stopping: "停止中",
  restarting: "重启中",
  deleting: "删除中",
  gone: "已删除",
  failed: "失败",
} as const;
