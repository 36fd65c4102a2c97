import type { Delivery } from "../delivery.ts";
import { diagnosticsOf } from "../diagnostics.ts";
import { inBackground } from "../guard.ts";
import type { Session } from "../session.ts";

/** Sends `textDocument/publishDiagnostics` to a client that does not ask for diagnostics. */
export class PushDiagnostics implements Delivery {
  /** The documents whose diagnostics the client has. */
  private readonly sent = new Set<string>();

  constructor(private readonly session: Session) {}

  changed(uri: string): void {
    const { connection, documents } = this.session;
    inBackground(connection, "textDocument/publishDiagnostics", async () => {
      const diagnostics = await diagnosticsOf(this.session, uri);
      const snapshot = documents.get(uri);
      if (!snapshot) return;
      // Of a file that is not ours the client hears only when it was one before.
      if (!snapshot.document && diagnostics.length === 0 && !this.sent.has(uri)) return;
      this.sent.add(uri);
      await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics });
    });
  }

  outdated(uris: readonly string[]): void {
    for (const uri of uris) this.changed(uri);
  }

  closed(uri: string): void {
    const { connection } = this.session;
    if (!this.sent.delete(uri)) return;
    inBackground(connection, "textDocument/publishDiagnostics", () =>
      connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
  }
}
