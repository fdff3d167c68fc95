import { profileSpelling } from "@vizjobs/client/internal/setup";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import type { Asker } from "./ask.ts";
import { checkSetting, type ProfileValues } from "./profile-values.ts";

const { token, accessKey, secretKey, securityToken, account, username, password } = profileSpelling.fields;

/** Asks for what makes up a profile; `known` is what it holds, or will hold because an option says so. */
export async function askProfile(
  ask: Asker,
  known: ProfileValues,
  options: ReadonlySet<string>,
  hasCredentials: boolean,
): Promise<ProfileValues> {
  const answers = new Map<string, string>();
  const setting = async (key: string, question: Parameters<Asker["text"]>[0]) => {
    // What an option says was typed a moment ago.
    if (options.has(key)) return;
    answers.set(key, await ask.text(question, known.get(key) ?? "", (answer) => checkSetting(key, answer, known)));
  };
  await setting("region", say("Region, such as cn-north-4 or eu-de"));
  await setting("project_id", say("Project id (empty: IAM is asked for the project of the region)"));
  const kind = await ask.choice(say("Credentials"), [
    ...(hasCredentials ? ([["keep", say("keep those that are there")]] as const) : []),
    ["key", say("access key (AK/SK)")],
    ["password", say("user and password")],
    ["token", say("token, which lives a day at most")],
    ["none", say("none: they come from the environment")],
  ] as const);
  if (kind === "key") {
    answers.set(accessKey, await ask.text(say("Access key (AK)"), "", needed));
    answers.set(secretKey, await ask.secret(say("Secret key (SK); it is not shown")));
    answers.set(
      securityToken,
      await ask.text(say("Security token (empty unless the keys are temporary)"), "", () => {}),
    );
  }
  if (kind === "password") {
    answers.set(account, await ask.text(say("Account (empty when its name is that of the user)"), "", () => {}));
    answers.set(username, await ask.text(say("User"), "", needed));
    answers.set(password, await ask.secret(say("Password; it is not shown")));
  }
  if (kind === "token") answers.set(token, await ask.secret(say("Token; it is not shown")));
  // A profile that should have none loses those that it has.
  if (kind === "none") answers.set(token, "");
  return answers;
}

function needed(answer: string): void {
  if (answer === "") throw usageError(say("It is needed."));
}
