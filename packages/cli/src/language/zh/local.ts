/** Chinese for the messages of the local server. */
export const local = {
  "The log directory {path} cannot be shown: {problem}.": "无法显示日志目录 {path}：{problem}。",
  "Name the directory that your training writes event files to.": "请指定训练写入事件文件的目录。",
  "No browser could be started here; open the address yourself.": "无法在此启动浏览器，请自行打开该地址。",
  "Ctrl-C ends it; nothing is kept.": "按 Ctrl-C 结束，不保留任何数据。",
  "There are no event files in {directory} yet; the page shows new data as it comes.":
    "{directory} 中还没有事件文件；有新数据时页面会自动显示。",
  "Charts of 1 event file in {directory}.": "{directory} 中 1 个事件文件的图表。",
  "Charts of {count} event files in {directory}.": "{directory} 中 {count} 个事件文件的图表。",
  "The local server at {endpoint} was started by an older vizjob, which did not say how to control it.":
    "本地服务器 {endpoint} 由旧版 vizjob 启动，未提供控制方式。",
  "Start it again, its jobs are kept: vizjob local down, then vizjob local up":
    "请重新启动（作业会保留）：先 vizjob local down，再 vizjob local up",
  "The local server at {endpoint} does not answer any more.": "本地服务器 {endpoint} 已无响应。",
  "See whether it runs: vizjob local status": "查看其是否在运行：vizjob local status",
  "The local server answered {status}.": "本地服务器返回了 {status}。",
  "Dry run: nothing was changed.": "试运行：未做任何更改。",
  "stands still": "已冻结",
  "as real time": "与真实时间同速",
  "{speed} × real time": "真实时间的 {speed} 倍速",
  clock: "时钟",
  pace: "速度",
  "TIME: {text} is not a date or a time.": "TIME：“{text}”不是日期或时间。",
  "Write it as 2026-01-31, 2026-01-31T08:30 or 2026-01-31T08:30:00Z.":
    "请写成 2026-01-31、2026-01-31T08:30 或 2026-01-31T08:30:00Z。",
  "FACTOR: {text} is not a number above 0.": "FACTOR：“{text}”不是大于 0 的数。",
  "5 is five times as fast as real time, 0.5 half as fast.": "5 表示真实时间的五倍速，0.5 表示半速。",
  "{file} is neither JSON nor YAML: {problem}": "{file} 既不是 JSON 也不是 YAML：{problem}",
  "The file {file} cannot be read: {problem}.": "无法读取文件 {file}：{problem}。",
  "There are no rules: every call works.": "没有故障规则，所有调用都正常。",
  "Dropped: {ids}.": "已删除：{ids}。",
  "--from holds whole rules: it excludes the options that make one.":
    "--from 给出完整的规则，不能与组成规则的选项同时使用。",
  "{file} holds no rule.": "{file} 中没有规则。",
  "A rule looks like this: {example}": "规则示例：{example}",
  "{flag}: {text} is not a number from 0 to 1.": "{flag}：“{text}”不是 0 到 1 之间的数。",
  "{flag}: {text} is none at all.": "{flag}：{text} 等于没有。",
  "Give 1 or more.": "请给出 1 或更大的数。",
  "Give either a file with jobs, or --count.": "请给出作业文件或 --count，二者选一。",
  "For example: vizjob local seed --count 10 --status running,killed":
    "例如：vizjob local seed --count 10 --status running,killed",
  "The jobs of a file say all of themselves: --status, --name and --train-url go with --count.":
    "文件中的作业已包含全部内容：--status、--name 和 --train-url 只与 --count 一起使用。",
  "The directory {path} cannot be made: {problem}.": "无法创建目录 {path}：{problem}。",
  "Name logs in another bucket: --train-url /bucket/dir/": "请指定其他桶中的日志：--train-url /bucket/dir/",
  "Buckets are the directories in {root}.": "桶就是 {root} 中的各个目录。",
  "The local server has no jobs any more; ids start from 1 again.": "本地服务器已没有作业，ID 重新从 1 开始。",
  "Remove the 1 job of the local server at {endpoint}?": "删除本地服务器 {endpoint} 上的 1 个作业？",
  "Remove all {count} jobs of the local server at {endpoint}?": "删除本地服务器 {endpoint} 上的全部 {count} 个作业？",
  "--follow prints lines, and {output} has none.": "--follow 逐行输出，而 {output} 不是逐行的格式。",
  "Use -o jsonl, or leave --follow out.": "请使用 -o jsonl，或去掉 --follow。",
  "There were no requests yet.": "还没有请求。",
  "The local server at {endpoint} has ended.": "本地服务器 {endpoint} 已结束。",
  none: "无",
  "{root} (/bucket/logs/ is {root}/bucket/logs)": "{root}（/bucket/logs/ 即 {root}/bucket/logs）",
  address: "地址",
  project: "项目",
  process: "进程",
  "up for": "已运行",
  buckets: "桶",
  jobs: "作业",
  "state file": "状态文件",
  "start page": "起始页",
  "use it": "使用方法",
  "{trainUrl} is no place in a bucket.": "{trainUrl} 不是桶中的位置。",
  "Write it as /bucket/dir/: that is the directory {root}/bucket/dir.":
    "请写成 /bucket/dir/，即目录 {root}/bucket/dir。",
  "The bucket {bucket} cannot be used: {problem}.": "无法使用桶 {bucket}：{problem}。",
  "A bucket is a directory: make {bucketPath}.": "桶就是目录：请创建 {bucketPath}。",
  "{flag}: {text} is no name for a directory.": "{flag}：{text} 不能作为目录名。",
  "Writes run {run} into {directory}.": "将训练 {run} 写入 {directory}。",
  "See it grow: {command}": "查看其变化：{command}",
  "step {step} of {steps}: loss {loss}, accuracy {accuracy}": "第 {step}/{steps} 步：loss {loss}，accuracy {accuracy}",
  "No event file can be written in {directory}: {problem}.": "无法在 {directory} 中写入事件文件：{problem}。",
  "Name another place: --train-url /bucket/dir/": "请指定其他位置：--train-url /bucket/dir/",
  "Charts of job {id}: {url}": "作业 {id} 的图表：{url}",
  "Charts, of job {id} that was created for them: {url}": "图表（已为此创建作业 {id}）：{url}",
  run: "训练",
  file: "文件",
  "A local server runs (process {pid}), but the file {file}, which says where, is damaged.":
    "本地服务器正在运行（进程 {pid}），但说明其地址的文件 {file} 已损坏。",
  "A local server runs (process {pid}), but the file {file}, which says where, is not there.":
    "本地服务器正在运行（进程 {pid}），但说明其地址的文件 {file} 不存在。",
  "End it: vizjob local down; the next --local starts another one with the same jobs.":
    "结束它：vizjob local down；下一次 --local 会启动另一个服务器，作业不变。",
  "No local server is running.": "没有正在运行的本地服务器。",
  "Start one: vizjob local up": "启动：vizjob local up",
  "The local server (process {pid}) does not end.": "本地服务器（进程 {pid}）未能结束。",
  "End it by hand: kill {pid}": "请手动结束：kill {pid}",
  "The local server at {endpoint} has ended; its jobs are kept in {state}.":
    "本地服务器 {endpoint} 已结束；其作业保留在 {state} 中。",
  "The local server (process {pid}) has ended; its jobs are kept in {state}.":
    "本地服务器（进程 {pid}）已结束；其作业保留在 {state} 中。",
  "Use that server with --local, end it (vizjob local down, or by its process id), or name another file with --state.":
    "用 --local 使用该服务器，或结束它（vizjob local down，或按进程号），或用 --state 指定其他文件。",
  "Install it, activate the environment that has it, name its executable in TENSORBOARD_BINARY, or leave --viewer out.":
    "请安装它，或激活含有它的环境，或用 TENSORBOARD_BINARY 指定其可执行文件，或去掉 --viewer。",
  "Started a local server at {endpoint}; /bucket/logs/ is {root}/bucket/logs. It ends after 30 idle minutes.":
    "已启动本地服务器 {endpoint}；/bucket/logs/ 即 {root}/bucket/logs。空闲 30 分钟后自动结束。",
  "The file {file} cannot be written: {problem}.": "无法写入文件 {file}：{problem}。",
  "Set VIZJOB_CONFIG_DIR to a directory that is yours.": "请将 VIZJOB_CONFIG_DIR 设为自己的目录。",
  "Make it readable, or set VIZJOB_CONFIG_DIR to another directory.":
    "请使其可读，或将 VIZJOB_CONFIG_DIR 设为其他目录。",
  "The local server ended while it started.": "本地服务器在启动过程中结束了。",
  "The local server did not become ready.": "本地服务器未能就绪。",
  "What it said: {file}": "其输出见：{file}",
  "A local server is already running at {endpoint} (process {pid}, bucket directory {root}).":
    "本地服务器已在 {endpoint} 运行（进程 {pid}，桶目录 {root}）。",
  "Use it with --local, or end it first: vizjob local down": "用 --local 使用它，或先结束它：vizjob local down",
  "Ctrl-C ends it; the jobs are kept.": "按 Ctrl-C 结束，作业会保留。",
  "The file {file} of --state cannot be kept in {directory}: {problem}.":
    "--state 的文件 {file} 无法保存在 {directory} 中：{problem}。",
  "Create that directory first, or name another file.": "请先创建该目录，或指定其他文件。",
  "Name others with --root and --state, or set VIZJOB_CONFIG_DIR to a directory that is yours.":
    "请用 --root 和 --state 指定其他位置，或将 VIZJOB_CONFIG_DIR 设为自己的目录。",
} as const;
