import { type Edit, replace } from "../../text/edit.ts";
import type { ComposeFile } from "../model.ts";
import type { MapEntry } from "../node.ts";

/** Gives a key another name in the quotes that are there. */
export function renameKey({ text }: ComposeFile, { keySpan }: MapEntry, name: string): Edit {
  const quote = /^["']/.exec(text.slice(keySpan.start, keySpan.end))?.[0] ?? "";
  return replace(keySpan, quote + name + quote);
}
