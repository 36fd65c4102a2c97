import { type Edit, replace } from "../text/edit.ts";
import { nearest } from "../text/nearest.ts";
import { insertDeclaration } from "./edits.ts";
import type { ComposeDocument, ComposeFile } from "./model.ts";
import { type NamedReference, sectionOf } from "./references.ts";

/** Writes another name there, where the text is the name itself and stands in this very service. */
export function renameReference(
  { text }: ComposeFile,
  { name, span, node }: NamedReference,
  to: string,
): Edit | undefined {
  return text.slice(span.start, span.end) === name && !node.via ? replace(span, to) : undefined;
}

/** Whether nothing else than `near` can be meant: no other name is as near, it is none of `used`, and no number differs. */
export function isUnmistakable(
  name: string,
  near: string,
  candidates: Iterable<string>,
  used: readonly string[],
): boolean {
  const others = [...candidates].filter((other) => other !== near);
  const numbers = (word: string) => word.replace(/\D+/g, " ").trim();
  return (
    name.length > 3 &&
    !used.includes(near) &&
    nearest(name, others) === undefined &&
    numbers(name) === numbers(near)
  );
}

/** The declaration that is missing, and the file that it reads; `undefined` for what has to be described first. */
export function declareReference(
  file: ComposeFile,
  document: ComposeDocument,
  { kind, name }: NamedReference,
): { readonly edit: Edit; readonly readFrom: string | undefined } | undefined {
  if (kind === "service" || kind === "model" || !/^[\w.-]+$/.test(name)) return undefined;
  const section = sectionOf[kind];
  if (document.root?.get(section)?.value.via) return undefined;
  const readFrom =
    kind === "secret" ? `./secrets/${name}.txt` : kind === "config" ? `./config/${name}` : undefined;
  const edit = insertDeclaration(file, document, section, name, readFrom ? `\n  file: ${readFrom}` : "");
  return edit && { edit, readFrom };
}
