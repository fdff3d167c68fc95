/** Chinese for the messages of setting up. */
export const setup = {
  "The project file {file} has sections; it may have none.": "项目文件 {file} 中有分节（[…]），不允许使用分节。",
  '{place}: "{value}" is not one of {choices}.': "{place}：“{value}”不是可选值（{choices}）。",
  "{place}: a project file may not hold an address ({key}): whoever writes it could have your credentials sent there.":
    "{place}：项目文件不能包含地址（{key}），否则文件的作者可以让您的凭证发送到该地址。",
  "Set it in a profile: vizjob configure": "请在配置中设置：vizjob configure",
  "{place}: a project file may not hold credentials ({key}): it is shared with others.":
    "{place}：项目文件不能包含凭证（{key}），因为它会与他人共享。",
  "Keep them in a profile: vizjob configure; whoever has seen them can use them, so get others.":
    "请将凭证保存在配置中：vizjob configure；看到过凭证的人都能使用它，请更换新的凭证。",
  '{place}: a project file cannot set "{key}".': "{place}：项目文件不能设置“{key}”。",
  "It may hold: {keys}.": "可以包含：{keys}。",
  "The project file {file} cannot be read: {problem}.": "无法读取项目文件 {file}：{problem}。",
  "Make it readable, or remove it.": "请使其可读，或将其删除。",
  "There is no home directory to keep profiles in.": "没有可以保存配置的主目录。",
  "Set VIZJOB_CONFIG_DIR to a directory that is yours.": "请将 VIZJOB_CONFIG_DIR 设为您自己的目录。",
  "The file of profiles {path} cannot be read: {problem}.": "无法读取配置文件 {path}：{problem}。",
  "Make it readable, or set VIZJOB_CONFIG_DIR to another directory.":
    "请使其可读，或将 VIZJOB_CONFIG_DIR 设为其他目录。",
  'The environment holds credentials; they count before those of the profile "{name}".':
    "环境变量中有凭证，优先于配置“{name}”中的凭证。",
  'There is no profile "{name}", which {from} names, in {path}.': "{path} 中没有 {from} 指定的配置“{name}”。",
  "See which there are: vizjob profiles; make it: vizjob configure --profile {name}":
    "查看现有配置：vizjob profiles；创建该配置：vizjob configure --profile {name}",
  "Other users of this machine can read {path}, so no credentials are taken from it.":
    "本机的其他用户可以读取 {path}，因此不使用其中的凭证。",
  "Make it yours alone: chmod 600 {path}": "请将其设为仅您可读：chmod 600 {path}",
  'The credentials of the profile "{profile}" are in the keychain, which cannot be opened here.':
    "配置“{profile}”的凭证保存在钥匙串中，但此处无法打开钥匙串。",
  'The credentials of the profile "{profile}" should be in the keychain, which gives out none.':
    "配置“{profile}”的凭证应保存在钥匙串中，但未能从中取得。",
  "Unlock it, or give them again: vizjob configure --profile {profile}":
    "请解锁钥匙串，或重新设置凭证：vizjob configure --profile {profile}",
  "Another vizjob is changing the file, and has not ended: {lock}.": "另一个 vizjob 正在修改该文件且尚未结束：{lock}。",
  "Try again when it has; remove the lock if there is none.": "请在其结束后重试；如果没有这样的进程，请删除锁文件。",
  "The file of profiles {path} cannot be written: {problem}. Nothing was changed.":
    "无法写入配置文件 {path}：{problem}。未做任何更改。",
  "Make room or permission there, or set VIZJOB_CONFIG_DIR to a directory that is yours.":
    "请腾出空间或授予权限，或将 VIZJOB_CONFIG_DIR 设为您自己的目录。",
  "The file of profiles {path} is a symbolic link. Nothing was changed.": "配置文件 {path} 是符号链接。未做任何更改。",
  "Change the file that it leads to yourself, or set VIZJOB_CONFIG_DIR to the directory of that file.":
    "请自行修改它指向的文件，或将 VIZJOB_CONFIG_DIR 设为该文件所在的目录。",
  'A profile has no "{key}".': "配置中没有“{key}”这一项。",
  "{key} holds a control character.": "{key} 中含有控制字符。",
  'project_id is "{value}", which is not the id of a project.': "project_id 的值“{value}”不是项目 ID。",
  "There is more than one kind of credentials: {keys}.": "凭证种类不止一种：{keys}。",
  "Give one: {kinds}.": "请只提供一种：{kinds}。",
  "The credentials are incomplete: {keys} alone.": "凭证不完整：只有 {keys}。",
  "{path}:{line} is neither [profile] nor key = value: the file of profiles is broken.":
    "{path}:{line} 既不是 [配置名] 也不是 键 = 值：配置文件已损坏。",
  "Correct or remove that line.": "请更正或删除该行。",
  "stdin is a terminal, where everybody could read what is typed.": "stdin 是终端，输入的内容会被他人看到。",
  "Leave --stdin out to be asked, or give a file: vizjob configure --stdin < FILE":
    "去掉 --stdin 以逐项询问，或提供文件：vizjob configure --stdin < FILE",
  "{key} is not a text.": "{key} 不是文本。",
  "stdin begins as a JSON object, but is none.": "stdin 以 JSON 对象开头，但不是有效的 JSON 对象。",
  "stdin is neither a JSON object nor lines of key = value: see its line {line}.":
    "stdin 既不是 JSON 对象，也不是 键 = 值 的行：见第 {line} 行。",
  "stdin has sections; it may hold the lines of one profile only.": "stdin 中有分节（[…]），只能包含一个配置的行。",
  "Leave out the lines in brackets; --profile names the profile.": "请去掉方括号中的行；用 --profile 指定配置。",
  "stdin holds more than a profile.": "stdin 的内容超出一个配置。",
  "It is needed.": "此项必填。",
  "Interrupted; nothing was changed.": "已中断，未做任何更改。",
  "Region, such as cn-north-4 or eu-de": "区域，例如 cn-north-4 或 eu-de",
  "Project id (empty: IAM is asked for the project of the region)": "项目 ID（留空则向 IAM 查询该区域的项目）",
  Credentials: "凭证",
  "keep those that are there": "保留现有凭证",
  "access key (AK/SK)": "访问密钥（AK/SK）",
  "user and password": "用户名和密码",
  "token, which lives a day at most": "Token（有效期最长一天）",
  "none: they come from the environment": "无：使用环境变量中的凭证",
  "Access key (AK)": "访问密钥 ID（AK）",
  "Secret key (SK); it is not shown": "秘密访问密钥（SK），不显示",
  "Security token (empty unless the keys are temporary)": "SecurityToken（仅临时密钥需要，否则留空）",
  "Account (empty when its name is that of the user)": "账号名（与用户名相同时留空）",
  User: "用户名",
  "Password; it is not shown": "密码，不显示",
  "Token; it is not shown": "Token，不显示",
  "There is nothing to set.": "没有要设置的内容。",
  "See: vizjob help configure": "参见：vizjob help configure",
  "There is no keychain that can be used, so the credentials go into the file, which you alone can read.":
    "没有可用的钥匙串，凭证将保存在仅您可读的文件中。",
  "Try it: vizjob doctor --profile {name}": "试一试：vizjob doctor --profile {name}",
  "There is no keychain that can be used. Nothing was changed.": "没有可用的钥匙串。未做任何更改。",
  "Leave --store out, or use --store file, which you alone can read.":
    "请去掉 --store，或使用 --store file（仅您可读）。",
  'The profile "{name}" is the server on this machine, which needs no setting up.':
    "配置“{name}”代表本机服务器，无需设置。",
  "Name another one with --profile.": "请用 --profile 指定其他配置。",
  "The name of a profile has 1 to 40 of these: letters a to z, digits, dots, dashes, underscores.":
    "配置名由 1 到 40 个字符组成：英文字母、数字、点、短横线、下划线。",
  "Nobody can be asked here.": "此处无法询问。",
  "Give the values on stdin: vizjob configure --stdin < FILE, with lines such as region = eu-de":
    "请通过 stdin 提供：vizjob configure --stdin < FILE，每行如 region = eu-de",
  "The keychain does not take the credentials. Nothing was changed.": "钥匙串未接受凭证。未做任何更改。",
  "Unlock it, or use --store file, which you alone can read.": "请解锁钥匙串，或使用 --store file（仅您可读）。",
  "{key} begins or ends with a blank, which the file cannot keep.": "{key} 以空格开头或结尾，文件无法保存。",
  "Keep it in the keychain (--store keychain), or in the environment.":
    "请保存在钥匙串中（--store keychain），或放在环境变量中。",
  'There is no profile "{active}" yet. Make it: vizjob configure --profile {active}':
    "还没有配置“{active}”。创建：vizjob configure --profile {active}",
  'Delete the profile "{name}" and its credentials?': "删除配置“{name}”及其凭证？",
  'There is no profile "{name}" in {path}.': "{path} 中没有配置“{name}”。",
  "See which there are: vizjob profiles": "查看现有配置：vizjob profiles",
  keychain: "钥匙串",
  'The credentials of the profile "{name}" may still be in the keychain, which cannot be changed here.':
    "配置“{name}”的凭证可能仍在钥匙串中，此处无法更改钥匙串。",
  deleted: "已删除",
  "the region": "由区域得出",
  default: "默认",
  "The server on this machine has credentials of its own; there is nothing to explain.":
    "本机服务器有自己的凭证，无需说明。",
  "Leave --local out.": "请去掉 --local。",
  "not known here: a token of IAM lives 24 hours at most": "此处未知：IAM Token 有效期最长 24 小时",
  "each command logs in for a token of its own, and keeps none": "每个命令各自登录获取 Token，且不保存",
  "not known here: temporary keys live a day at most": "此处未知：临时密钥有效期最长一天",
  "A token lets everybody who sees it act as you, and this is a terminal.":
    "看到 Token 的人都能以您的身份操作，而此处是终端。",
  'Give it to a program: export VIZJOB_TOKEN="$(vizjob auth token)"; or show it with --yes':
    '请交给程序使用：export VIZJOB_TOKEN="$(vizjob auth token)"；或用 --yes 显示',
  "These credentials are an access key, which signs each request: it needs no token, and none can be had for it here.":
    "当前凭证是访问密钥，它对每个请求签名：不需要 Token，此处也无法为它获取 Token。",
  "Use them as they are; for a token set up user and password.": "请直接使用访问密钥；如需 Token，请设置用户名和密码。",
  "When the token ends is not known.": "Token 的到期时间未知。",
  "The token ends at {time}.": "Token 的到期时间：{time}。",
  "The environment variable {name} holds no address of a proxy.": "环境变量 {name} 的值不是代理地址。",
  "Write it as http://host:port, or unset it.": "请写成 http://host:port，或取消设置。",
  "{version} is older than {needed}": "{version} 低于所需的 {needed}",
  "Install a newer Node.": "请安装更新的 Node。",
  "{path} is not there yet": "{path} 尚不存在",
  "{path}, mode {mode}: {names}": "{path}，权限 {mode}：{names}",
  "in the keychain, profile {profile}": "在钥匙串中，配置 {profile}",
  "there are none: {reasons}": "没有凭证：{reasons}",
  "Set them up: vizjob configure; see vizjob help environment; or use this machine: --local":
    "设置凭证：vizjob configure；参见 vizjob help environment；或使用本机：--local",
  "no server runs on this machine; --local starts one": "本机没有运行中的服务器；--local 会启动一个",
  "a server runs at {endpoint} (process {pid})": "服务器运行于 {endpoint}（进程 {pid}）",
  "none for this address": "该地址不使用代理",
  "{proxy}, from {name}": "{proxy}，来自 {name}",
  "{step} of {host} failed: {reason}": "{host} 的 {step} 步骤失败：{reason}",
  "{endpoint} answers": "{endpoint} 有应答",
  "{endpoint} does not answer: {reason}": "{endpoint} 无应答：{reason}",
  "Check address, network and proxy.": "请检查地址、网络和代理。",
  "Check the name: --region or --endpoint; and whether this machine has a network.":
    "请检查名称（--region 或 --endpoint），以及本机是否联网。",
  "Check port, firewall and proxy (HTTPS_PROXY).": "请检查端口、防火墙和代理（HTTPS_PROXY）。",
  "Check the clock, and whether a proxy puts its own certificate there: NODE_EXTRA_CA_CERTS names a file of its authority.":
    "请检查时钟，以及代理是否替换了证书：可用 NODE_EXTRA_CA_CERTS 指定其证书颁发机构的文件。",
  "the service does not tell its time": "服务未提供时间",
  "{by} behind the service, which allows {minutes} minutes": "比服务慢 {by}（允许 {minutes} 分钟）",
  "{by} ahead of the service, which allows {minutes} minutes": "比服务快 {by}（允许 {minutes} 分钟）",
  "Set the clock of this machine; signatures carry its time.": "请校准本机时钟，签名中包含该时间。",
  "the jobs of the project can be listed": "可以列出项目中的作业",
  "Not everything is well: {names}.": "存在问题：{names}。",
  "not without the checks before it": "前面的检查未通过，已跳过",
  "there is no usable region or endpoint": "没有可用的区域或终端节点",
  "Set up a profile: vizjob configure; or give --region or --endpoint":
    "设置配置：vizjob configure；或指定 --region 或 --endpoint",
  "there is no project file": "没有项目文件",
} as const;
