import { LineIndex } from "../text/lines.ts";
import { TreeDocument } from "./document.ts";
import { limitOfText } from "./limits.ts";
import type { ComposeFile } from "./model.ts";
import type { MapNode } from "./node.ts";
import { readDirectly } from "./yaml/direct/block.ts";
import { readYaml } from "./yaml/read.ts";
import type { Yaml } from "./yaml/yaml.ts";

/**
 * Reads a Compose file. Never throws: what is wrong with its YAML is in `syntaxErrors`, what was too much to read in `limits`, and
 * whatever else is there is usable.
 */
export function parseCompose(text: string): ComposeFile {
  const lines = new LineIndex(text);
  const tooMuch = limitOfText(text);
  const yaml: Partial<Yaml> = tooMuch ? { limits: [tooMuch] } : (readDirectly(text) ?? readYaml(lines));
  const { documents = [], comments = [], syntaxErrors = [], limits = [] } = yaml;
  return {
    kind: "compose",
    text,
    lines,
    documents: documents.map(({ root, span }) => new TreeDocument(root, span)),
    comments,
    syntaxErrors,
    limits,
    indent: indentOf(lines, documents[0]?.root),
  };
}

/** How far the keys below the first top-level one are indented. */
function indentOf(lines: LineIndex, root: MapNode | undefined): string {
  for (const { value } of root?.entries ?? []) {
    const indent = lines.indentAt(value.span.start);
    if (value.kind === "map" && value.style === "block" && indent !== "" && indent.length <= 8) return indent;
  }
  return "  ";
}
