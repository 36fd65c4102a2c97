import { type Disposable, EventEmitter, type Memento } from "vscode";

const key = "dockwise.read";

/** Which questions have been read; goes along with Settings Sync. */
export class ReadMarks implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private ids: ReadonlySet<string>;

  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: Memento & { setKeysForSync(keys: readonly string[]): void }) {
    memory.setKeysForSync([key]);
    this.ids = new Set(memory.get<string[]>(key, []));
  }

  get all(): ReadonlySet<string> {
    return this.ids;
  }

  async mark(id: string, read: boolean): Promise<void> {
    if (this.ids.has(id) === read) return;
    const ids = new Set(this.ids);
    if (read) ids.add(id);
    else ids.delete(id);
    this.ids = ids;
    this.changed.fire();
    await this.memory.update(key, [...ids]);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
