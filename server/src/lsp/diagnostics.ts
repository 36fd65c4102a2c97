import type { Diagnostic } from "vscode-languageserver";
import type { Finding } from "../core/lint/finding.ts";
import type { ConfigProblem } from "../core/service.ts";
import { isConfig } from "./config.ts";
import { diagnosticOf } from "./convert.ts";
import type { Snapshot } from "./documents.ts";
import type { Session } from "./session.ts";

/** The diagnostics of an open document; none for one that is not ours. */
export async function diagnosticsOf(session: Session, uri: string): Promise<Diagnostic[]> {
  const snapshot = session.documents.get(uri);
  if (snapshot && isConfig(uri)) {
    const { problems } = session.service.parseConfig(snapshot.text);
    return problems.map((problem) => diagnosticOf(uri, snapshot.lines, asFinding(problem)));
  }
  const analysed = await session.analysis.of(uri);
  return analysed?.findings.map((finding) => diagnosticFor(session, analysed.snapshot, finding)) ?? [];
}

export function diagnosticFor(session: Session, { uri, lines }: Snapshot, finding: Finding): Diagnostic {
  return diagnosticOf(uri, lines, finding, rulePageOf(session, finding));
}

/** Where the editor opens the rule page; only an editor with our extension can. */
function rulePageOf({ client, service }: Session, { rule }: Finding): string | undefined {
  if (client.uriScheme === undefined || !service.rule(rule)) return undefined;
  return `${client.uriScheme}://dockwise.dockwise/rule/${rule}`;
}

function asFinding({ span, message }: ConfigProblem): Finding {
  return {
    rule: "dockwise/config",
    severity: "warning",
    message,
    span,
    why: "",
    questions: [],
    fixes: [],
    tags: [],
    related: [],
  };
}
