/** Chinese for the texts of `view` and of the commands for the local server, by their English text. */
export const helpLocal = {
  "Show the charts of a log directory in the browser; needs no account": "在浏览器中显示日志目录的图表，无需账号",
  "Serves the directory on this machine until Ctrl-C, which ends it with exit code 0. Reads no settings, keeps nothing, and writes\nnothing beside the logs. With -o json the first and only line on stdout is one object, the event ready.":
    "在本机提供该目录的图表，按 Ctrl-C 结束（退出码 0）。不读取任何配置，不保留数据，也不在日志旁写入任何内容。使用 -o json 时，标准输出唯一的一行是一个带有 ready 事件的对象。",
  "directory with TensorBoard or MindInsight event files, in it or below it; only read":
    "含有 TensorBoard 或 MindInsight 事件文件的目录（含子目录）；只读",
  "port to listen on; a free one when left out": "监听端口；省略时使用空闲端口",
  "what draws the charts; auto: your own tensorboard, if there is one":
    "由谁绘制图表；auto：如有本机的 tensorboard 则使用它",
  "print the address and open no browser, as is done over SSH and where stdout is no terminal":
    "只打印地址，不打开浏览器；通过 SSH 或标准输出不是终端时也是如此",
  "see your training logs": "查看自己的训练日志",
  "see them in your own TensorBoard": "用本机的 TensorBoard 查看",
  "on a port that you forward: ssh -L 6006:127.0.0.1:6006 HOST": "使用转发的端口：ssh -L 6006:127.0.0.1:6006 HOST",
  "Add jobs in any status": "添加任意状态的作业",
  "A file holds a list of jobs, as JSON or YAML, with the fields that create takes and, if wanted, status, create_time and\nproject_id. All of them are added, or none.":
    "文件为 JSON 或 YAML 的作业列表，字段与创建作业相同，另可含 status、create_time 和 project_id。要么全部添加，要么都不添加。",
  "ten jobs in three statuses": "十个作业，三种状态",
  "the jobs of a file": "文件中的作业",
  "list of jobs as JSON or YAML; - is stdin": "JSON 或 YAML 的作业列表；- 表示标准输入",
  "make so many jobs, instead of those of a file": "创建这么多个作业，而不是文件中的作业",
  "status of the jobs, running when left out; of several, such as running,killed,14, each job gets the next":
    "作业的状态，省略时为 running；给出多个（如 running,killed,14）时，各作业依次取用",
  "beginning of the jobs' names, seed when left out: seed-1, seed-2": "作业名称的前缀，省略时为 seed：seed-1、seed-2",
  "logs of the jobs; when left out /logs/, whose directory is made when it is not there":
    "作业的日志；省略时为 /logs/，其目录不存在时会创建",
  "Remove all jobs of the server": "删除服务器上的全部作业",
  "Jobs of all projects go, and ids start from 1 again. Clock, faults and request log stay. Asks first.":
    "删除所有项目的作业，ID 重新从 1 开始。时钟、故障规则和请求日志保留。执行前会询问。",
  "begin with an empty server": "从空的服务器开始",
  "The time that the server's jobs live by: show, advance, set, speed, freeze, resume":
    "服务器上作业所用的时间：显示、推进、设定、变速、冻结、恢复",
  "a day passes at once": "一天瞬间过去",
  "Show the time that the server's jobs live by": "显示服务器上作业所用的时间",
  "the server's time, and how fast it goes": "服务器的时间及其快慢",
  "Move the clock on": "推进时钟",
  "Jobs are at once where they would be by then: one with an automatic stop after 4 hours has stopped.":
    "作业立即处于届时的状态：例如设定 4 小时后自动停止的作业已停止。",
  "see what automatic stops do": "查看自动停止的效果",
  "how far, such as 90s, 4h or 1h30m": "推进多久，如 90s、4h 或 1h30m",
  "Put the clock to a time": "将时钟设定到某一时间",
  "jobs are created at that time from now on": "此后作业的创建时间即从该时间算起",
  "date or time in ISO 8601, in your own time zone unless it names another":
    "ISO 8601 的日期或时间；未注明时区时为本地时区",
  "Let the clock go faster or slower than real time": "让时钟比真实时间更快或更慢",
  "an hour passes in a minute": "一分钟过完一小时",
  "milliseconds of the clock per real millisecond, such as 5 or 0.5": "每真实毫秒对应的时钟毫秒数，如 5 或 0.5",
  "Let the clock stand still": "冻结时钟",
  "jobs stay in the status that they are in": "作业保持当前状态",
  "Let a clock that stands still go on": "恢复被冻结的时钟",
  "go on from where it stands": "从当前时间继续",
  "Failures to come, to try programs and scripts on: list, add, remove, clear":
    "预设的故障，用于检验程序和脚本：列出、添加、删除、清空",
  "the next three calls are throttled": "接下来三次调用被限流",
  "List the rules, and how often each has happened": "列出规则及其发生次数",
  "rules with their calls and hits": "规则及其匹配和发生次数",
  "Let calls fail, be slow or come to a bad end": "让调用失败、变慢或以失败状态告终",
  "Of several rules that are due at a call the oldest happens. Nothing of a call that fails is applied, unless --applied says so.":
    "一次调用同时符合多条规则时，执行最早添加的一条。除非使用 --applied，失败的调用不产生任何效果。",
  "the second stop is refused": "第二次停止被拒绝",
  "one call in ten fails": "十次调用中有一次失败",
  "the next job is created, but nobody is told": "下一个作业会创建，但调用方得不到应答",
  "only calls of this operation; any when left out": "仅此操作的调用；省略时为任意调用",
  "from this one of those calls on, counted from 1": "从第几次这样的调用开始，自 1 计数",
  "for so many calls; 1 when left out, all with --probability":
    "对多少次调用生效；省略时为 1，使用 --probability 时为全部",
  "for this part of the calls, 0 to 1": "对多大比例的调用生效，0 到 1",
  "which calls --probability picks: the same ones for the same number":
    "--probability 选中哪些调用：相同的数字选中相同的调用",
  "let the call wait first; alone or with what follows": "让调用先等待；可单独使用或与下列选项同用",
  "fail with an error of the contract, such as ModelArts.0105 or APIG.0308":
    "以契约中的错误失败，如 ModelArts.0105 或 APIG.0308",
  "fail with this HTTP status; with --error one of that error's":
    "以此 HTTP 状态码失败；与 --error 同用时须为该错误的状态码",
  "header Retry-After of the failure: seconds or an HTTP date": "失败应答的 Retry-After 头：秒数或 HTTP 日期",
  "break the connection: before the answer, or in the middle of it": "断开连接：在应答之前，或在应答中途",
  "carry the call out before its answer is replaced": "先执行调用，再替换其应答",
  "accept the call and let the job end in this status: lost, submit-failed, delete-failed for a delete":
    "接受调用，但让作业以此状态告终：lost、submit-failed，删除时为 delete-failed",
  "with --outcome failed or lost: how long the job runs before":
    "与 --outcome failed 或 lost 同用：作业在此之前运行多久",
  "rules as JSON or YAML, one or a list, instead of these options; - is stdin":
    "JSON 或 YAML 的规则，一条或一个列表，代替以上选项；- 表示标准输入",
  "Drop rules": "删除规则",
  "drop one rule": "删除一条规则",
  "number of a rule in the list": "列表中规则的编号",
  "Drop all rules": "删除全部规则",
  "calls work again": "调用恢复正常",
  "Show the last requests to the server": "显示服务器最近的请求",
  "Without those of these local commands. Times are of the server's clock. With --follow, -o json prints one object a line, as\njsonl does.":
    "不含这些 local 命令自身的请求。时间为服务器时钟。使用 --follow 时，-o json 与 jsonl 一样每行输出一个对象。",
  "the last 20 requests": "最近 20 个请求",
  "one object for each request that comes": "每个到来的请求输出一个对象",
  "go on with each request that comes, until Ctrl-C, which ends with exit code 0":
    "持续显示到来的请求，直到按 Ctrl-C（退出码 0）",
  "at most the last N of the requests so far; the server keeps 1000":
    "至多显示已有请求中的最后 N 个；服务器保留 1000 个",
  "Write a made-up training step by step, so that charts move": "逐步写入一个虚构的训练，让图表动起来",
  "Appends to an event file in a bucket of the local server, which is started when there is none. Each step is a line on stderr.\nCtrl-C ends it and leaves a whole file.":
    "向本地服务器的桶中的事件文件追加数据；没有服务器时会启动一个。每一步在标准错误输出一行。按 Ctrl-C 结束，文件保持完整。",
  "watch curves grow in the browser": "在浏览器中观看曲线增长",
  "a longer run, faster": "更长、更快的训练",
  "name of the run; a new one, such as run-1, when left out": "训练的名称；省略时取新的名称，如 run-1",
  "how many steps to write": "写入多少步",
  "time from one step to the next": "相邻两步的间隔",
  "logs to write into: the directory behind a bucket of the server": "写入的日志位置：服务器的桶对应的目录",
  "open the charts, of a job that is created when none runs over these logs":
    "打开图表；没有作业使用这些日志时会创建一个",
} as const;
