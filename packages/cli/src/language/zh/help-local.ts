/** Chinese for the texts of `view` and of the commands for the local server, by their English text. */
export const helpLocal = {
  "Show the charts of a log directory in the browser; needs no account": "在浏览器中显示日志目录的图表，无需账号",
  "Serves the directory on this machine until Ctrl-C, which ends it with exit code 0. Reads no settings, keeps nothing, and writes\nnothing beside the logs. With -o json the first and only line on stdout is one object, the event ready.":
    "在本机提供该目录的图表，按 Ctrl-C 结束（退出码 0）。不读取任何配置，不保留数据，也不在日志旁写入任何内容。使用 -o json 时，标准输出唯一的一行是一个带有 ready 事件的对象。",
  "directory with TensorBoard or MindInsight event files, in it or below it; only read":
    "含有 TensorBoard 或 MindInsight 事件文件的目录（含子目录）；只读",
  "port to listen on; a free one when left out": "监听端口；省略时使用空闲端口",
  "what draws the charts; auto: your own tensorboard, if there is one":
    "由谁绘制图表；auto：如有本机的 tensorboard 则使用它",
  "print the address and open no browser, as is done over SSH and where stdout is no terminal":
    "只打印地址，不打开浏览器；通过 SSH 或标准输出不是终端时也是如此",
  "see your training logs": "查看自己的训练日志",
  "see them in your own TensorBoard": "用本机的 TensorBoard 查看",
  "on a port that you forward: ssh -L 6006:127.0.0.1:6006 HOST": "使用转发的端口：ssh -L 6006:127.0.0.1:6006 HOST",
} as const;
