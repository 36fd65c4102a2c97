import type { ImageReference } from "../dockerfile/imageReference.ts";
import type { LineIndex } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { ComposeNode, Interpolation, MapEntry, MapNode, ScalarNode } from "./node.ts";
import type { SchemaProblem } from "./schema/problem.ts";

/** A Compose file: both syntaxes of every key brought to one shape, each part with its place. */
export interface ComposeFile {
  readonly kind: "compose";
  readonly text: string;
  readonly lines: LineIndex;
  /** Usually one; Compose merges several in order. */
  readonly documents: readonly ComposeDocument[];
  readonly comments: readonly YamlComment[];
  /** YAML that does not parse. A value that is merely not written yet is none. */
  readonly syntaxErrors: readonly YamlError[];
  /** Why the file or a document of it was not read: too large, nested too deeply, too many values behind aliases. */
  readonly limits: readonly YamlError[];
  /** One level of indentation in this file: two blanks where it cannot be told. */
  readonly indent: string;
}

export interface YamlError {
  readonly span: Span;
  readonly message: string;
}

export interface YamlComment {
  /** From `#` to the end of the line. */
  readonly span: Span;
  readonly text: string;
  /** Nothing else stands on its line. */
  readonly ownLine: boolean;
}

export interface ComposeDocument {
  /** `undefined` where the document is empty or no mapping. */
  readonly root: MapNode | undefined;
  readonly span: Span;
  readonly services: readonly Service[];
  /** Looks up by name; undefined for a name that is not declared. */
  service(name: string): Service | undefined;
  /** Top-level declarations by kind, `default` network left out unless it is written. */
  readonly networks: readonly Declaration[];
  readonly volumes: readonly Declaration[];
  readonly secrets: readonly Declaration[];
  readonly configs: readonly Declaration[];
  readonly models: readonly Declaration[];
  /** An `include:`, so that names may be declared elsewhere. */
  readonly hasInclude: boolean;
  /** It has what only Swarm acts on. Whom the file is for, its name tells as well: `swarm/target.ts`. */
  readonly hasSwarmKeys: boolean;
  /** Every `$…` in the document, in order. */
  readonly interpolations: readonly Interpolation[];
  /** Where it is not as the Compose schema wants it. Worked out when a rule asks. */
  readonly schemaProblems: readonly SchemaProblem[];
  /** Every node whose path fits the pattern; `*` stands for one name or position: `services.*.ports.*`. */
  at(pattern: string): readonly ComposeNode[];
  /** The innermost node or entry whose text holds the offset. */
  find(offset: number): ComposePosition | undefined;
}

export interface ComposePosition {
  readonly entry: MapEntry | undefined;
  readonly node: ComposeNode;
  /** The offset is on the key rather than on the value. */
  readonly onKey: boolean;
  readonly path: readonly (string | number)[];
}

/** `networks:`, `volumes:`, `secrets:`, `configs:` or `models:` at the top level. */
export interface Declaration {
  readonly name: string;
  readonly nameSpan: Span;
  readonly entry: MapEntry;
  readonly external: boolean;
}

export interface Service {
  readonly name: string;
  readonly nameSpan: Span;
  readonly entry: MapEntry;
  /** `undefined` where the service is not (yet) a mapping. */
  readonly map: MapNode | undefined;
  readonly image: Image | undefined;
  readonly build: Build | undefined;
  readonly ports: readonly Port[];
  readonly volumes: readonly Mount[];
  readonly dependsOn: readonly Dependency[];
  readonly environment: readonly Variable[];
  readonly envFiles: readonly EnvFile[];
  readonly networks: readonly Reference[];
  readonly secrets: readonly Reference[];
  readonly configs: readonly Reference[];
  readonly healthcheck: Healthcheck | undefined;
  readonly networkMode: ScalarNode | undefined;
  /** `extends:` takes values from elsewhere, so that nothing missing here is surely missing. */
  readonly extends: ComposeNode | undefined;
  /** What `read` makes of it, worked out once for all who ask with the same function. */
  once<T>(read: (service: Service) => T): T;
}

export interface Image {
  readonly node: ScalarNode;
  /** With defaults put in for `${X:-…}`; undefined where a variable has none. */
  readonly reference: ImageReference | undefined;
  /** The file holds `reference.text` as it is, so that the reference's ranges, moved by this offset, are places in the file. */
  readonly offset: number | undefined;
}

export interface Build {
  readonly node: ComposeNode;
  readonly form: "short" | "long";
  readonly context: ScalarNode | undefined;
  readonly dockerfile: ScalarNode | undefined;
  readonly dockerfileInline: ScalarNode | undefined;
  readonly target: ScalarNode | undefined;
  readonly args: readonly Variable[];
  readonly secrets: readonly Reference[];
}

export interface Port {
  readonly node: ComposeNode;
  readonly form: "short" | "long";
  /** Parts in place; a part that holds a variable has text and no numbers. */
  readonly hostIp: Part | undefined;
  readonly published: PortRange | undefined;
  readonly target: PortRange | undefined;
  /** `tcp` where it is not written. */
  readonly protocol: Part | undefined;
  /** It follows the grammar; a variable in the way counts as well formed. */
  readonly wellFormed: boolean;
}

export interface Part {
  readonly text: string;
  readonly span: Span;
}

export interface PortRange extends Part {
  /** First and last number; `undefined` where a variable hides them. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export interface Mount {
  readonly node: ComposeNode;
  readonly form: "short" | "long";
  readonly type: "bind" | "volume" | "tmpfs" | "npipe" | "cluster" | "image" | "anonymous" | "unknown";
  readonly source: Part | undefined;
  readonly target: Part | undefined;
  readonly options: readonly Part[];
  readonly readOnly: boolean;
  /** No part of a short form is empty and there are at most three. */
  readonly wellFormed: boolean;
}

export interface Dependency {
  readonly name: string;
  readonly span: Span;
  readonly node: ComposeNode;
  readonly form: "short" | "long";
  readonly condition: ScalarNode | undefined;
  readonly required: boolean;
}

/** One entry of `environment` or `args`, in either form. */
export interface Variable {
  readonly name: string;
  readonly nameSpan: Span;
  readonly node: ComposeNode;
  readonly form: "list" | "map";
  /** `undefined` for a bare name or null: taken from the environment. */
  readonly value: Part | undefined;
  readonly interpolations: readonly Interpolation[];
}

export interface EnvFile {
  readonly path: ScalarNode;
  readonly required: boolean;
}

/** A name that points to a top-level declaration. */
export interface Reference {
  readonly name: string;
  readonly span: Span;
  readonly node: ComposeNode;
  readonly form: "short" | "long";
  /** The name has a variable in it and cannot be known. */
  readonly literal: boolean;
}

export interface Healthcheck {
  readonly node: MapNode;
  readonly disabled: boolean;
  readonly test: ComposeNode | undefined;
}
