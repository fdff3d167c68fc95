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
    "配置“{profile}”的凭证保存在密钥串中，但此处无法打开密钥串。",
  'The credentials of the profile "{profile}" should be in the keychain, which gives out none.':
    "配置“{profile}”的凭证应保存在密钥串中，但未能从中取得。",
  "Unlock it, or give them again: vizjob configure --profile {profile}":
    "请解锁密钥串，或重新设置凭证：vizjob configure --profile {profile}",
} as const;
