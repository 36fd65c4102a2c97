import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Delivery } from "../delivery.ts";
import { diagnosticsOf } from "../diagnostics.ts";
import { guarded, inBackground } from "../guard.ts";
import type { Session } from "../session.ts";

/** Answers `textDocument/diagnostic`. An answer that is the same as the one before is not sent again. */
export class PullDiagnostics implements Delivery {
  private readonly last = new Map<string, { readonly id: string; readonly items: string }>();
  private count = 0;

  constructor(private readonly session: Session) {}

  register(): void {
    const { connection } = this.session;
    connection.languages.diagnostics.on(
      guarded(connection, "textDocument/diagnostic", (params) => this.report(params), nothing, askAgain),
    );
  }

  /** The client asks for the document that was edited, and for those beside it. */
  changed(): void {}

  outdated(uris: readonly string[]): void {
    const { connection, client } = this.session;
    if (uris.length === 0 || !client.refreshesDiagnostics) return;
    inBackground(connection, "workspace/diagnostic/refresh", () =>
      connection.languages.diagnostics.refresh(),
    );
  }

  closed(uri: string): void {
    this.last.delete(uri);
  }

  private async report(params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const { uri } = params.textDocument;
    const items = await diagnosticsOf(this.session, uri);
    const text = JSON.stringify(items);
    const last = this.last.get(uri);
    if (last && last.id === params.previousResultId && last.items === text) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id };
    }
    const id = String(++this.count);
    if (this.session.documents.get(uri)) this.last.set(uri, { id, items: text });
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  }
}

function nothing(): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [] };
}

function askAgain(): ResponseError<{ retriggerRequest: boolean }> {
  const data = { retriggerRequest: true };
  return new ResponseError(LSPErrorCodes.ServerCancelled, "The document has changed", data);
}
