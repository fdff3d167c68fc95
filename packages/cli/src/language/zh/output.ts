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
  "No browser could be started here; open the address yourself.": "此处无法启动浏览器；请自行打开该地址。",
} as const;
