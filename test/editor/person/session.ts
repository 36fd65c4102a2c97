import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import type { RunningEditor } from "../../../tools/editor/server.ts";
import { Vscode } from "./vscode.ts";

/** What a window is opened with. */
export interface WindowOptions {
  /** Path in the workspace → content, as bytes or text. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A folder whose files are copied into the workspace first (an absolute path). */
  readonly copyOf?: string;
  /** Settings of this workspace. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** One running editor and one browser, for all suites that act as a person. */
export class Session {
  readonly root: string;
  readonly #browser: Browser;
  readonly #editor: RunningEditor;
  readonly #scratch: string;
  #window: Vscode | undefined;

  constructor(root: string, scratch: string, editor: RunningEditor, browser: Browser) {
    this.root = root;
    this.#scratch = scratch;
    this.#editor = editor;
    this.#browser = browser;
  }

  /** Opens a fresh window of 1280 x 800 on a workspace of its own, in place of the one before. */
  async open(name: string, options: WindowOptions): Promise<Vscode> {
    await this.#window?.close();
    const workspace = join(this.#scratch, "workspaces", name);
    await rm(workspace, { recursive: true, force: true });
    await mkdir(workspace, { recursive: true });
    if (options.copyOf) await cp(options.copyOf, workspace, { recursive: true });
    const settings = { ".vscode/settings.json": JSON.stringify(options.settings ?? {}) };
    for (const [path, content] of Object.entries({ ...settings, ...options.files })) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), content);
    }
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.goto(this.#editor.address(workspace));
    const vscode = new Vscode(page, workspace, join(this.root, ".cache/screenshots"));
    this.#window = vscode;
    await vscode.ready();
    return vscode;
  }

  /** Keeps a picture of the window that was opened last, for whoever looks into a failure. */
  async pictureOf(failure: string): Promise<void> {
    await this.#window?.screenshot(`FAILED ${failure.replace(/[^\w .-]+/g, " ")}`).catch(() => {
      // The window may be what has failed.
    });
  }
}
