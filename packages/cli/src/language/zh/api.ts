/** Chinese for the messages of `vizjob api`. */
export const api = {
  "{flag}: {text} is not NAME=VALUE.": "{flag}：{text} 不是“名称=值”的形式。",
  "The contract has no operation {id}.": "契约中没有操作 {id}。",
  "All of them: vizjob api": "查看全部操作：vizjob api",
  "--param: {name} is given twice.": "--param：参数 {name} 重复。",
  "{id} takes no body, so there can be no --input.": "{id} 没有请求体，不能使用 --input。",
  "{id} needs a body.": "{id} 需要请求体。",
  "Give it with --input FILE, or --input -.": "请用 --input FILE 或 --input - 提供。",
  "--param: {id} takes no {name}.": "--param：{id} 没有参数 {name}。",
  "What it takes: {names}.": "可用的参数：{names}。",
  "The token itself stands in a header, which is not printed. For a token: vizjob auth token":
    "Token 本身在响应头中，不会显示。获取 Token：vizjob auth token",
  "{file} holds a secret, and other users of this machine can read it.":
    "{file} 含有机密信息，而本机其他用户可以读取它。",
  "Keep it to yourself: chmod 600 {file}": "请设为仅自己可读：chmod 600 {file}",
} as const;
