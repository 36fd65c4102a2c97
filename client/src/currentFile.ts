import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  languages,
  TabInputText,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type Overview, overviewRequest } from "../../server/src/lsp/protocol.ts";
import { selector } from "./selector.ts";

/**
 * The Docker file that the user works on: that of the last text editor. It stays when the focus goes to a panel, a view or the question
 * browser, and is gone when another file is shown or its tab is closed.
 */
export class CurrentFile implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly disposables: Disposable[] = [this.changed];
  private shown: TextDocument | undefined;
  private known: Overview | undefined;
  private round = 0;

  /** The file or what is known of it has changed. */
  readonly onDidChange = this.changed.event;

  /** @param changes the URIs of documents that were linted again */
  constructor(
    private readonly client: BaseLanguageClient,
    changes: Event<string>,
  ) {
    this.disposables.push(
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.tabGroups.onDidChangeTabs(() => this.leaveClosed()),
      window.onDidChangeVisibleTextEditors(() => this.leaveClosed()),
      // The language of a document was changed by hand.
      workspace.onDidOpenTextDocument((document) => {
        if (document === window.activeTextEditor?.document) this.follow(window.activeTextEditor);
      }),
      changes((uri) => {
        if (uri === this.uri) void this.refresh();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) void this.refresh();
      }),
    );
    this.follow(window.activeTextEditor ?? window.visibleTextEditors.find(isReal));
  }

  /** Undefined where the last editor shows no file of ours. */
  get document(): TextDocument | undefined {
    return this.known ? this.shown : undefined;
  }

  /** Its findings and what else it touches; ranges are those of the version that was linted last. */
  get overview(): Overview | undefined {
    return this.known;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private get uri(): string | undefined {
    return this.shown && this.client.code2ProtocolConverter.asUri(this.shown.uri);
  }

  private follow(editor: TextEditor | undefined): void {
    if (!editor || !isReal(editor)) return;
    const document = isOurs(editor.document) ? editor.document : undefined;
    if (document === this.shown) return;
    this.shown = document;
    void this.refresh();
  }

  private leaveClosed(): void {
    if (!this.shown || isOpen(this.shown)) return;
    const other = window.visibleTextEditors.find((editor) => isReal(editor) && isOurs(editor.document));
    this.shown = other?.document;
    void this.refresh();
  }

  private async refresh(): Promise<void> {
    const round = ++this.round;
    const uri = this.uri;
    const overview = uri === undefined ? null : await this.ask(uri);
    // Meanwhile another file was shown, or this one changed again.
    if (round !== this.round) return;
    this.known = overview?.language ? overview : undefined;
    void commands.executeCommand("setContext", "dockwise.document", this.known !== undefined);
    this.changed.fire();
  }

  private async ask(uri: string): Promise<Overview | null> {
    try {
      return await this.client.sendRequest(overviewRequest, { uri });
    } catch (error) {
      this.client.warn("The overview of the file is not known", error, false);
      return null;
    }
  }
}

/** Not the output panel, a comment or the box of a commit message, which are text editors too. */
function isReal(editor: TextEditor): boolean {
  return editor.viewColumn !== undefined;
}

function isOurs(document: TextDocument): boolean {
  return languages.match(selector, document) > 0;
}

/** In a tab of its own, or in a diff or merge editor that shows it. */
function isOpen(document: TextDocument): boolean {
  const uri = document.uri.toString();
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return (
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri) ||
    window.visibleTextEditors.some((editor) => editor.document === document)
  );
}
