import type { Span } from "../text/span.ts";
import type { ComposeNode, ScalarNode } from "./node.ts";

/** A password hash in a value. */
export interface PasswordHash {
  readonly span: Span;
  readonly dollars: readonly Span[];
  readonly via: Span | undefined;
}

/** Where people write them. */
export const hashPaths = [
  "services.*.labels",
  "services.*.environment",
  "services.*.deploy.labels",
  "services.*.command",
  "configs.*.content",
];

/** Those in a value, or in the values of a list or mapping. */
export function hashesIn(node: ComposeNode): readonly PasswordHash[] {
  if (node.kind === "scalar") return passwordHashes(node);
  const values = node.kind === "map" ? node.entries.map(({ value }) => value) : node.items;
  return values.flatMap((value) => (value.kind === "scalar" ? passwordHashes(value) : []));
}

/** `$apr1$…`, `$2y$…` and others, as crypt writes them, in which Compose takes a part for a variable. */
function passwordHashes(node: ScalarNode): readonly PasswordHash[] {
  const { text, mapped } = node;
  if (!node.variables.some(({ kind, braced }) => kind === "variable" && !braced)) return [];
  return Array.from(
    text.matchAll(
      /(?<![$\w])\$(?:argon2\w*\$[^\s"';]+|(?:apr1|2[abxy]?|[156y]|scrypt|sha256|sha512)\$[^\s"',;$]+[^\s"',;]*)/g,
    ),
    (found) => {
      const end = found.index + found[0].length;
      const span = mapped.span(found.index, end);
      const dollars = Array.from(found[0].matchAll(/\$/g), ({ index }) =>
        mapped.span(found.index + index, found.index + index + 1),
      );
      return { span, dollars, via: node.via };
    },
  ).filter(({ span }) =>
    node.variables.some((each) => span.start <= each.span.start && each.span.end <= span.end),
  );
}
