import type { ComposeFile } from "./model.ts";
import type { ComposeNode } from "./node.ts";
import { isClosedQuote } from "./scalarText.ts";

/** Whether the last thing in a file is still being typed (`[web`, `"80`), so that whatever is put behind it would fall into it. */
export function endsOpen({ documents, text }: ComposeFile): boolean {
  const root = documents.at(-1)?.root;
  return root !== undefined && isOpen(text, root);
}

function isOpen(text: string, node: ComposeNode): boolean {
  if (node.kind === "scalar") {
    return (node.style === "single" || node.style === "double") && !isClosedQuote(node.source);
  }
  const last =
    node.kind === "list"
      ? node.items.at(-1)
      : node.entries.findLast((entry) => !entry.merged && !entry.value.via)?.value;
  if (last && !last.via && isOpen(text, last)) return true;
  return node.style === "flow" && !/[\]}]/.test(text[node.span.end - 1] ?? "");
}
