import type { ComposeFile, Service } from "../model.ts";
import { type ReferenceKind, referencesOf, sectionOf } from "../references.ts";
import { folderOf, relativePath } from "../relativePath.ts";
import { scalarAt } from "../shortForms/part.ts";
import { BaseFiles, baseOf } from "./bases.ts";
import type { Project, Surroundings } from "./project.ts";

export type DeclaredKind = Exclude<ReferenceKind, "service">;

/** Answers which names of a kind a project uses; `undefined` where a variable or an unread file may hide one. */
export function usesIn(
  { documents, whole }: Project,
  around: Surroundings,
): (kind: DeclaredKind) => ReadonlySet<string> | undefined {
  const services = documents.flatMap((document) => document.services);
  const files = new BaseFiles(around);
  const read = new Set<ComposeFile>();
  const bases = services.map((service) => filesBelow(service, files));
  for (const file of bases.flatMap((found) => found ?? [])) read.add(file);
  const below = [...read].flatMap((file) => file.documents.flatMap((document) => document.services));
  const all = [...services, ...below];
  const known = whole && bases.every((found) => found !== undefined);
  return (kind) => {
    if (!known || all.some((service) => hides(service, kind))) return undefined;
    const names = all.flatMap(referencesOf).filter((reference) => reference.kind === kind);
    return new Set([
      ...names.map(({ name }) => name),
      ...(kind === "config" ? all.flatMap(credentialOf) : []),
      ...(kind === "volume" ? all.flatMap(driveLetters) : []),
    ]);
  };
}

/** The file that a service extends another one of, if any; `undefined` where it was not read. */
function filesBelow(service: Service, files: BaseFiles): readonly ComposeFile[] | undefined {
  if (!service.extends) return [];
  const base = baseOf(service);
  if (!base?.file) return base ? [] : undefined;
  const path = relativePath(base.file.text);
  const file = path === undefined ? undefined : files.at(path);
  return file ? [file] : undefined;
}

/** The config that holds the credentials of a Windows container. */
function credentialOf({ map }: Service): readonly string[] {
  const spec = map?.get("credential_spec")?.value;
  const config = spec?.kind === "map" ? scalarAt(spec, "config") : undefined;
  return config ? [config.text] : [];
}

/** A volume of one letter that is taken for a drive: its declaration is no surplus. */
function driveLetters({ volumes }: Service): readonly string[] {
  return volumes.flatMap(({ form, target, source }) => {
    const text = form === "short" ? (source ?? target)?.text : undefined;
    return text && /^\p{L}:\//u.test(text) ? [text.charAt(0)] : [];
  });
}

/** A variable or an unusual form stands where a name of that kind may be. */
function hides({ map, build, volumes }: Service, kind: DeclaredKind): boolean {
  if (kind === "volume")
    return volumes.some(({ type, source }) => type === "unknown" || /^[\w.-]*\$/.test(source?.text ?? ""));
  const written = [map?.get(sectionOf[kind])?.value, ...(kind === "secret" ? [secretsOf(build)] : [])];
  return written.some((node) => {
    const items = node?.kind === "list" ? node.items : [];
    return items.some((item) => {
      const name = item.kind === "map" ? item.get("source")?.value : item;
      return name?.kind === "scalar" && !name.literal;
    });
  });
}

function secretsOf(build: Service["build"]) {
  return build?.node.kind === "map" ? build.node.get("secrets")?.value : undefined;
}

/** Whether another Compose file may use what this one declares: one beside it that speaks of the name, or one above that includes. */
export function mayBeUsedElsewhere(name: string, path: string, around: Surroundings): boolean | undefined {
  const own = path.slice(path.lastIndexOf("/") + 1);
  const isCompose = (other: string) => /^(?:docker-)?(?:compose|stack)\b.*\.ya?ml$/.test(other);
  // Under any other name it is there to be included.
  if (!isCompose(own)) return true;
  const beside = around.list(".")?.filter((other) => other !== own && isCompose(other)) ?? [];
  const above =
    around
      .list("..")
      ?.filter(isCompose)
      .map((other) => `../${other}`) ?? [];
  const texts = [...beside, ...above].map((other) => around.text(other));
  if (texts.some((text) => text === undefined)) return undefined;
  const folder = folderOf(path).split("/").at(-1) ?? "";
  return texts.some((text, index) =>
    index < beside.length ? text?.includes(name) : text?.includes("include") && text.includes(folder),
  );
}
