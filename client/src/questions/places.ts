import { type Disposable, type Event, EventEmitter, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { placesRequest, type QuestionPlace } from "../../../server/src/lsp/protocol.ts";

/** Milliseconds from the last change to asking again: a burst of edits is one question. */
const settle = 300;

/** Where the questions matter in the open files. */
export class Places implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly disposables: Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private known: readonly QuestionPlace[] = [];

  readonly onDidChange = this.changed.event;

  /** @param changes the URIs of documents that were linted again */
  constructor(
    private readonly client: BaseLanguageClient,
    changes: Event<string>,
  ) {
    const later = () => this.refreshLater();
    this.disposables = [
      this.changed,
      changes(later),
      workspace.onDidCloseTextDocument(later),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) later();
      }),
    ];
  }

  get all(): readonly QuestionPlace[] {
    return this.known;
  }

  get questions(): ReadonlySet<string> {
    return new Set(this.known.map((place) => place.question));
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private refreshLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), settle);
  }

  private async refresh(): Promise<void> {
    // Asking would start it.
    if (!this.client.isRunning()) return;
    try {
      this.known = await this.client.sendRequest(placesRequest, {});
      this.changed.fire();
    } catch (error) {
      this.client.warn("Where the questions matter is not known", error, false);
    }
  }
}
