import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from "vscode-languageserver";
import type { Finding } from "../../core/lint/finding.ts";
import type { LineIndex } from "../../core/text/lines.ts";
import { type ActionData, editOf } from "../actions.ts";
import type { Analysed } from "../analysis.ts";
import { source, spanOf } from "../convert.ts";
import { fixEverything, quickFixes } from "../quickFixes.ts";
import type { Session } from "../session.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.dockwise`;

/** Answers `textDocument/codeAction`. */
export async function codeAction(session: Session, params: CodeActionParams): Promise<CodeAction[] | null> {
  const analysed = await session.analysis.of(params.textDocument.uri);
  if (!analysed) return null;
  // A client that names no kind shows a lightbulb; what belongs to saving is for one that asks.
  const only = params.context.only ?? [CodeActionKind.QuickFix];
  const offers = [
    ...(asksFor(only, CodeActionKind.QuickFix)
      ? quickFixes(session, analysed, chosen(analysed, params))
      : []),
    ...(asksFor(only, fixAllKind) ? fixEverything(analysed, fixAllKind) : []),
  ];
  if (session.client.resolvesEdits) return offers;
  const complete = await Promise.all(offers.map((offer) => codeActionResolve(session, offer)));
  return complete.filter((offer) => offer.edit !== undefined || offer.command !== undefined);
}

/** Answers `codeAction/resolve`: the edit is made when the user has chosen. */
export async function codeActionResolve(session: Session, action: CodeAction): Promise<CodeAction> {
  if (!isOurs(action.data)) return action;
  const { data, ...rest } = action;
  const edit = await editOf(session, data);
  return edit ? { ...rest, edit } : rest;
}

/** Kinds nest by dots: who asks for `source` asks for `source.fixAll.dockwise` too. */
function asksFor(only: readonly string[], kind: string): boolean {
  return only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** The findings under the selection; only those that the client names, when it names any of ours. */
function chosen(
  { findings, snapshot: { lines } }: Analysed,
  { range, context }: CodeActionParams,
): readonly Finding[] {
  const named = context.diagnostics.filter((diagnostic) => diagnostic.source === source);
  if (named.length > 0) return findings.filter((finding) => named.some((one) => isOf(finding, one, lines)));
  const { start, end } = spanOf(lines, range);
  return findings.filter(({ span }) => span.start <= end && start <= span.end);
}

function isOf({ rule, span }: Finding, { code, range }: Diagnostic, lines: LineIndex): boolean {
  const { start, end } = spanOf(lines, range);
  return code === rule && start === span.start && end === span.end;
}

function isOurs(data: unknown): data is ActionData {
  return typeof data === "object" && data !== null && "uri" in data && "version" in data && "act" in data;
}
