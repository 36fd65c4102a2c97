import { type Edit, replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";
import type { ComposeDocument, ComposeFile } from "../model.ts";
import type { ScalarNode } from "../node.ts";
import { endsOpen } from "../openEnd.ts";
import { type NamedReference, sectionOf } from "../references.ts";
import { removeDependency } from "./dependencies.ts";
import { insertDeclaration } from "./splices.ts";

/** A way to make a name known. */
export interface ReferenceRepair {
  readonly title: string;
  readonly edit: Edit;
  /** Nothing else can have been meant. */
  readonly sure: boolean;
}

/**
 * The likeliest first: the near name or, for a volume that looks like one, the folder; then the missing declaration.
 * @param near the declared name that is most like it
 */
export function repairsOf(
  file: ComposeFile,
  document: ComposeDocument,
  reference: NamedReference,
  near: NearName | undefined,
): readonly ReferenceRepair[] {
  const { kind, name } = reference;
  const folder = kind === "volume" && name.includes("/");
  const found = [
    near && rename(file, reference, near.name, `Rename to ${near.name}`, near.sure),
    folder && rename(file, reference, `./${name}`, `Mount the folder ./${name}`, false),
    declare(file, document, reference),
    kind === "service" && withoutDependency(file, document, reference),
  ];
  return found.filter((repair) => typeof repair === "object");
}

/** A declared name that may be meant. */
export interface NearName {
  readonly name: string;
  /** Nothing else can be meant: no other name is as near, it is not used here already, and no number differs. */
  readonly sure: boolean;
}

export function nearName(
  name: string,
  candidates: readonly string[],
  used: readonly string[] = [],
): NearName | undefined {
  const near = nearest(name, candidates);
  if (near === undefined) return undefined;
  const others = candidates.filter((other) => other !== near);
  const numbers = (word: string) => word.replace(/\D+/g, " ").trim();
  const sure =
    name.length > 3 &&
    !used.includes(near) &&
    nearest(name, others) === undefined &&
    numbers(name) === numbers(near);
  return { name: near, sure };
}

/** Gives a scalar another content, where it holds its content as it is and in this very place. */
export function renameScalar(node: ScalarNode, to: string): Edit | undefined {
  const span = node.via ? undefined : node.mapped.exact();
  return span && replace(span, to);
}

/** Only where the text is the name itself and stands in this very service. */
function rename(
  { text }: ComposeFile,
  { name, span, node }: NamedReference,
  to: string,
  title: string,
  sure: boolean,
): ReferenceRepair | undefined {
  if (text.slice(span.start, span.end) !== name || node.via) return undefined;
  return { title, edit: replace(span, to), sure };
}

function withoutDependency(
  file: ComposeFile,
  { services }: ComposeDocument,
  { name, span }: NamedReference,
): ReferenceRepair | undefined {
  for (const service of services) {
    const dependency = service.dependsOn.find((one) => one.span.start === span.start);
    const edit = dependency && removeDependency(file, service, dependency);
    if (edit) return { title: `Start ${service.name} without ${name}`, edit, sure: false };
  }
  return undefined;
}

/** `undefined` for what has to be described first, and where the declarations come from an anchor. */
function declare(
  file: ComposeFile,
  document: ComposeDocument,
  { kind, name }: NamedReference,
): ReferenceRepair | undefined {
  const section = sectionOf[kind];
  if (kind === "service" || kind === "model" || !/^[\w.-]+$/.test(name)) return undefined;
  if (document.root?.get(section)?.value.via || endsOpen(file)) return undefined;
  const path =
    kind === "secret" ? `./secrets/${name}.txt` : kind === "config" ? `./config/${name}` : undefined;
  const edit = insertDeclaration(file, document, section, name, path ? `\n  file: ${path}` : "");
  const title = `Declare ${kind} ${name}${path ? `, read from ${path}` : ""}`;
  return edit && { title, edit, sure: false };
}
