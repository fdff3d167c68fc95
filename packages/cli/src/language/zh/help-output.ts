/** Chinese for the texts of the commands and options around output, by their English. */
export const helpOutput = {
  "Make any call of the contract by its operation id": "按操作 ID 调用契约中的任意接口",
  "Prints the service's own answer as JSON. Without an operation it lists them all. Parameters and body are checked against the\ncontract before anything is sent; project_id is that of the session when it is left out. What deletes asks first.":
    "以 JSON 输出服务的原始响应。不指定操作时列出全部操作。发送前按契约校验参数和请求体；省略 project_id 时使用会话的项目。删除操作会先询问。",
  "operation id of the contract, such as showVisualizationJob": "契约中的操作 ID，例如 showVisualizationJob",
  "parameter of the path or the query, by its name in the contract; may be given several times":
    "路径或查询参数，使用契约中的名称；可重复给出",
  "JSON or YAML file with the body; - reads stdin": "请求体的 JSON 或 YAML 文件；- 表示从标准输入读取",
  "every operation, with its method and path": "列出全部操作及其方法和路径",
  "the details as the service sends them": "服务返回的原始详情",
  "the curl command that creates a job from a file": "由文件创建作业的 curl 命令",
  "ask IAM for a project": "向 IAM 查询项目",
  "only these fields, by their names in -o json, dotted where nested; in every format, after --query":
    "只输出这些字段，使用 -o json 中的名称，嵌套字段用点号；适用于所有格式，在 --query 之后生效",
  "print what this JMESPath expression finds in what -o json prints; as JSON in a table, a single value as it is":
    "输出 JMESPath 表达式在 -o json 数据中的查询结果；表格格式下以 JSON 输出，单个值原样输出",
  "also print each request as a curl command, secrets as variables: on stderr; with --dry-run on stdout":
    "同时将每个请求输出为 curl 命令，机密信息用变量代替：输出到 stderr；与 --dry-run 一起时输出到 stdout",
  "tell each request and each answer on stderr, with times and without secrets":
    "在 stderr 上显示每个请求和响应及其时间，不含机密信息",
  "no progress messages; ids instead of tables (other formats, --columns and --query stay what they are)":
    "不显示进度信息；以 ID 代替表格（其他格式、--columns 和 --query 不变）",
  "no header line above tables and csv": "表格和 csv 不输出表头",
  "only tags such as loss or 'val/*'; * is any text, ? any character":
    "只看这些标签，例如 loss 或 'val/*'；* 为任意文本，? 为任意字符",
  "only runs such as train; . is the log directory itself": "只看这些运行，例如 train；. 为日志目录本身",
  "Draw the scalars of a visualization job in the terminal, or print them": "在终端中绘制可视化作业的标量，或输出数据",
  "Waits until the job is running, and reads what TensorBoard shows at its service_url. No credentials go there: where the charts\nare behind a login page it ends with exit code 4. With -o json, jsonl or csv it prints one point each: run, tag, step, wall_time,\nvalue.":
    "等待作业运行，然后读取其 service_url 上 TensorBoard 的数据。不会向该地址发送凭证：图表需要登录时以退出码 4 结束。使用 -o json、jsonl 或 csv 时逐点输出：run、tag、step、wall_time、value。",
  "draw the losses of all runs": "绘制所有运行的损失",
  "the points, for a spreadsheet": "输出数据点，供电子表格使用",
} as const;
