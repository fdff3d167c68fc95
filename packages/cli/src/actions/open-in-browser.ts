import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import type { Environment } from "../io.ts";

/** Opens an address where its reader sits: not from a pipe, over SSH or on a machine without a screen. */
export async function openInBrowser(context: Context, url: string): Promise<void> {
  const { io, globals } = context;
  if (!io.stdout.isTTY || globals.output !== "table" || !hasScreen(io.env)) return;
  const { default: open } = await import("open");
  try {
    await open(url);
  } catch {
    context.warn(say("No browser could be started here; open the address yourself."));
  }
}

function hasScreen(env: Environment): boolean {
  if (env["SSH_CONNECTION"] !== undefined) return false;
  const screen = env["DISPLAY"] ?? env["WAYLAND_DISPLAY"] ?? env["WSL_DISTRO_NAME"];
  return process.platform !== "linux" || screen !== undefined;
}
