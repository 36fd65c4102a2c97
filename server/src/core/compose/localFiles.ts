import { parseDockerignore } from "../dockerignore/parse.ts";
import type { Span } from "../text/span.ts";
import { dockerfilePath } from "./buildFile.ts";
import { nearName } from "./edits/references.ts";
import { pathsOf } from "./merged/includes.ts";
import type { Surroundings } from "./merged/project.ts";
import type { ComposeDocument, EnvFile, Mount, Service } from "./model.ts";
import type { ScalarNode } from "./node.ts";
import { folderOf, relativePath } from "./relativePath.ts";
import { contentOf, itemsOf, scalarAt } from "./shortForms/part.ts";

/** A file or folder that has to be there when Compose runs. */
export interface LocalFile {
  readonly kind: "context" | "dockerfile" | "envFile" | "config" | "include" | "mount";
  /** Relative to the folder of the Compose file. */
  readonly path: string;
  /** As it is written; of a Dockerfile that is not named, its path. */
  readonly text: string;
  readonly span: Span;
  /** Holds the path and nothing else. */
  readonly node: ScalarNode | undefined;
  readonly envFile?: EnvFile;
}

/** Those whose path is known. Secrets and `.env` are left out, as nobody hands them on with the Compose file. */
export function localFilesIn(document: ComposeDocument): readonly LocalFile[] {
  const includes = itemsOf(document.root?.get("include")?.value).flatMap(pathsOf);
  const configs = document.configs.flatMap(({ entry: { value } }) =>
    value.kind === "map" ? (scalarAt(value, "file") ?? []) : [],
  );
  return [
    ...includes.flatMap((node) => named("include", node)),
    ...document.services.flatMap(filesOf),
    ...configs.flatMap((node) => named("config", node)),
  ];
}

function filesOf(service: Service): readonly LocalFile[] {
  const { build, envFiles, volumes } = service;
  const required = envFiles.filter((one) => one.required && !/(?:^|\/)\.env[^/]*$/.test(one.path.text));
  return [
    ...(build ? buildFiles(build) : []),
    ...required.flatMap((envFile) => named("envFile", envFile.path).map((file) => ({ ...file, envFile }))),
    ...volumes.flatMap(mountedFile),
  ];
}

function buildFiles(build: NonNullable<Service["build"]>): readonly LocalFile[] {
  const { context, dockerfile, dockerfileInline, node } = build;
  const path = dockerfileInline || dockerfile?.literal === false ? undefined : dockerfilePath(build);
  if (context?.literal === false) return [];
  const at = dockerfile ?? context;
  const span = at ? contentOf(at).span : node.span;
  return [
    ...(context ? named("context", context) : []),
    ...(path === undefined
      ? []
      : [{ kind: "dockerfile", path, text: dockerfile?.text ?? path, span, node: dockerfile } as const]),
  ];
}

function named(kind: LocalFile["kind"], node: ScalarNode): readonly LocalFile[] {
  const path = node.literal && node.text !== "" ? relativePath(node.text) : undefined;
  return path === undefined ? [] : [{ kind, path, ...contentOf(node), node }];
}

/** A bind mount of what has the name of a file; a missing folder Docker makes, and that is often wanted. */
function mountedFile({ type, source, node, form }: Mount): readonly LocalFile[] {
  const name = source?.text.slice(source.text.lastIndexOf("/") + 1) ?? "";
  if (type !== "bind" || !source || !/[^.]\.(?!d$|sock$|git$|socket$)[A-Za-z]\w{0,9}$/.test(name)) return [];
  const path = relativePath(source.text);
  const scalar = form === "long" && node.kind === "map" ? scalarAt(node, "source") : undefined;
  return path === undefined ? [] : [{ kind: "mount", path, ...source, node: scalar }];
}

/** The name beside that is most like one: its extension is the same. */
export function nearFile(name: string, names: readonly string[]): string | undefined {
  const [, stem = name, extension = ""] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  const alike = names.filter((other) => other.toLowerCase().endsWith(extension.toLowerCase()));
  const stems = alike.map((other) => other.slice(0, other.length - extension.length));
  const near = nearName(stem, stems);
  return near && alike[stems.indexOf(near.name)];
}

/**
 * Whether a file is made on each machine: git leaves it out, or a template of it lies beside. `undefined` while that is not known.
 */
export function isMadeLater({ path }: LocalFile, around: Surroundings): boolean | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const beside = around.list(folderOf(path));
  const ignored = around.text(".gitignore");
  if (beside === undefined || ignored === undefined) return undefined;
  const stem = name.replace(/^\./, "").replace(/\.\w+$/, "");
  if (beside?.some((other) => other.includes(stem) && /example|sample|dist\b|template|default/i.test(other)))
    return true;
  const patterns = parseDockerignore(ignored ?? "");
  return patterns.excludes(path) || patterns.excludes(name);
}
