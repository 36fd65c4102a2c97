import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import { eventually } from "./eventually.ts";

/** A window of VS Code, in the words of somebody who sits before it. */
export class Vscode {
  readonly page: Page;
  readonly #workspace: string;
  readonly #screenshots: string;

  constructor(page: Page, workspace: string, screenshots: string) {
    this.page = page;
    this.#workspace = workspace;
    this.#screenshots = screenshots;
  }

  /** Waits until the window can be used. */
  async ready(): Promise<void> {
    await this.page.locator(".monaco-workbench .explorer-folders-view .monaco-list-row").first().waitFor();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Opens a file by its name and waits for its text. */
  async openFile(name: string): Promise<void> {
    await this.#pick("Control+p", name, name);
    await this.activeTab(name.split("/").at(-1) ?? name).waitFor();
    await this.editor.locator(".view-line").first().waitFor();
  }

  /** Runs a command from the palette by its whole title, such as `Dockwise: Open Question Browser`. */
  async runCommand(title: string): Promise<void> {
    await this.#pick("F1", `>${title}`, title);
  }

  /** The titles that the palette offers for a search. */
  async commandsLike(search: string): Promise<string[]> {
    await this.press("F1");
    await this.#quickInput.locator("input").fill(`>${search}`);
    const rows = this.#quickInput.locator(".monaco-list-row .label-name");
    await rows.first().waitFor();
    const titles = await rows.allInnerTexts();
    await this.press("Escape");
    return titles;
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** The focused text editor. */
  get editor(): Locator {
    return this.page.locator(".editor-group-container.active .monaco-editor[role='code']").first();
  }

  activeTab(label: string): Locator {
    return this.page.locator(".editor-group-container.active .tab.active", { hasText: label });
  }

  /** Our squiggles in the focused editor. */
  get squiggles(): Locator {
    return this.editor.locator(".squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint");
  }

  /** Puts the cursor somewhere; lines and columns from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.press("Control+g");
    await this.#quickInput.locator("input").fill(`:${line}:${column}`);
    await this.press("Enter");
    await this.at(line, column);
  }

  /** Rests the mouse on the character at a place until a card appears. */
  async hover(line: number, column: number): Promise<void> {
    await this.page.mouse.move(1, 1);
    await this.goTo(line, column);
    await this.card.waitFor({ state: "hidden" });
    const cursor = await this.editor.locator(".cursor").first().boundingBox();
    if (!cursor) throw new Error(`Line ${line} is not on the screen.`);
    const y = cursor.y + cursor.height / 2;
    // The server may still be starting, and then nothing comes until the mouse has been away.
    await eventually(async () => {
      await this.page.mouse.move(1, 1);
      await this.page.mouse.move(cursor.x + 3, y + 1);
      await this.page.mouse.move(cursor.x + 4, y);
      await this.card.waitFor({ timeout: 3000 });
    });
  }

  /** The hover card on the screen. */
  get card(): Locator {
    return this.page.locator(".monaco-hover .monaco-hover-content:visible").first();
  }

  /** What the hover card reads, a paragraph a line. */
  async cardText(): Promise<string> {
    return (await this.card.allInnerTexts()).join("\n");
  }

  /** How much of the hover card cannot be seen without scrolling, in pixels. */
  hiddenByScrolling(): Promise<{ down: number; right: number }> {
    return this.card.evaluate((card) => ({
      down: card.scrollHeight - card.clientHeight,
      right: card.scrollWidth - card.clientWidth,
    }));
  }

  /** Opens the menu of the lightbulb at the cursor and gives its entries. */
  async lightbulb(): Promise<Locator> {
    const entries = this.page.locator(".action-widget .monaco-list-row.action");
    // There is nothing to offer before the file has been looked through.
    await eventually(async () => {
      await this.press("Escape");
      await this.press("Control+.");
      await entries.first().waitFor({ timeout: 2000 });
    });
    return entries;
  }

  /** Chooses an entry of the lightbulb at the cursor. */
  async choose(entry: RegExp): Promise<void> {
    await (await this.lightbulb()).filter({ hasText: entry }).first().click();
  }

  /** Waits until the focused file differs from the disk. */
  edited(): Promise<void> {
    return this.page.locator(".editor-group-container.active .tab.active.dirty").waitFor();
  }

  /** Waits until the cursor is at a place. */
  at(line: number, column: number): Promise<void> {
    return this.page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Opens Dockwise's side bar. */
  async openSideBar(): Promise<void> {
    await this.page.locator(".activitybar .action-label[aria-label^='Dockwise']").click();
  }

  /** A view of the side bar, by its title. */
  view(title: string): Locator {
    const header = this.page.locator(".pane-header", { hasText: title });
    return this.page.locator(".sidebar .pane", { has: header });
  }

  /** The rows of a view that are on the screen. */
  rows(viewTitle: string): Locator {
    return this.view(viewTitle).locator(".monaco-list-row");
  }

  /** A row by what a screen reader says of it. */
  row(viewTitle: string, name: string | RegExp): Locator {
    return this.view(viewTitle).getByRole("treeitem", { name }).first();
  }

  /** The document inside the visible webview, which is two frames down. */
  async webview(): Promise<Frame> {
    const outer = await this.page.locator("iframe.webview.ready").last().elementHandle();
    const host = await outer?.contentFrame();
    const inner = await host?.waitForSelector("#active-frame");
    const frame = await inner?.contentFrame();
    if (!frame) throw new Error("The webview has no document.");
    await frame.waitForLoadState();
    return frame;
  }

  /** Saves the focused file and waits until nothing is left to save. */
  async save(): Promise<void> {
    await this.press("Control+s");
    await this.page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  }

  /** The bytes of a file of the workspace, as they are on the disk. */
  bytes(name: string): Promise<Uint8Array> {
    return readFile(join(this.#workspace, name));
  }

  /** Keeps a picture of the window in .cache/screenshots. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(this.#screenshots, `${name}.png`), animations: "disabled" });
  }

  get #quickInput(): Locator {
    return this.page.locator(".quick-input-widget");
  }

  /** Opens a list, types into it, and takes the entry of exactly that name. */
  async #pick(key: string, text: string, entry: string): Promise<void> {
    const exactly = new RegExp(`^${entry.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
    const label = this.page.locator(".label-name", { hasText: exactly });
    await eventually(async () => {
      await this.press(key);
      await this.#quickInput.locator("input").fill(text, { timeout: 2000 });
      await this.#quickInput.locator(".monaco-list-row", { has: label }).first().click({ timeout: 2000 });
    });
    await this.#quickInput.waitFor({ state: "hidden" });
    // Left on the list's place, the mouse would hover over what is under it.
    await this.page.mouse.move(1, 1);
  }
}
