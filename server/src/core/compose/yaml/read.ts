import { Composer, type Document, isAlias, isMap, isScalar, isSeq, type YAMLParseError } from "yaml";
import type { LineIndex } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { type Limit, maxNodes } from "../limits.ts";
import type { YamlError } from "../model.ts";
import { noAnchors, readAnchors } from "./anchors.ts";
import { repaired } from "./repair.ts";
import { explainErrors } from "./syntaxErrors.ts";
import { readTokens, type Tokens } from "./tokens.ts";
import { TreeBuilder } from "./tree.ts";
import type { Yaml } from "./yaml.ts";

/** Reads any YAML, also what is wrong, by way of yaml's own trees. */
export function readYaml(lines: LineIndex): Yaml {
  const { text } = lines;
  const tokens = readTokens(text);
  const { comments, limit, unclosed } = tokens;
  if (limit) return { documents: [], comments, syntaxErrors: [], limits: [limit] };

  const composed = compose(tokens, text);
  const { documents, limits, errors } = buildDocuments(text, tokens, asMeant(text, composed));
  const explained = explainErrors(lines, composed.errors, unclosed);
  // What is no mapping may have become so by an error.
  const syntaxErrors = [
    ...explained,
    ...errors,
    ...(explained.length > 0 ? [] : noMappings(lines, composed)),
  ];
  return {
    documents,
    comments,
    limits,
    syntaxErrors: syntaxErrors.sort((a, b) => a.span.start - b.span.start),
  };
}

/** Of one document: more help nobody. */
const maxTreeErrors = 20;

interface Composed {
  readonly documents: readonly Document.Parsed[];
  readonly errors: readonly YAMLParseError[];
}

/**
 * All scalars are kept as strings: our own nodes say what YAML makes of them, and only for those that are asked. Tags such as `!!omap` would
 * make something else than maps and lists of them.
 */
function compose(tokens: Tokens, text: string): Composed {
  const composer = new Composer({
    schema: "failsafe",
    resolveKnownTags: false,
    uniqueKeys: false,
    keepSourceTokens: true,
  });
  const documents = [...composer.compose(tokens.trees, true, text.length)];
  return { documents, errors: documents.flatMap((document) => document.errors) };
}

function buildDocuments(text: string, { tags, hasAliases }: Tokens, composed: Composed) {
  const documents: Yaml["documents"][number][] = [];
  const limits: Limit[] = [];
  const errors: YamlError[] = [];
  for (const { contents, range } of composed.documents) {
    const isLast = documents.length + 1 === composed.documents.length;
    const span = { start: range[0], end: isLast ? text.length : range[2] };
    const { targets, problems, size } = hasAliases ? readAnchors(contents) : noAnchors;
    if (size > maxNodes) limits.push(tooManyNodes(span));
    const builder = size > maxNodes ? undefined : new TreeBuilder({ text, tags, targets });
    documents.push({ root: builder?.buildRoot(contents), span });
    errors.push(...[...problems, ...(builder?.problems.values() ?? [])].slice(0, maxTreeErrors));
  }
  return { documents, limits, errors };
}

/** Documents that hold something else. A lone word where the file ends is a key half typed. */
function noMappings(lines: LineIndex, { documents }: Composed): readonly YamlError[] {
  return documents.flatMap(({ contents }) => {
    if (!contents || isMap(contents) || isAlias(contents)) return [];
    const [start, end] = contents.range;
    if (start === end || (isScalar(contents) && !lines.text.includes("\n", start))) return [];
    const given = isSeq(contents) ? "a list" : "text";
    const span = { start, end: Math.min(end, lines.endOf(lines.lineAt(start))) };
    return [{ span, message: `The whole file has to be a mapping of keys to values, not ${given}` }];
  });
}

function tooManyNodes({ start }: Span): Limit {
  const message = "This holds over 100,000 values with its aliases followed and is not checked";
  return { span: { start, end: start + 1 }, message };
}

/** Errors speak of the file as it is; the model is made of what was probably meant. */
function asMeant(text: string, otherwise: Composed): Composed {
  const meant = repaired(text, otherwise.errors);
  if (meant === undefined) return otherwise;
  const tokens = readTokens(meant);
  return tokens.limit ? otherwise : compose(tokens, meant);
}
