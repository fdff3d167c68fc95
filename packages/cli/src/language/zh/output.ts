/** Chinese for the messages of the output. */
export const output = {
  "{flag}: a name between the commas is missing.": "{flag}：逗号之间缺少名称。",
  "--columns: there is no column {column}.": "--columns：没有 {column} 这一列。",
  "Known columns: {columns}.": "可用的列：{columns}。",
  "Did you mean {guess}? Known columns: {columns}.": "您是不是要输入 {guess}？可用的列：{columns}。",
  "--query: the expression ends too early.\n{marked}": "--query：表达式不完整。\n{marked}",
  "--query: the expression is wrong from character {number} on.\n{marked}":
    "--query：表达式从第 {number} 个字符起有误。\n{marked}",
  "--query: there is no function {name}().": "--query：没有函数 {name}()。",
  "--query: {problem}": "--query 出错：{problem}",
  "The language: https://jmespath.org/specification.html": "语法说明：https://jmespath.org/specification.html",
  "Job {id} runs, but its service_url is no web address: {url}":
    "作业 {id} 正在运行，但其 service_url 不是网页地址：{url}",
  "Job {id} runs, but the service gave no service_url.": "作业 {id} 正在运行，但服务没有返回 service_url。",
  "Look again in a moment: vizjob get {id}": "请稍后再查看：vizjob get {id}",
  "The charts of job {id} at {host} are behind a login page, and no credentials are sent there.":
    "作业 {id} 位于 {host} 的图表需要登录，而本命令不会向该地址发送凭证。",
  "See them in the browser, where you are logged in: vizjob open {id}": "请在已登录的浏览器中查看：vizjob open {id}",
  "The charts of job {id} at {host} have no scalars as TensorBoard gives them (HTTP 404).":
    "作业 {id} 位于 {host} 的图表没有提供 TensorBoard 形式的标量（HTTP 404）。",
  "The charts of job {id} at {host} answered with HTTP {status}.": "作业 {id} 位于 {host} 的图表返回 HTTP {status}。",
  "See them in the browser: vizjob open {id}": "请在浏览器中查看：vizjob open {id}",
  "The charts of job {id} at {host} gave an answer that is not JSON.": "作业 {id} 位于 {host} 的图表返回的不是 JSON。",
  "The charts of job {id} at {host} gave no answer in time.": "作业 {id} 位于 {host} 的图表响应超时。",
  "The charts of job {id} at {host} could not be reached.": "无法连接作业 {id} 位于 {host} 的图表。",
  "Give them more time with --request-timeout 60s, or try again.": "请用 --request-timeout 60s 延长等待，或重试。",
  "There are no scalars yet. New ones are shown as training writes them.": "还没有标量。训练写入后即可显示。",
  "Nothing matches. Tags: {tags}. Runs: {runs}.": "没有匹配项。标签：{tags}。运行：{runs}。",
  "{tag}, run {run}: last {last}, between {min} and {max}, {points} points":
    "{tag}，运行 {run}：最新值 {last}，范围 {min} 到 {max}，共 {points} 个点",
  "{tag}, run {run}: no finite value, {points} points": "{tag}，运行 {run}：没有有限值，共 {points} 个点",
} as const;
