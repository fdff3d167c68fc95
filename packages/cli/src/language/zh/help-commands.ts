/** Chinese for the texts of the command tree that are not the contract's. */
export const helpCommands = {
  "Visualization jobs of ModelArts, in the cloud and on your own machine: charts over training logs.":
    "ModelArts 可视化作业，在云上和本机：从训练日志画出图表。",
  // Contract texts with an addition.
  "{field} (whole hours, such as 4h)": "{field}（整数小时，例如 4h）",
  "{field}; several are waited for together": "{field}；给出多个时同时等待",
  "{field}; several are handled together, and options such as --status take jobs without their ids":
    "{field}；给出多个时一并处理；用 --status 等选项可不写 ID 而选取作业",
  "field to sort by": "排序字段",
  // create
  "create a job and wait until its charts can be opened": "创建作业，并等到可以打开图表",
  "stop it by itself after four hours": "四小时后自动停止",
  "wait until the job is running, and show it then": "等到作业运行，然后显示它",
  "wait until the job is stopped, and show it then": "等到作业停止，然后显示它",
  "wait until the job is gone, and show it then": "等到作业消失，然后显示它",
  "longest time to wait": "最长等待时间",
  "pause between two looks at the job": "两次查看作业之间的间隔",
  // list and get
  "only jobs with this status, by its name or number: running, 8": "只列出处于该状态的作业，给出名称或数字：running、8",
  "all pages": "所有页",
  "the first page of jobs": "第一页作业",
  "the ids of all running jobs": "所有运行中作业的 ID",
  "everything the service says of job 8992": "服务给出的作业 8992 的全部信息",
  // changes
  "say what job 8992 shows": "说明作业 8992 展示什么",
  "stop two jobs": "停止两个作业",
  "run job 8992 again and wait for its charts": "重新运行作业 8992，并等待图表",
  "delete job 8992 without being asked": "不经询问删除作业 8992",
  // wait
  "Wait until a visualization job is running, stopped or deleted": "等到可视化作业运行、停止或被删除",
  "Ends with exit code 8 when the time is over, and with 9 as soon as the job has a status from which the goal cannot be\nreached; with 10 when several jobs are waited for and some fail. Ctrl-C ends the wait, not the jobs.":
    "超时则以退出码 8 结束；作业进入无法达到目标的状态时立即以 9 结束；等待多个作业而部分失败时以 10 结束。Ctrl-C 结束的是等待，不是作业。",
  "what to wait for": "等待的目标",
  "wait until the charts of job 8992 can be opened": "等到可以打开作业 8992 的图表",
  // open
  "Open the charts of a visualization job in the browser": "在浏览器中打开可视化作业的图表",
  "Waits until the job is running. No credentials go to the address of the charts.":
    "会等到作业运行。不会向图表的地址发送任何凭证。",
  "print the address instead of opening a browser, as is done where stdout is no terminal":
    "只显示地址而不打开浏览器；stdout 不是终端时总是如此",
  "the address of the charts of job 8992": "作业 8992 的图表地址",
  // demo
  "Tell the story of a visualization job on this machine, step by step": "在本机一步步演示可视化作业的一生",
  "Starts a local server on a clock five times as fast as real time, creates a job, shows its charts, stops, restarts and deletes\nit. Needs no account and touches no cloud. Without DIR it writes a small training log of its own into a temporary directory.":
    "以五倍速的时钟启动本地服务，创建作业、显示图表、停止、重启并删除它。无需账号，也不接触云。没有给出 DIR 时，会在临时目录中写一份小的训练日志。",
  "directory with TensorBoard or MindInsight event files; only read":
    "含有 TensorBoard 或 MindInsight 事件文件的目录；只读取",
  "leave charts and server open at the end, until Ctrl-C": "结束后保留图表和服务，直到 Ctrl-C",
  "see what a visualization job is": "了解什么是可视化作业",
  "see your own training logs in the browser": "在浏览器中查看自己的训练日志",
  // local
  "The same service on this machine: start, look, stop": "本机上的同一服务：启动、查看、停止",
  "run the service on this machine": "在本机运行该服务",
  "Start the server": "启动服务",
  'Runs until Ctrl-C, which ends it with exit code 0. Root and state are in the user\'s data directory when they are left out. With -o json the first and only\nline on stdout is one object with the event "ready".':
    "一直运行到 Ctrl-C，以退出码 0 结束。没有给出根目录和状态文件时，它们在用户的数据目录中。使用 -o json 时，stdout 上唯一的一行是一个事件为 ready 的对象。",
  "directory whose sub-directories are the buckets: /bucket/logs/ is DIR/bucket/logs":
    "其子目录就是各个桶的目录：/bucket/logs/ 即 DIR/bucket/logs",
  "file that keeps the jobs": "保存作业的文件",
  "start it in the background and return; it ends by itself after 30 idle minutes":
    "在后台启动后返回；空闲 30 分钟后自动结束",
  "end after this long without a request": "多久没有请求就结束",
  "serve ./buckets/NAME as bucket NAME": "以 ./buckets/NAME 作为桶 NAME",
  "show jobs in your own TensorBoard, the one on PATH": "用 PATH 中自己的 TensorBoard 显示作业",
  "keep it in the background": "让它在后台运行",
  "Show where the server is": "显示服务在哪里",
  "Ends with exit code 5 when none is running.": "没有服务在运行时以退出码 5 结束。",
  "address, process id and directories": "地址、进程号和目录",
  "Stop the server; its jobs are kept": "停止服务；保留其作业",
  "end the server in the background": "结束后台的服务",
  // completion
  "Print the script that completes vizjob in a shell": "输出让 shell 补全 vizjob 的脚本",
  "The script holds every command, option and choice, so that a completion takes no time; print it again after an update. Job ids are not completed.\n\nIt belongs where the shell looks for it: see the examples. zsh takes a directory of fpath, bash the package bash-completion, fish nothing else; in PowerShell add the line to the file $PROFILE.":
    "脚本中包含所有命令、选项和可选值，补全不花时间；更新后请重新输出。不补全作业 ID。\n\n把它放到 shell 查找的地方，见示例。zsh 用 fpath 中的目录，bash 需要 bash-completion 软件包，fish 不需要其他东西；PowerShell 则把该行写入文件 $PROFILE。",
  "shell that is to complete": "要补全的 shell",
  "in ~/.bashrc, without bash-completion": "写在 ~/.bashrc 中，不需要 bash-completion",
  "bash with bash-completion": "带有 bash-completion 的 bash",
  "zsh, then start a new one": "zsh，然后新开一个",
  "in fish": "fish 中",
  "PowerShell, in $PROFILE": "PowerShell，写在 $PROFILE 中",
  // help
  "Explain a command, or a topic: exit-codes, environment": "说明一个命令或一个主题：exit-codes、environment",
  "command or topic": "命令或主题",
  "every command, or those that the words name, as data, as a tree, or one line each":
    "所有命令或所指的命令，以数据、树或每行一个的形式",
  "explain one command": "说明一个命令",
  "what each exit code means": "每个退出码的含义",
  "everything that can be typed, for programs": "可以输入的一切，供程序使用",
} as const;
