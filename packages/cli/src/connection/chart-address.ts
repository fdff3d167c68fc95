import { CommandError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { say } from "../language/message.ts";
import { printable } from "../output/printable.ts";

/**
 * The address of a job's charts. It comes from the service: only a web address is read or handed to the system.
 *
 * @throws CommandError where there is none.
 */
export function chartAddress(id: string, url: string | undefined): string {
  if (url && URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol)) return url;
  throw new CommandError(
    "NO_SERVICE_URL",
    exitCodes.refused.code,
    url
      ? say("Job {id} runs, but its service_url is no web address: {url}", { id, url: printable(url) })
      : say("Job {id} runs, but the service gave no service_url.", { id }),
    say("Look again in a moment: vizjob get {id}", { id }),
  );
}
