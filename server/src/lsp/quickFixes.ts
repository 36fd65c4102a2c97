import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Finding } from "../core/lint/finding.ts";
import { type Act, type ActionData, keyOf } from "./actions.ts";
import type { Analysed } from "./analysis.ts";
import { diagnosticFor } from "./diagnostics.ts";
import { openQuestionCommand } from "./protocol.ts";
import type { Session } from "./session.ts";
import { canEdit } from "./workspaceEdit.ts";

/** What the lightbulb offers for some findings, in the order in which people read: mend it, mend them all, understand it, be rid of it. */
export function quickFixes(session: Session, analysed: Analysed, findings: readonly Finding[]): CodeAction[] {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  return [
    ...findings.flatMap((finding) => fixes(session, analysed, finding)),
    ...rules.flatMap((finding) => fixAllOfRule(session, analysed, finding)),
    ...explanations(session, analysed, findings),
    ...rules.flatMap((finding) => suppressions(session, analysed, finding)),
  ];
}

/** `source.fixAll`: one action for everything that is safe to fix. */
export function fixEverything({ snapshot, findings }: Analysed, kind: string): CodeAction[] {
  const count = findings.filter(isSafelyFixed).length;
  if (count === 0) return [];
  const title = count === 1 ? "Fix 1 finding in this file" : `Fix ${count} findings in this file`;
  return [{ title, kind, data: dataOf(snapshot, { act: "fixAll" }) }];
}

function fixes(session: Session, analysed: Analysed, finding: Finding): CodeAction[] {
  return finding.fixes.flatMap(({ title, edits }, fix) =>
    canEdit(session, analysed.snapshot, edits)
      ? [
          {
            ...quickFix(session, analysed, finding, title, { act: "fix", finding: keyOf(finding), fix }),
            ...(fix === 0 ? { isPreferred: true } : {}),
          },
        ]
      : [],
  );
}

function fixAllOfRule(session: Session, analysed: Analysed, finding: Finding): CodeAction[] {
  const rule = session.service.rule(finding.rule)?.meta.id;
  const count = analysed.findings.filter((one) => one.rule === rule && isSafelyFixed(one)).length;
  if (rule === undefined || count < 2) return [];
  const title = `Fix all ${count} of ${rule} in this file`;
  return [quickFix(session, analysed, finding, title, { act: "fixAll", only: rule })];
}

/** One for each question, however many findings lead to it. */
function explanations(session: Session, { snapshot }: Analysed, findings: readonly Finding[]): CodeAction[] {
  if (!session.client.opensQuestions) return [];
  const ids = new Set(findings.flatMap((finding) => finding.questions[0] ?? []));
  return [...ids].flatMap((id) => {
    const question = session.service.question(id);
    if (!question) return [];
    const title = `Explain: ${question.short}`;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: findings
        .filter((finding) => finding.questions[0] === id)
        .map((finding) => diagnosticFor(session, snapshot, finding)),
      command: { title, command: openQuestionCommand, arguments: [id] },
    };
  });
}

/** Notices are not rules: they cannot be ignored. */
function suppressions(session: Session, analysed: Analysed, finding: Finding): CodeAction[] {
  if (!session.service.rule(finding.rule)) return [];
  const act = (scope: "here" | "file"): Act => ({ act: "suppress", finding: keyOf(finding), scope });
  return [
    quickFix(session, analysed, finding, `Ignore ${finding.rule} here`, act("here")),
    quickFix(session, analysed, finding, `Ignore ${finding.rule} in this file`, act("file")),
  ];
}

function quickFix(
  session: Session,
  { snapshot }: Analysed,
  finding: Finding,
  title: string,
  act: Act,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticFor(session, snapshot, finding)],
    data: dataOf(snapshot, act),
  };
}

function dataOf({ uri, version }: Analysed["snapshot"], act: Act): ActionData {
  return { uri, version, act };
}

function isSafelyFixed({ fixes: [first] }: Finding): boolean {
  return first?.safety === "safe";
}
