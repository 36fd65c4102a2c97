import { type Edit, insert } from "../../text/edit.ts";
import { joinInserts } from "../../text/joinInserts.ts";
import { appendLine, dotEnvLine, valueInDotEnv } from "../dotEnv.ts";
import type { LiteralSecret } from "../literalSecrets.ts";
import type { ComposeDocument, ComposeFile, Service } from "../model.ts";
import { endsOpen } from "../openEnd.ts";
import { entryOf } from "../paths.ts";
import { scalarAt } from "../shortForms/part.ts";
import { insertItem } from "./lists.ts";
import { insertDeclaration, replaceScalar } from "./splices.ts";

/** Edits of the Compose file and of one file beside it. */
export interface MovedSecret {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly other: { readonly path: string; readonly create: boolean; readonly edit: Edit } | undefined;
}

/** The edits of both files; each of another file names it. */
export function editsOf({ edits, other }: MovedSecret) {
  if (!other) return edits;
  return [...edits, { ...other.edit, path: other.path, ...(other.create && { create: true as const }) }];
}

type ReadFile = (path: string) => string | null | undefined;

/**
 * Reads the value from `.env`, which gets a line for it. `undefined` while nobody knows what `.env` holds.
 *
 * @param owner whose secret it is: its name tells the variable from another one
 */
export function moveToDotEnv(
  file: ComposeFile,
  owner: { readonly name: string },
  { variable: { name: full, node }, value, at, whole }: LiteralSecret,
  read: ReadFile,
): MovedSecret | undefined {
  const text = read(".env");
  if (node.kind !== "scalar" || !node.mapped.exact() || text === undefined) return undefined;
  const plain = whole
    ? upperCase(full)
    : `${upperCase(full).replace(/(?:^|_)(?:URL|URI|DSN|ADDRESS)$/, "")}_PASSWORD`.replace(/^_/, "");
  const set = (name: string) => valueInDotEnv(text ?? "", name);
  const name = [plain, `${upperCase(owner.name)}_${plain}`].find((each) =>
    [undefined, value].includes(set(each)),
  );
  const line = name && dotEnvLine(name, value);
  if (!name || line === undefined) return undefined;
  const content = `${node.text.slice(0, at.start)}\${${name}:?set ${name} in .env}${node.text.slice(at.end)}`;
  return {
    name,
    edits: [replaceScalar(file, node, content)],
    other:
      set(name) === undefined
        ? { path: ".env", create: text === null, edit: appendLine(text ?? "", line) }
        : undefined,
  };
}

/**
 * Hands the value over as a file: for a program that reads `NAME_FILE`. `undefined` where the places are not this service's own, or no
 * file for it is known to be free.
 */
export function moveToSecretFile(
  file: ComposeFile,
  document: ComposeDocument,
  service: Service,
  { variable, value }: LiteralSecret,
  read: ReadFile,
): MovedSecret | undefined {
  const { node } = variable;
  const shared = node.via ?? document.root?.get("secrets")?.value.via;
  if (node.kind !== "scalar" || shared || !service.map || endsOpen(file)) return undefined;
  const plain = variable.name.toLowerCase();
  const name = [plain, `${service.name}_${plain}`].find((each) => mayHold(document, each, value, read));
  if (name === undefined) return undefined;
  const path = secretPath(name);
  const declared = document.secrets.some((secret) => secret.name === name);
  const edits = [
    ...readsFile(file, variable, `/run/secrets/${name}`),
    insertItem(file, service.map, "secrets", name),
    ...(declared ? [] : [insertDeclaration(file, document, "secrets", name, `\n  file: ./${path}`)]),
  ];
  if (edits.some((edit) => edit === undefined)) return undefined;
  return {
    name,
    edits: joinInserts(edits.filter((edit) => edit !== undefined)),
    other: !declared && read(path) === null ? { path, create: true, edit: insert(0, value) } : undefined,
  };
}

/** Whether a secret of that name is free, or is this very one already. */
function mayHold({ secrets }: ComposeDocument, name: string, value: string, read: ReadFile): boolean {
  const declaration = secrets.find((secret) => secret.name === name)?.entry.value;
  if (!declaration) {
    const stored = read(secretPath(name));
    return stored === null || stored?.trimEnd() === value;
  }
  const path =
    declaration.kind === "map" ? scalarAt(declaration, "file")?.text.replace(/^\.\//, "") : undefined;
  return path !== undefined && read(path)?.trimEnd() === value;
}

function secretPath(name: string): string {
  return `secrets/${name}.txt`;
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
