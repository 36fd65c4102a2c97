import type { Span } from "../../text/span.ts";
import type { YamlComment, YamlError } from "../model.ts";
import type { TreeMap } from "../nodes.ts";

/** A file as YAML, before anything in it means something to Compose. */
export interface Yaml {
  readonly documents: readonly {
    /** `undefined` where the document is empty or no mapping. */
    readonly root: TreeMap | undefined;
    readonly span: Span;
  }[];
  readonly comments: readonly YamlComment[];
  readonly syntaxErrors: readonly YamlError[];
  readonly limits: readonly YamlError[];
}
