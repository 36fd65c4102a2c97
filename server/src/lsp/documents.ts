import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Document, Service } from "../core/service.ts";
import { LineIndex } from "../core/text/lines.ts";
import { canonical, pathOf } from "./uris.ts";

/** One version of an open text. The same version is always the same object. */
export interface Snapshot {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
  /** Undefined for a file that is not ours. */
  readonly document: Document | undefined;
}

/** Each is told the address of the document. */
export interface DocumentListener {
  /** Also when it is opened. */
  changed(uri: string): void;
  saved(uri: string): void;
  closed(uri: string): void;
}

/** What is open in the editor, saved or not. */
export class OpenDocuments {
  private readonly texts = new TextDocuments(TextDocument);
  /** As the client spells it, by canonical address. */
  private readonly spelled = new Map<string, string>();
  private readonly snapshots = new Map<string, Snapshot>();

  constructor(private readonly service: Service) {}

  listen(connection: Connection, on: DocumentListener): void {
    this.texts.onDidOpen(({ document }) => this.spelled.set(canonical(document.uri), document.uri));
    this.texts.onDidChangeContent(({ document }) => on.changed(document.uri));
    this.texts.onDidSave(({ document }) => on.saved(document.uri));
    this.texts.onDidClose(({ document }) => {
      this.spelled.delete(canonical(document.uri));
      this.snapshots.delete(document.uri);
      on.closed(document.uri);
    });
    this.texts.listen(connection);
  }

  get(uri: string): Snapshot | undefined {
    const text = this.texts.get(this.spelled.get(canonical(uri)) ?? uri);
    if (!text) return undefined;
    const known = this.snapshots.get(text.uri);
    if (known?.version === text.version) return known;
    const snapshot = this.take(text, known);
    this.snapshots.set(text.uri, snapshot);
    return snapshot;
  }

  all(): readonly Snapshot[] {
    return this.texts.keys().flatMap((uri) => this.get(uri) ?? []);
  }

  private take(open: TextDocument, previous: Snapshot | undefined): Snapshot {
    const text = open.getText();
    const path = pathOf(open.uri);
    const language = this.service.recognise(path, open.languageId, text);
    return {
      uri: open.uri,
      version: open.version,
      text,
      lines: new LineIndex(text),
      document: language && this.service.open(path, language, text, previous?.document),
    };
  }
}
