import type { Span } from "../text/span.ts";
import type { ComposeDocument } from "./model.ts";
import type { ComposeNode, MapEntry, MapNode } from "./node.ts";
import { entryOf } from "./paths.ts";
import { meantKey } from "./schema/keys.ts";
import { scalarAt } from "./shortForms/part.ts";
import { isForSwarm } from "./swarm/target.ts";

/** Something that nothing in the file says the origin of. */
export interface Sourceless {
  readonly kind: "service" | "secret" | "config" | "bind" | "image" | "watch" | "exec" | "blank" | "rebuild";
  readonly name: string;
  readonly at: Span;
  readonly value: ComposeNode;
}

interface Named {
  readonly name: string;
  readonly entry: MapEntry;
}

const sections = { service: "services", secret: "secrets", config: "configs" } as const;
const origins = {
  service: ["image", "build", "provider", "extends"],
  secret: ["file", "environment", "external", "content"],
  config: ["file", "environment", "external", "driver", "content", "template_driver"],
} as const;

/** Services, secrets and configs of some documents that none of all the documents, which Compose merges, gives a source. */
export function withoutSource(
  documents: readonly ComposeDocument[],
  all: readonly ComposeDocument[],
  path: string,
): readonly Sourceless[] {
  return (Object.keys(sections) as (keyof typeof sections)[]).flatMap((kind) => {
    const namedIn = (some: readonly ComposeDocument[]): readonly Named[] =>
      some.flatMap((document): readonly Named[] => document[sections[kind]]);
    // Swarm asks a driver for a secret, Compose does not.
    const keys = kind === "secret" && all.some((document) => isForSwarm(document, path)) ? ["driver"] : [];
    const misspelt = new Set(all.flatMap((document) => misspeltIn(document, origins[kind])));
    const complete = new Set(
      namedIn(all).flatMap(({ name, entry }) =>
        misspelt.has(entry.value) || mayHaveSource(kind, entry, keys) ? [name] : [],
      ),
    );
    return namedIn(documents)
      .filter(({ name }) => !complete.has(name))
      .map(({ name, entry }) => ({ kind, name, at: entry.keySpan, value: entry.value }));
  });
}

/** Mappings with a slip of the pen where one of the keys was meant. */
function misspeltIn({ schemaProblems }: ComposeDocument, keys: readonly string[]): readonly ComposeNode[] {
  return schemaProblems.flatMap((problem) =>
    problem.kind === "unknown-key" && keys.includes(meantKey(problem) ?? "") ? [problem.map] : [],
  );
}

/** What is no mapping is said by its kind; a secret may well be empty so far. An empty text names nothing. */
function mayHaveSource(kind: keyof typeof sections, { value }: MapEntry, more: readonly string[]): boolean {
  if (value.tag || value.kind === "list") return true;
  if (value.kind === "scalar") return kind === "service" || value.value !== null;
  return [...origins[kind], ...more].some((key) => {
    const source = value.get(key)?.value;
    return source && !(source.kind === "scalar" && source.value === "");
  });
}

/** Mounts of a folder or an image without a source, and watched paths without a place to go to or a command. */
export function halfMoves(documents: readonly ComposeDocument[]): readonly Sourceless[] {
  return documents.flatMap((document) => {
    const binds = document.at("services.*.volumes.*").flatMap((map) => {
      const type = map.kind === "map" ? scalarAt(map, "type")?.text : undefined;
      if (map.kind !== "map" || (type !== "bind" && type !== "image")) return [];
      const source = map.get("source")?.value;
      if (source && !(source.kind === "scalar" && source.value === "")) return [];
      return [
        {
          kind: type,
          name: scalarAt(map, "target")?.text ?? "",
          at: spanOf(map, "type"),
          value: map,
        } as const,
      ];
    });
    const watched = document.at("services.*.develop.watch.*").flatMap((map) => {
      const action = map.kind === "map" ? scalarAt(map, "action") : undefined;
      if (map.kind !== "map" || !action || !/^sync(?:\+|$)/.test(action.text)) return [];
      const kind = map.has("target") ? "exec" : "watch";
      if (kind === "exec" && (action.text !== "sync+exec" || map.has("exec"))) return [];
      return [{ kind, name: action.text, at: spanOf(map, "action"), value: map } as const];
    });
    const blank = document.at("services.*.develop.watch.*.path").flatMap((value) => {
      if (value.kind !== "scalar" || value.value !== "") return [];
      return [{ kind: "blank", name: "", at: value.span, value } as const];
    });
    return [...binds, ...watched, ...blank];
  });
}

/** Watched paths that have a service built again for which nothing tells how. */
export function withoutBuild(
  documents: readonly ComposeDocument[],
  all: readonly ComposeDocument[],
): readonly Sourceless[] {
  const built = new Set(
    all.flatMap(({ services }) =>
      services.flatMap(({ name, map, build, extends: base }) => (map && !build && !base ? [] : [name])),
    ),
  );
  return documents.flatMap((document) =>
    document.at("services.*.develop.watch.*").flatMap((map) => {
      const name = String(map.path[1]);
      if (map.kind !== "map" || scalarAt(map, "action")?.text !== "rebuild" || built.has(name)) return [];
      return [{ kind: "rebuild", name, at: spanOf(map, "action"), value: map } as const];
    }),
  );
}

function spanOf(map: MapNode, key: string): Span {
  return scalarAt(map, key)?.mapped.span() ?? entryOf(map)?.keySpan ?? map.span;
}

/** Whether a file of Compose other than this one is among the names, which may complete it. */
export function hasCompanion(names: readonly string[], own: string): boolean {
  return names.some((name) => name !== own && /^(?:docker-)?compose[\w.-]*\.ya?ml$/i.test(name));
}

/** `secrets: {token: }` */
export function isEmptyDeclaration(node: ComposeNode): boolean {
  const [section, , more] = node.path;
  if (node.kind !== "scalar" || node.value !== null || more !== undefined) return false;
  return node.path.length === 2 && (section === "secrets" || section === "configs");
}
