import type { ComposeFile, Port, Service } from "../../../server/src/core/compose/model.ts";
import type { ComposeNode } from "../../../server/src/core/compose/node.ts";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import type { Span } from "../../../server/src/core/text/span.ts";

/** A tree as one line: `{a: "x", <<b: [1], c: ∅}`, where `<<` marks what was merged and `∅` what is not written yet. */
export function renderNode(node: ComposeNode): string {
  if (node.kind === "list") return `[${node.items.map(renderNode).join(", ")}]`;
  if (node.kind === "map") {
    const entries = node.entries.map(
      ({ key, value, merged }) => `${merged ? "<<" : ""}${key}: ${renderNode(value)}`,
    );
    return `{${entries.join(", ")}}`;
  }
  if (node.style === "missing") return "∅";
  return JSON.stringify(node.value);
}

export function renderTree(file: ComposeFile): string {
  return file.documents.map(({ root }) => (root ? renderNode(root) : "nothing")).join(" --- ");
}

/** The text with every span drawn into it: `image: «nginx»`. */
export function markSpans(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) =>
    start === end
      ? [{ at: start, mark: "«»", rank: 1 }]
      : [
          { at: start, mark: "«", rank: 2 },
          { at: end, mark: "»", rank: 0 },
        ],
  );
  let marked = "";
  let done = 0;
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at || a.rank - b.rank)) {
    marked += text.slice(done, at) + mark;
    done = at;
  }
  return marked + text.slice(done);
}

/** The one service of a file that consists of the lines of a service. */
export function parseService(lines: string): { service: Service; file: ComposeFile } {
  const indented = lines.replace(/^(?=.)/gm, "    ");
  const file = parseCompose(`services:\n  web:\n${indented}\n`);
  const service = file.documents[0]?.service("web");
  if (!service) throw new Error(`no service in\n${file.text}`);
  return { service, file };
}

/** A line for each port: its parts, each with the text that its span marks in the file. */
export function renderPort(port: Port, text: string): string {
  const part = (name: string, found: Port["target"] | Port["hostIp"]) => {
    if (!found) return [];
    const marked = text.slice(found.span.start, found.span.end);
    const range = "first" in found && found.first !== undefined ? ` (${found.first}..${found.last})` : "";
    return [`${name} ${found.text}${range}${marked === found.text ? "" : ` at ${marked}`}`];
  };
  const parts = [
    ...part("ip", port.hostIp),
    ...part("published", port.published),
    ...part("target", port.target),
    ...part("protocol", port.protocol),
  ];
  return `${parts.join(", ")}${port.wellFormed ? "" : " !"}`;
}
