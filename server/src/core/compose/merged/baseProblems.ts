import { type NearName, nearName } from "../edits/references.ts";
import { nearFile } from "../localFiles.ts";
import type { ComposeFile, Service } from "../model.ts";
import type { ScalarNode } from "../node.ts";
import { folderOf, relativePath, straightPath } from "../relativePath.ts";
import { type Base, type BaseFiles, baseOf, namesIn } from "./bases.ts";
import type { Project, Surroundings } from "./project.ts";
import { drawnRing, type Step } from "./rings.ts";

/** Why Compose cannot take the base of a service. */
export interface BaseProblem {
  readonly kind: "file" | "near" | "unknown" | "far" | "ring";
  readonly at: ScalarNode;
  /** What is not there, or comes back to itself. */
  readonly name: string;
  /** Who extends it, further down. */
  readonly by: string;
  readonly ring: string;
  readonly near: NearName | undefined;
}

/** The linted file, and what is around it. */
interface Place {
  readonly file: ComposeFile;
  readonly path: string;
  readonly project: Project;
  readonly related: Surroundings;
  readonly files: BaseFiles;
}

/** Longer chains nobody writes. */
const longestChain = 50;

/** `undefined` also where a file that decides it was not read. Rings within one document are not looked for here. */
export function baseProblem(service: Service, base: Base, place: Place): BaseProblem | undefined {
  if (!base.file) {
    if (base.service.text === service.name || !place.project.whole) return undefined;
    return missingService(base.service, namesIn(place.project.documents, service.name));
  }
  const path = relativePath(base.file.text);
  const other = path === undefined ? undefined : place.files.at(path);
  if (path !== undefined && other === null) return missingFile(base.file, path, place);
  if (!isReadable(other)) return undefined;
  return missingService(base.service, namesIn(other.documents)) ?? brokenChain(service, base, place);
}

function missingService(at: ScalarNode, names: readonly string[]): BaseProblem | undefined {
  if (names.includes(at.text)) return undefined;
  const near = nearName(at.text, names);
  return { kind: near ? "near" : "unknown", at, name: at.text, by: "", ring: "", near };
}

function missingFile(at: ScalarNode, path: string, { related }: Place): BaseProblem {
  const beside = related.list(folderOf(path))?.filter((name) => /\.ya?ml$/.test(name)) ?? [];
  const other = nearFile(path.slice(path.lastIndexOf("/") + 1), beside);
  const near = other === undefined ? undefined : { name: at.text.replace(/[^/]*$/, other), sure: false };
  return { kind: "file", at, name: at.text, by: "", ring: "", near };
}

/** Follows the bases through other files. */
function brokenChain({ name: start }: Service, first: Base, place: Place): BaseProblem | undefined {
  const own = place.path.slice(place.path.lastIndexOf("/") + 1);
  const found = { at: first.service, near: undefined };
  const met: { path: string; name: string }[] = [];
  let from = { path: own, name: start };
  for (let base: Base | undefined = first; base && met.length < longestChain; ) {
    met.push(from);
    const written = base.file ? relativePath(base.file.text, folderOf(from.path)) : from.path;
    if (written === undefined) return undefined;
    const next = { path: straightPath(written, place.path), name: base.service.text };
    const { name } = next;
    const before = met.findIndex((step) => step.path === next.path && step.name === name);
    if (before >= 0) {
      const ring = [...met.slice(before + 1), next].map((step) => stepTo(step, own));
      return { ...found, kind: "ring", name, by: "", ring: drawnRing(ring) };
    }
    const file = next.path === own ? place.file : place.files.at(next.path);
    if (!isReadable(file)) return undefined;
    const service: Service | undefined = file.documents
      .flatMap((document) => document.service(name) ?? [])
      .at(-1);
    if (!service)
      return next.path === own ? undefined : { ...found, kind: "far", name, by: from.name, ring: "" };
    base = baseOf(service);
    from = next;
  }
  return undefined;
}

function isReadable(file: ComposeFile | null | undefined): file is ComposeFile {
  return file !== null && file !== undefined && file.syntaxErrors.length + file.limits.length === 0;
}

function stepTo({ path, name }: { path: string; name: string }, own: string): Step {
  return { name: path === own ? name : `${name} of ${path.slice(path.lastIndexOf("/") + 1)}` };
}
