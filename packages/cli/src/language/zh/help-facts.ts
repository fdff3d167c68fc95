/** Chinese for global options, exit codes and environment variables. */
export const helpFacts = {
  // Global options
  "how data is printed on stdout": "数据在 stdout 上的格式",
  "talk to the server on this machine, started when there is none; cloud settings are ignored":
    "使用本机的服务，没有时启动一个；忽略云上的设置",
  "region of the service, such as cn-north-4 or eu-de": "服务所在的区域，例如 cn-north-4 或 eu-de",
  "project that the jobs belong to": "作业所属的项目",
  "address of the service instead of the region's": "服务的地址，代替区域的地址",
  "longest time for one try of a request, such as 10s": "一次请求尝试的最长时间，例如 10s",
  "check what a changing command would send, print it, send nothing": "检查修改类命令将要发送的内容并显示，但不发送",
  "answer yes to every question": "对所有问题回答“是”",
  "never ask; fail where an answer is needed": "从不询问；需要回答时失败",
  "no colours (NO_COLOR does the same)": "不用颜色（与 NO_COLOR 相同）",
  // Names of exit codes
  ok: "成功",
  refused: "被拒绝",
  usage: "用法",
  configuration: "配置",
  access: "权限",
  "not found": "不存在",
  "job state": "作业状态",
  limited: "受限",
  "wait timeout": "等待超时",
  "goal unreachable": "无法达到目标",
  "some failed": "部分失败",
  network: "网络",
  interrupted: "中断",
  terminated: "终止",
  // Meanings of exit codes
  done: "完成",
  "the service said no: name in use, invalid request, server error, or an answer that makes no sense":
    "服务拒绝：名称已被占用、请求无效、服务端错误，或应答无法理解",
  "wrong usage, a value that the contract forbids, or a confirmation that is missing":
    "用法错误、契约不允许的值，或缺少确认",
  "configuration or credentials are missing or cannot be used": "缺少配置或凭证，或无法使用",
  "authentication failed or permission is missing": "认证失败或没有权限",
  "the status of the job forbids it": "作业的状态不允许",
  "throttled, or a quota is used up": "被限流，或配额已用完",
  "the wait timed out; the job is left alone": "等待超时；作业不受影响",
  "the job reached a status from which the goal cannot be reached": "作业进入了无法达到目标的状态",
  "several ids, or a filter, were given, and some of the jobs failed": "给出了多个 ID 或筛选条件，其中一些作业失败",
  "network failure, or a call that timed out": "网络故障，或调用超时",
  "interrupted (Ctrl-C)": "被中断（Ctrl-C）",
  // Environment
  "IAM token; wins over the access key": "IAM token；优先于访问密钥",
  "access key": "访问密钥 AK",
  "secret key of the access key": "访问密钥的 SK",
  "security token of a temporary access key": "临时访问密钥的 security token",
  "user of an account, when there is neither token nor access key": "账号中的用户，没有 token 也没有访问密钥时使用",
  "password of the user; sent to IAM alone": "用户的密码；只发送给 IAM",
  "account of the user, when its name is another": "用户所属的账号，与用户名不同时填写",
  "project that the jobs belong to (--project-id); else IAM is asked": "作业所属的项目（--project-id）；不填则询问 IAM",
  "region of the service (--region)": "服务所在的区域（--region）",
  "region, when VIZJOB_REGION is not set": "区域，没有设置 VIZJOB_REGION 时使用",
  "address of the service instead of the region's (--endpoint)": "服务的地址，代替区域的地址（--endpoint）",
  "credentials file instead of ~/.huaweicloud/credentials": "凭证文件，代替 ~/.huaweicloud/credentials",
  "how data is printed (--output)": "数据的格式（--output）",
  "directory of the profiles and the local server's files instead of the user's own":
    "配置与本地服务文件的目录，代替用户自己的目录",
  "executable for local up --viewer when it is not the one on PATH":
    "local up --viewer 的可执行文件，不用 PATH 中的那个时填写",
  "language of messages and help: en or zh; else that of the locale":
    "消息和帮助的语言：en 或 zh；不填则按系统区域设置",
  "1: plain lines for a reader that speaks, no columns and nothing redrawn":
    "1：供朗读软件使用的纯文本行，不分列，也不重绘",
  "no colours (--no-color)": "不用颜色（--no-color）",
  "colours where stdout is no terminal": "stdout 不是终端时也用颜色",
} as const;
