import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { offsetOf, rangeOf } from "../convert.ts";
import { plainText } from "../plainText.ts";
import type { Session } from "../session.ts";

/** Answers `textDocument/hover` with a card, where there is something to say. */
export async function hover(
  session: Session,
  { textDocument, position }: HoverParams,
): Promise<Hover | null> {
  const analysed = await session.analysis.of(textDocument.uri);
  if (!analysed) return null;
  const { lines } = analysed.snapshot;
  const { document, findings } = analysed;
  const card = session.service.card(document, findings, offsetOf(lines, position), {
    mode: analysed.editor.hover,
    commands: session.client.runsCardLinks,
    reference: !session.client.otherHover,
  });
  if (!card) return null;
  const contents = session.client.showsMarkdown
    ? { kind: MarkupKind.Markdown, value: card.markdown }
    : { kind: MarkupKind.PlainText, value: plainText(card.markdown) };
  return { contents, range: rangeOf(lines, card.span) };
}
