import type { QuestionId, RuleId } from "../../core/knowledge/ids.gen.ts";
import { offsetOf } from "../convert.ts";
import type { Session } from "../session.ts";

interface At {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Answers `dockwise/explainAt`: also where hovers are switched off, because the user asks for it. */
export async function explainAt(
  { analysis, service }: Session,
  { uri, position }: At,
): Promise<{ readonly question?: QuestionId; readonly rule?: RuleId } | null> {
  const analysed = await analysis.of(uri);
  if (!analysed) return null;
  const offset = offsetOf(analysed.snapshot.lines, position);
  const card = service.card(analysed.document, analysed.findings, offset, {
    mode: "full",
    commands: true,
    reference: true,
  });
  if (!card) return null;
  const rule = card.rule && service.rule(card.rule)?.meta.id;
  return { ...(card.question ? { question: card.question } : {}), ...(rule ? { rule } : {}) };
}
