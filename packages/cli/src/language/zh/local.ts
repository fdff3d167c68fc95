/** Chinese for the messages of the local server. */
export const local = {
  "The log directory {path} cannot be shown: {problem}.": "无法显示日志目录 {path}：{problem}。",
  "Name the directory that your training writes event files to.": "请指定训练写入事件文件的目录。",
  "No browser could be started here; open the address yourself.": "无法在此启动浏览器，请自行打开该地址。",
  "Ctrl-C ends it; nothing is kept.": "按 Ctrl-C 结束，不保留任何数据。",
  "There are no event files in {directory} yet; the page shows new data as it comes.":
    "{directory} 中还没有事件文件；有新数据时页面会自动显示。",
  "Charts of 1 event file in {directory}.": "{directory} 中 1 个事件文件的图表。",
  "Charts of {count} event files in {directory}.": "{directory} 中 {count} 个事件文件的图表。",
} as const;
