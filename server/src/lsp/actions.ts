import type { WorkspaceEdit } from "vscode-languageserver";
import type { RuleId } from "../core/knowledge/ids.gen.ts";
import type { FileEdit, Finding } from "../core/lint/finding.ts";
import type { Ask } from "../core/service.ts";
import { difference } from "../core/text/difference.ts";
import type { Analysed } from "./analysis.ts";
import { Outdated } from "./guard.ts";
import type { Session } from "./session.ts";
import { workspaceEditOf } from "./workspaceEdit.ts";

/** One of the findings: it is looked up again, so that nothing is kept between two requests. */
export interface FindingKey {
  readonly rule: Finding["rule"];
  readonly start: number;
  readonly end: number;
}

/** What a code action does to the text. It travels with the action and holds enough to do the work when the action is chosen. */
export type Act =
  | { readonly act: "fix"; readonly finding: FindingKey; readonly fix: number }
  | { readonly act: "fixAll"; readonly only?: RuleId }
  | { readonly act: "suppress"; readonly finding: FindingKey; readonly scope: "here" | "file" };

export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly act: Act;
}

export function keyOf({ rule, span }: Finding): FindingKey {
  return { rule, start: span.start, end: span.end };
}

/**
 * The edit of an action; undefined where it would change nothing.
 * @throws Outdated when the document is another version than the action was offered for
 */
export async function editOf(
  session: Session,
  { uri, version, act }: ActionData,
): Promise<WorkspaceEdit | undefined> {
  const analysed = await session.analysis.of(uri);
  if (analysed?.snapshot.version !== version) throw new Outdated();
  const edits = await fileEditsOf(session, analysed, act);
  return edits.length === 0 ? undefined : workspaceEditOf(session, analysed.snapshot, edits);
}

async function fileEditsOf(session: Session, analysed: Analysed, act: Act): Promise<readonly FileEdit[]> {
  const { service, related } = session;
  const { document, settings, snapshot } = analysed;
  switch (act.act) {
    case "fix":
      return find(analysed, act.finding)?.fixes[act.fix]?.edits ?? [];
    case "suppress": {
      const finding = find(analysed, act.finding);
      return finding ? service.suppress(document, finding, act.scope) : [];
    }
    case "fixAll": {
      const ask: Ask = (requests) => related.ask(snapshot.uri, requests);
      const fixed = await service.fixAll(document, settings, ask, act.only);
      const change = difference(document.text, fixed.text);
      return change ? [change, ...fixed.others] : fixed.others;
    }
  }
}

function find({ findings }: Analysed, { rule, start, end }: FindingKey): Finding | undefined {
  return findings.find((one) => one.rule === rule && one.span.start === start && one.span.end === end);
}
