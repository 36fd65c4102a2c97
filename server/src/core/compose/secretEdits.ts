import { type Edit, insert } from "../text/edit.ts";
import { joinInserts } from "../text/joinInserts.ts";
import { appendLine, dotEnvLine, valueInDotEnv } from "./dotEnv.ts";
import { insertDeclaration, replaceScalar } from "./edits.ts";
import { insertItem } from "./listEdits.ts";
import type { LiteralSecret } from "./literalSecrets.ts";
import type { ComposeDocument, ComposeFile, Service } from "./model.ts";
import { entryOf } from "./paths.ts";

/** Edits of the Compose file and of one file beside it. */
export interface MovedSecret {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly other: { readonly path: string; readonly create: boolean; readonly edit: Edit } | undefined;
}

type ReadFile = (path: string) => string | null | undefined;

/** Reads the value from `.env`, which gets a line for it. `undefined` while nobody knows what `.env` holds. */
export function moveToDotEnv(
  file: ComposeFile,
  { variable: { name: full, node }, value, at, whole }: LiteralSecret,
  read: ReadFile,
): MovedSecret | undefined {
  if (node.kind !== "scalar" || !node.mapped.exact()) return undefined;
  const name = whole
    ? upperCase(full)
    : `${upperCase(full).replace(/_?(?:URL|URI|DSN|ADDRESS)$/, "")}_PASSWORD`;
  const line = dotEnvLine(name, value);
  const text = read(".env");
  if (line === undefined || text === undefined) return undefined;
  const inserted = `\${${name}:?set ${name} in .env}`;
  const content = node.text.slice(0, at.start) + inserted + node.text.slice(at.end);
  const known = text !== null && valueInDotEnv(text, name) !== undefined;
  return {
    name,
    edits: [replaceScalar(file, node, content)],
    other: known ? undefined : { path: ".env", create: text === null, edit: appendLine(text ?? "", line) },
  };
}

/**
 * Hands the value over as a file: for a program that reads `NAME_FILE`. `undefined` where the places are not this service's own, or the
 * file for it is not known to be free.
 */
export function moveToSecretFile(
  file: ComposeFile,
  document: ComposeDocument,
  service: Service,
  { variable, value }: LiteralSecret,
  read: ReadFile,
): MovedSecret | undefined {
  const { name: full, node } = variable;
  if (node.kind !== "scalar" || node.via || !service.map || document.root?.get("secrets")?.value.via)
    return undefined;
  const name = full.toLowerCase();
  const path = `secrets/${name}.txt`;
  const declared = document.secrets.some((secret) => secret.name === name);
  const stored = declared ? "" : read(path);
  if (stored === undefined || (stored !== null && stored !== "" && stored.trimEnd() !== value))
    return undefined;
  const item = insertItem(file, service.map, "secrets", name);
  const declaration = declared
    ? []
    : [insertDeclaration(file, document, "secrets", name, `\n  file: ./${path}`)];
  const edits = [...readsFile(file, variable, `/run/secrets/${name}`), item, ...declaration];
  if (edits.some((edit) => edit === undefined)) return undefined;
  return {
    name,
    edits: joinInserts(edits.filter((edit) => edit !== undefined)),
    other: declared || stored !== null ? undefined : { path, create: true, edit: insert(0, value) },
  };
}

/** `NAME: value` becomes `NAME_FILE: path`, in either form. */
function readsFile(
  file: ComposeFile,
  { name, nameSpan, node, form }: LiteralSecret["variable"],
  path: string,
): readonly (Edit | undefined)[] {
  if (node.kind !== "scalar") return [undefined];
  if (form === "list") return [replaceScalar(file, node, `${name}_FILE=${path}`)];
  const plainKey = file.text.slice(nameSpan.start, nameSpan.end) === name && !entryOf(node)?.merged;
  return [plainKey ? insert(nameSpan.end, "_FILE") : undefined, replaceScalar(file, node, path)];
}

/** As a variable of the environment is called. */
function upperCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9_]+/g, "_")
    .replace(/^(?=\d)/, "_")
    .toUpperCase();
}
