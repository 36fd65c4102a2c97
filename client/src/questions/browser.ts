import {
  commands,
  type Disposable,
  env,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
} from "vscode";
import type { ReadMarks } from "../readMarks.ts";
import { reveal } from "../reveal.ts";
import type { Page, ToExtension, ToPage } from "../webview/messages.ts";
import { browserHtml, browserRoots } from "./browserHtml.ts";
import type { Library } from "./library.ts";
import { type Pages, pageTitle, toPlace } from "./pages.ts";
import type { Places } from "./places.ts";

export const browserViewType = "dockwise.browser";

type Handlers = {
  readonly [Type in ToExtension["type"]]: (message: Extract<ToExtension, { type: Type }>) => unknown;
};

/** The question browser: one editor tab, made when it is first asked for and used again after that. */
export class QuestionBrowser implements WebviewPanelSerializer, Disposable {
  private readonly listeners: readonly Disposable[];
  private panel: WebviewPanel | undefined;
  /** The page runs and listens; a hidden page does not. */
  private ready = false;
  /** What the page is told as soon as it listens. */
  private waiting: ToPage[] = [];

  constructor(
    private readonly home: Uri,
    private readonly library: Library,
    private readonly pages: Pages,
    private readonly read: ReadMarks,
    private readonly places: Places,
  ) {
    this.listeners = [read.onDidChange(() => this.sendRead()), places.onDidChange(() => this.sendPlaces())];
  }

  /** @param column where the tab opens if it is not open yet */
  open(page?: Page, column: ViewColumn = ViewColumn.Active): void {
    this.show(column, page);
    if (page) this.tell({ type: "open", page });
  }

  /** The editor was restarted with the tab open; the page remembers its place by itself. */
  async deserializeWebviewPanel(panel: WebviewPanel): Promise<void> {
    this.adopt(panel);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.panel?.dispose();
  }

  private show(column: ViewColumn, page?: Page): void {
    if (this.panel) {
      this.panel.reveal();
      return;
    }
    const title = pageTitle(page, page && this.library.question(page.id));
    this.adopt(window.createWebviewPanel(browserViewType, title, column));
  }

  private adopt(panel: WebviewPanel): void {
    // There is one tab; a second one can only come from a restored window.
    this.panel?.dispose();
    this.panel = panel;
    this.ready = false;
    panel.iconPath = Uri.joinPath(this.home, "media", "icon.svg");
    panel.webview.options = { enableScripts: true, localResourceRoots: browserRoots(this.home) };
    panel.webview.onDidReceiveMessage((message: ToExtension) => this.receive(message));
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.ready = false;
    });
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.ready = false;
      this.waiting = [];
    });
    panel.webview.html = browserHtml(panel.webview, this.home);
  }

  private readonly handlers: Handlers = {
    ready: () => this.begin(),
    search: async ({ query }) =>
      this.tell({ type: "results", query, hits: await this.library.search(query) }),
    shown: ({ page }) => this.shown(page),
    mark: ({ id, read }) => this.read.mark(id, read),
    reveal: ({ place }) => {
      const range = new Range(place.line, place.character, place.line, place.character);
      return reveal(Uri.parse(place.uri), range);
    },
    try: ({ id, example }) => commands.executeCommand("dockwise.openExample", id, example),
    copy: ({ text }) => env.clipboard.writeText(text),
  };

  private receive(message: ToExtension): unknown {
    // The compiler cannot tie the key to the message's type, though the table does.
    const handle = this.handlers[message.type] as (message: ToExtension) => unknown;
    return handle(message);
  }

  private begin(): void {
    this.ready = true;
    const { sections, entries, paths } = this.pages;
    this.tell({ type: "library", sections, entries, paths });
    this.sendRead();
    this.sendPlaces();
    const waiting = this.waiting;
    this.waiting = [];
    for (const message of waiting) this.tell(message);
  }

  private async shown(page: Page): Promise<void> {
    if (this.panel) this.panel.title = pageTitle(page, this.library.question(page.id));
    if (page.kind === "question" && this.library.question(page.id)) await this.read.mark(page.id, true);
    if (page.kind !== "start") this.tell({ type: "content", page, content: await this.pages.content(page) });
  }

  private sendRead(): void {
    if (this.ready) this.tell({ type: "read", ids: [...this.read.all] });
  }

  private sendPlaces(): void {
    if (this.ready) this.tell({ type: "places", places: this.places.all.map(toPlace) });
  }

  private tell(message: ToPage): void {
    if (this.ready) void this.panel?.webview.postMessage(message);
    else this.waiting.push(message);
  }
}
