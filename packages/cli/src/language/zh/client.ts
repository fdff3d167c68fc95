/** Chinese for sentences of the client, with `{name}` for each value; a value may be a sentence itself, and `{reasons}` several. */
export const client = {
  // What an input breaks
  "{field} is missing": "缺少 {field}",
  "{field} is empty": "{field} 为空",
  "{field} has {length} characters; at most {limit} are allowed": "{field} 有 {length} 个字符；最多允许 {limit} 个",
  "{field} has {length} characters; at least {limit} are needed": "{field} 有 {length} 个字符；至少需要 {limit} 个",
  "{field} has {length} entries; at most {limit} are allowed": "{field} 有 {length} 项；最多允许 {limit} 项",
  "{field} has {length} entries; at least {limit} are needed": "{field} 有 {length} 项；至少需要 {limit} 项",
  "{field} is {value}; one of {choices} is needed": "{field} 是 {value}；只能是以下之一：{choices}",
  "{field} is {value}, which does not match {pattern}": "{field} 是 {value}，不符合 {pattern}",
  "{field} is {value}; a text that matches {pattern} is needed": "{field} 是 {value}；需要符合 {pattern} 的文本",
  "{field} is {value}; {from} to {to} {unit} is allowed": "{field} 是 {value}；允许 {from} 至 {to}（{unit}）",
  "{field} is {value}; {from} to {to} is allowed": "{field} 是 {value}；允许 {from} 至 {to}",
  "{field} is {value}; from {from} is allowed": "{field} 是 {value}；允许从 {from} 开始",
  hours: "小时",
  "{field} must be {needed}, not {found}": "{field} 必须是 {needed}，而不是 {found}",
  "{field} is not known here; known are {names}": "此处没有 {field}；已知的有 {names}",
  "{field} holds half a character (a lone surrogate), which cannot be sent":
    "{field} 含有半个字符（孤立的代理项），无法发送",
  // Waits
  "Job {id} is not {goal} after {duration}; its last status is {status}.":
    "{duration} 后作业 {id} 仍未{goal}；最后的状态是 {status}。",
  "Job {id} is not {goal} after {duration}.": "{duration} 后作业 {id} 仍未{goal}。",
  "Job {id} does not get {goal}: its status is {status}.": "作业 {id} 无法{goal}：其状态为 {status}。",
  "Job {id} cannot be {goal} any more: it is gone.": "作业 {id} 已无法{goal}：它已不存在。",
  running: "运行",
  stopped: "停止",
  deleted: "删除",
  "Delete it again.": "请再次删除。",
  "Look at its details, then restart it.": "先查看详情，再重启它。",
  "The job goes on: wait again, or longer.": "作业仍在继续：请再等一次，或等更久。",
  // Calls
  "{operation} failed: no answer within {duration} ({which}).": "{operation} 失败：{duration} 内没有应答（{which}）。",
  "{operation} was not sent: no credentials within {duration} ({which}).":
    "{operation} 没有发送：{duration} 内没有得到凭证（{which}）。",
  "{operation} failed: no answer from {host}: {reason}.": "{operation} 失败：{host} 没有应答：{reason}。",
  "{operation} failed: the answer is a redirect {target}.": "{operation} 失败：应答是重定向 {target}。",
  "{operation}: the answer (HTTP {status}) cannot be read: {reason}.":
    "{operation}：无法读取应答（HTTP {status}）：{reason}。",
  "{operation} failed: it gives no reason {where}.": "{operation} 失败：没有给出原因 {where}。",
  "{operation} failed: {said}.": "{operation} 失败：{said}。",
  "Try again, or allow more time.": "请重试，或允许更长时间。",
  "Allow more time, or narrow the query.": "请允许更长时间，或缩小查询范围。",
  "Allow more time, or give the project id.": "请允许更长时间，或给出项目 ID。",
  "Check the endpoint, the network and the proxy.": "请检查地址、网络和代理。",
  "Check the endpoint, and that this machine trusts who issued the server's certificate.":
    "请检查地址，以及本机是否信任服务器证书的签发者。",
  "The service may have applied it: look at the job before you repeat the call.":
    "服务可能已经执行：重复调用前请先查看作业。",
  "Nothing reached the service: check the endpoint, the network and the proxy, then repeat the call.":
    "请求没有到达服务：请检查地址、网络和代理，然后重试。",
  "Check that the endpoint is the service itself, not a login page or a proxy.":
    "请确认地址是服务本身，而不是登录页或代理。",
  "Redirects are never followed: set the endpoint to the address of the service itself.":
    "从不跟随重定向：请把地址设为服务本身的地址。",
  "Look at the list before you create the job again.": "再次创建作业前，请先查看列表。",
  "Check the credentials: a token lives 24 hours, a password or key may be wrong, locked or deleted.":
    "请检查凭证：token 有效期为 24 小时；密码或密钥可能有误、被锁定或已删除。",
  "Ask for the right that the message names, or check that the project id belongs to the credentials.":
    "请申请消息中提到的权限，或检查项目 ID 是否属于该凭证。",
  "Check the id, the project id and the region.": "请检查 ID、项目 ID 和区域。",
  "Change the value that the message names.": "请修改消息中提到的值。",
  "Choose another name, or delete the job that has it.": "请换一个名称，或删除占用该名称的作业。",
  "Read the status of the job, and wait until it allows the call.": "请读取作业的状态，等到状态允许再调用。",
  "Delete jobs that are not needed, or ask for a larger quota.": "请删除不需要的作业，或申请更大的配额。",
  "Send fewer requests, or try again later.": "请减少请求，或稍后再试。",
  "Try again later; quote the request id to support when it stays.": "请稍后再试；问题持续时请向技术支持提供请求 ID。",
  // Configuration
  "Nothing was sent: {reasons}.": "没有发送任何请求：{reasons}。",
  "there are no credentials: {reason}": "没有凭证：{reason}",
  "there is no project id, and no region to look it up by: {reason}": "没有项目 ID，也没有用来查找它的区域：{reason}",
  "there is no region: {reason}": "没有区域：{reason}",
  "there is no address of IAM: {reason}": "没有 IAM 的地址：{reason}",
  "{names} are not set": "没有设置 {names}",
  "{names} is not set": "没有设置 {names}",
  "{file} is not there": "{file} 不存在",
  "The address of the service in region {region} is not known.": "不知道区域 {region} 中服务的地址。",
  "The address of IAM in region {region} is not known.": "不知道区域 {region} 中 IAM 的地址。",
  "Set {option}, or one of the known regions ({regions}).": "请设置 {option}，或使用已知的区域（{regions}）。",
  "Give a full one, such as https://host/path.": "请给出完整的地址，例如 https://host/path。",
  "Leave only scheme, host, port and path.": "只保留协议、主机、端口和路径。",
} as const;
