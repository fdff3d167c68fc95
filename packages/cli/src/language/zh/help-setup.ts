/** Chinese for the texts of the commands that set up. */
export const helpSetup = {
  "profile of vizjob configure that holds what is not set otherwise; local is the same as --local":
    "vizjob configure 设置的配置，提供未另行指定的值；local 等同于 --local",
  "address of IAM instead of the region's, for logging in": "IAM 的地址，代替区域的默认地址，用于登录",
  "address of IAM instead of the region's, for logging in (--iam-endpoint)":
    "IAM 的地址，代替区域的默认地址，用于登录（--iam-endpoint）",
  "profile that holds what is not set here (--profile); local is the same as --local":
    "提供此处未设置的值的配置（--profile）；local 等同于 --local",
  "proxy for https addresses; https_proxy counts before it": "https 地址使用的代理；https_proxy 优先",
  "proxy for http addresses; http_proxy counts before it": "http 地址使用的代理；http_proxy 优先",
  "hosts that need no proxy, or *; no_proxy counts before it": "不使用代理的主机，或 *；no_proxy 优先",
  "Set up a profile: region, project and credentials": "设置一个配置：区域、项目和凭证",
  "Asks on a terminal. What --region, --project-id, --endpoint and --iam-endpoint say is taken over; secrets are never options. The profile is the one of --profile, else default. The file is VIZJOB_CONFIG_DIR/config, readable by you alone; other profiles and comments in it stay.":
    "在终端中逐项询问。--region、--project-id、--endpoint 和 --iam-endpoint 的值会被采用；秘密信息从不作为选项。配置名由 --profile 指定，默认为 default。文件为 VIZJOB_CONFIG_DIR/config，仅您可读；其中的其他配置和注释保持不变。",
  "read the values from stdin instead of asking: a JSON object, or lines of key = value":
    "从 stdin 读取而不询问：JSON 对象，或 键 = 值 的行",
  "where the credentials are kept; left out: the keychain where there is one, else the file":
    "凭证的保存位置；省略时：有钥匙串则用钥匙串，否则用文件",
  "set up the profile that is used when none is named": "设置未指定时使用的配置",
  "set up another one, for --profile prod": "设置另一个配置，供 --profile prod 使用",
  "set up from a file, such as in a script": "从文件设置，例如在脚本中",
  "List and delete the profiles of vizjob configure": "列出和删除 vizjob configure 的配置",
  "List the profiles; * marks the one that is used now, and why": "列出配置；* 标出当前使用的配置及原因",
  "the same for programs": "供程序使用的相同内容",
  "Delete a profile and its credentials": "删除配置及其凭证",
  "name of the profile": "配置名",
  "delete it without being asked": "不询问直接删除",
  "which profiles there are": "有哪些配置",
  "Show the settings and where they come from": "显示设置及其来源",
  "Show every setting that counts here": "显示此处生效的所有设置",
  "Sends nothing and shows no secret. With -o json each value has its origin.":
    "不发送任何请求，不显示秘密信息。使用 -o json 时每个值都带有来源。",
  "where each value comes from: option, variable, file and line, or default":
    "每个值的来源：选项、环境变量、文件和行号，或默认值",
  "which value comes from where": "每个值来自哪里",
  "Explain the credentials, or get a token": "说明凭证，或获取 Token",
  "Say which credentials count and why the others do not": "说明哪些凭证生效，以及其他凭证为何不生效",
  "Sends nothing and shows no secret.": "不发送任何请求，不显示秘密信息。",
  "as whom that profile calls": "该配置以谁的身份调用",
  "Log in with user and password and print the token": "用用户名和密码登录并输出 Token",
  "Prints nothing but the token on stdout, for other programs, as in VIZJOB_TOKEN=$(vizjob auth token); when it ends is said on stderr. On a terminal, where others may see it, it needs --yes. Access keys sign each request and have no token.":
    "stdout 只输出 Token，供其他程序使用，例如 VIZJOB_TOKEN=$(vizjob auth token)；到期时间输出到 stderr。在终端中他人可能看到，因此需要 --yes。访问密钥对每个请求签名，没有 Token。",
  "token, end and project for a program": "供程序使用的 Token、到期时间和项目",
  "which credentials count, and why": "哪些凭证生效及原因",
  "Check the set-up: files, credentials, proxy, network, clock, one call":
    "检查设置：文件、凭证、代理、网络、时钟和一次调用",
  "Says of each check what is wrong and what to do. Reads one page of one job, and changes nothing. Ends with 0 when nothing failed, else with the exit code of the first failure. --request-timeout is for each step.":
    "逐项说明问题和处理方法。只读取一页一个作业，不做任何更改。没有失败时退出码为 0，否则为第一个失败项的退出码。--request-timeout 对每一步生效。",
  "check that profile": "检查该配置",
} as const;
