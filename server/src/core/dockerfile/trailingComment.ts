import type { Instruction } from "./model.ts";

/** The offset in the arguments of a `#` that begins a word outside quotes; undefined where the sign may be meant. */
export function trailingComment(instruction: Instruction): number | undefined {
  const { text } = instruction.args;
  if (!text.includes("#") || instruction.heredocs.length > 0) return undefined;
  const json = text.trimStart().startsWith("[");
  if ("form" in instruction && instruction.form === "shell" && !json) return undefined;
  // All behind the name is its value there, so the sign needs a blank behind it and a word before it.
  const legacy = "legacy" in instruction && instruction.legacy;
  const meansIt = (at: number) => text[at + 1] === " " && /\S\s+\S/.test(text.slice(0, at));
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "#" && at > 0 && /\s/.test(text[at - 1] ?? "") && (!legacy || meansIt(at))) return at;
  }
  return undefined;
}
