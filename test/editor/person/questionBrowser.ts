import * as assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { eventually } from "./eventually.ts";
import { readContent } from "./questions.ts";
import type { Session } from "./session.ts";
import type { Vscode } from "./vscode.ts";

/** The question browser, with the keyboard alone. */
export function questionBrowser(session: Session): void {
  describe("the question browser, without a mouse", () => {
    const content = readContent(session.root);
    let vscode: Vscode;
    let page: Frame;
    before(async () => {
      vscode = await session.open("question-browser", {
        files: { Dockerfile: "FROM node:24-alpine\nEXPOSE 3000\n" },
      });
      await vscode.openFile("Dockerfile");
      await vscode.runCommand("Dockwise: Open Question Browser");
      page = await vscode.webview();
      await page.locator("[role='option']").first().waitFor();
    });

    const title = () => page.locator("h1").textContent();
    const reads = (number: number) =>
      eventually(async () => assert.equal(await title(), content.title(number)));

    it("searches with / and marks what matches", async () => {
      await vscode.press("/");
      await vscode.page.keyboard.type("health check minimal");
      await page.locator('[role="option"] mark').first().waitFor();
      const first = page.locator("[role='option']").first();
      assert.match((await first.textContent()) ?? "", /Q43/);
      await vscode.screenshot("browser-search");
    });

    it("opens the best match with Enter", async () => {
      await vscode.press("Enter");
      await reads(43);
      await page.locator("#in-short").waitFor();
      await vscode.screenshot("browser-question");
    });

    it("moves with j and k, and goes back and forward", async () => {
      await vscode.press("/");
      await vscode.press("Escape");
      await vscode.press("Escape");
      await vscode.press("j");
      const number = await page.locator("[role='option'].at .number").textContent();
      await vscode.press("Enter");
      await eventually(async () =>
        assert.match((await page.locator(".facts").textContent()) ?? "", new RegExp(`^${number} `)),
      );
      assert.notEqual(number, "Q43");
      const second = await title();
      await vscode.press("Alt+ArrowLeft");
      await reads(43);
      await vscode.press("Alt+ArrowRight");
      await eventually(async () => assert.equal(await title(), second));
      await vscode.press("Alt+ArrowLeft");
      await reads(43);
    });

    it("reaches every control with Tab, and each has a name", async () => {
      const names = await tabThrough(vscode, page);
      assert.deepEqual(
        names.filter((name) => name === ""),
        [],
      );
      for (const control of [
        "Search questions and answers",
        "Section",
        "Level",
        "Read or unread",
        "Questions",
      ]) {
        assert.ok(names.includes(control), `${control} is among ${names.join(", ")}`);
      }
    });

    it("unfolds a follow-up and shows where it is in the files", async () => {
      const summary = page.locator("summary").first();
      await summary.focus();
      await vscode.press("Enter");
      await page.locator("details[open] .answer").first().waitFor();
      await vscode.screenshot("browser-follow-up");
    });

    it("is as it was after it was hidden", async () => {
      await vscode.openFile("Dockerfile");
      await vscode.runCommand("Dockwise: Open Question Browser");
      page = await vscode.webview();
      await reads(43);
      await page.locator("details[open]").first().waitFor();
    });

    it("has one column when it is narrow", async () => {
      await vscode.page.setViewportSize({ width: 700, height: 800 });
      page = await vscode.webview();
      await eventually(async () => {
        const widths = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth]);
        assert.ok((widths[0] ?? 0) <= (widths[1] ?? 0), `${widths[0]} in ${widths[1]}`);
      });
      await vscode.screenshot("browser-narrow");
      await vscode.page.setViewportSize({ width: 1280, height: 800 });
    });
  });
}

/** The accessible names of what Tab stops at, from the search box to the end of the page. */
async function tabThrough(vscode: Vscode, page: Frame): Promise<string[]> {
  const focused = page.locator(":focus");
  const names: string[] = [];
  await vscode.press("/");
  while ((await focused.count()) > 0 && names.length < 100) {
    const [, name, text] = /"(.*)"|text: (.*)/.exec(await focused.ariaSnapshot()) ?? [];
    names.push(name ?? text ?? "");
    await vscode.press("Tab");
  }
  return names;
}
