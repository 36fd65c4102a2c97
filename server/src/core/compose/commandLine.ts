import { maskVariables } from "./interpolation.ts";
import type { Part } from "./model.ts";
import type { ScalarNode } from "./node.ts";
import { partOf } from "./shortForms/part.ts";

/** What keeps a command that is one text from being cut into words. */
export interface CommandProblem {
  readonly kind: "quote" | "bracket" | "backslash";
  readonly part: Part;
}

/**
 * Reads a command as the loader does (go-shellwords, which compose-go asks): quotes, backslashes and `$(…)` are known, and what stands
 * behind a `;`, `&`, `|`, `<` or `>` is not looked at.
 */
export function commandProblem({ text, mapped }: ScalarNode): CommandProblem | undefined {
  const mask = maskVariables(text);
  const problem = (kind: CommandProblem["kind"], at: number): CommandProblem => ({
    kind,
    part: partOf(mapped, at, at + 1),
  });
  /** The sign that closes what is open. */
  let closing = "";
  let opened = 0;
  for (let at = 0; at < mask.length; at++) {
    const sign = mask[at] ?? "";
    if (sign === "\\" && closing !== "'") {
      at++;
      if (at === mask.length) return problem("backslash", at - 1);
    } else if (sign === closing) closing = "";
    else if (closing === ")" && sign === "(") return problem("bracket", at);
    else if (closing === "") {
      if (/[;&|<>]/.test(sign)) return undefined;
      if (sign === "(" && mask[at - 1] === "$") closing = ")";
      else if (sign === "(" || sign === ")") return problem("bracket", at);
      else if (/["'`]/.test(sign)) closing = sign;
      if (closing !== "") opened = at;
    }
  }
  return closing === "" ? undefined : problem("quote", opened);
}
