import * as assert from "node:assert/strict";
import { join } from "node:path";
import type { Session } from "./session.ts";
import type { Vscode } from "./vscode.ts";

/** What somebody sees and does in the first minute with the sample workspace. */
export function firstLook(session: Session): void {
  describe("the first look", () => {
    let vscode: Vscode;
    before(async () => {
      vscode = await session.open("first-look", { copyOf: join(session.root, "test/workspace") });
    });

    it("shows squiggles in a Dockerfile", async () => {
      await vscode.openFile("Dockerfile");
      await vscode.squiggles.first().waitFor();
      await vscode.screenshot("1-dockerfile");
    });

    it("explains an instruction on hover", async () => {
      await vscode.hover(4, 2);
      await vscode.screenshot("2-hover");
      assert.match(await vscode.cardText(), /FROM/);
      await vscode.press("Escape");
    });

    it("fixes at the lightbulb", async () => {
      await vscode.goTo(5, 3);
      const entries = await vscode.lightbulb();
      await vscode.screenshot("3-lightbulb");
      await entries.first().click();
      await vscode.editor.locator(".view-line", { hasText: "MAINTAINER" }).waitFor({ state: "detached" });
      await vscode.press("Control+z");
      await vscode.editor.locator(".view-line", { hasText: "MAINTAINER" }).waitFor();
    });

    it("has a side bar with the findings and the questions", async () => {
      await vscode.openSideBar();
      await vscode.rows("In This File").first().waitFor();
      await vscode.rows("Questions").first().waitFor();
      await vscode.screenshot("4-side-bar");
    });

    it("opens the question browser", async () => {
      await vscode.runCommand("Dockwise: Open Question Browser");
      const page = await vscode.webview();
      await page.locator("input").first().waitFor();
      await vscode.screenshot("5-question-browser");
    });
  });
}
