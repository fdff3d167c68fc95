import { defaultProfile, profileFileIn } from "@vizjobs/client/internal/setup";
import type { ConfigShowOptions } from "../commands/config.ts";
import { proxyFor, shownProxy } from "../connection/proxy.ts";
import type { Context } from "../context.ts";
import { chooseLanguage, languageVariable } from "../language/choose-language.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { renderTable } from "../output/table.ts";
import { formatDuration } from "../parser/durations.ts";
import type { Origin } from "../parser/origins.ts";
import { localProfile } from "../parser/settle-globals.ts";
import { accessKeyOf } from "./access-key.ts";
import { explainSession } from "./explain-session.ts";
import { originText } from "./origin-text.ts";

/** A setting as it counts for the command that asked. */
interface ShownSetting {
  readonly name: string;
  readonly value: string | boolean | null;
  readonly origin: Origin;
  readonly note: string | null;
}

/** Shows every setting, its value and where it comes from. */
export async function showConfig(context: Context, _args: object, options: ConfigShowOptions): Promise<void> {
  const { io, globals, words } = context;
  const settings = [...own(context), ...(globals.local ? [] : await ofSession(context))];
  await print(context, {
    data: settings,
    items: settings,
    ids: settings.map(({ name }) => name),
    table: () =>
      renderTable(
        settings.map(({ name, value, note, origin }) =>
          [name, printable(value === null ? (note ?? "-") : String(value))].concat(
            options.origin ? [printable(words(originText(origin)))] : [],
          ),
        ),
        {
          ...(globals.noHeaders && !io.isAccessible
            ? {}
            : { headers: ["SETTING", "VALUE", ...(options.origin ? ["ORIGIN"] : [])] }),
          isAccessible: io.isAccessible,
          columns: io.stdout.isTTY ? io.stdout.columns : undefined,
        },
      ),
  });
}

/** What the command itself goes by. */
function own({ io, globals, origins, projectFile }: Context): ShownSetting[] {
  const at = (key: string): Origin => origins[key] ?? { source: "default" };
  const variable = (name: string | undefined): Origin =>
    name === undefined || io.env[name] === undefined ? { source: "default" } : { source: "environment", name };
  const shown = (name: string, value: ShownSetting["value"], origin: Origin): ShownSetting => ({
    name,
    value,
    origin,
    note: null,
  });
  const { requestTimeout } = globals;
  return [
    shown("profile", globals.local ? localProfile : (globals.profile ?? defaultProfile), at("profile")),
    shown("local", globals.local, at("local")),
    shown("output", globals.output, at("output")),
    shown(
      "request_timeout",
      requestTimeout === undefined ? null : formatDuration(requestTimeout),
      at("requestTimeout"),
    ),
    shown("language", chooseLanguage(io.env), variable(languageVariable(io.env))),
    shown("profile_file", profileFileIn(io.env) ?? null, variable("VIZJOB_CONFIG_DIR")),
    shown("project_file", projectFile ?? null, { source: "default" }),
  ];
}

async function ofSession(context: Context): Promise<ShownSetting[]> {
  const { explanation, keptProfile, credentialsOrigin, settings } = await explainSession(context);
  const { kind } = explanation.credentials;
  const setting = (name: string, key: keyof typeof settings): ShownSetting => ({ name, ...settings[key] });
  const set = keptProfile === undefined ? ((await accessKeyOf(context)) ?? "set") : "set";
  return [
    setting("region", "region"),
    setting("project_id", "projectId"),
    setting("endpoint", "endpoint"),
    setting("iam_endpoint", "iamEndpoint"),
    {
      name: "credentials",
      value: keptProfile !== undefined ? set : kind === "none" ? null : `${kind}: ${set}`,
      origin: credentialsOrigin,
      note: null,
    },
    proxySetting(settings.endpoint.value, context),
  ];
}

/** The proxy in force for the address of the service. */
function proxySetting(endpoint: string | null, { io }: Context): ShownSetting {
  const proxy = endpoint === null ? undefined : proxyFor(new URL(endpoint), io.env);
  return {
    name: "proxy",
    value: proxy === undefined ? null : shownProxy(proxy),
    origin: proxy === undefined ? { source: "default" } : { source: "environment", name: proxy.from },
    note: null,
  };
}
