import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import type { Plan } from "./plan.ts";
import { powershellScript } from "./powershell.ts";
import { zshScript } from "./zsh.ts";

/** A script for each shell; none of them calls vizjob for a completion. */
export const scripts: { readonly [shell in "bash" | "fish" | "powershell" | "zsh"]: (plan: Plan) => string } = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};
