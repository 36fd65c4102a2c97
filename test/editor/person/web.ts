import * as assert from "node:assert/strict";
import { join } from "node:path";
import type { Session } from "./session.ts";
import type { Vscode } from "./vscode.ts";

/** The same extension where there is no Node: client and server run in web workers. */
export function web(session: Session): void {
  describe("on the web", () => {
    let vscode: Vscode;
    before(async () => {
      vscode = await session.open("web", { copyOf: join(session.root, "test/workspace") });
      await vscode.openFile("Dockerfile");
    });

    it("finds what is wrong", () => vscode.squiggles.first().waitFor());

    it("explains on hover", async () => {
      await vscode.hover(9, 2);
      assert.match(await vscode.cardText(), /COPY/);
    });

    it("knows other files: there is no .dockerignore", async () => {
      await vscode.goTo(9, 6);
      const entries = await vscode.lightbulb();
      assert.match((await entries.allInnerTexts()).join("\n"), /\.dockerignore/);
      await vscode.press("Escape");
    });

    it("opens the question browser", async () => {
      await vscode.runCommand("Dockwise: Open Question Browser");
      const page = await vscode.webview();
      await page.locator("[role='option']").first().waitFor();
      await vscode.screenshot("web");
    });
  });
}
