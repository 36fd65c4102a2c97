import * as assert from "node:assert/strict";
import { place } from "./marks.ts";
import { type Content, readContent } from "./questions.ts";
import type { Session } from "./session.ts";
import type { Vscode } from "./vscode.ts";

const DOCKERFILE = [
  "FROM node:24-alpine",
  "WORKDIR /srv/orders",
  "ADD package.json ./",
  "USER node",
  "EXPOSE 3000",
  'CMD ["node", "server.js"]',
  "",
].join("\n");

/** Every link leads where it says. */
export function links(session: Session): void {
  describe("a link", () => {
    const content: Content = readContent(session.root);
    let vscode: Vscode;
    beforeEach(async () => {
      vscode = await session.open("links", { files: { Dockerfile: DOCKERFILE } });
      await vscode.openFile("Dockerfile");
      await vscode.squiggles.first().waitFor();
    });

    const hover = async (drawn: string) => {
      const { line, column } = place(DOCKERFILE, drawn);
      await vscode.hover(line, column);
    };
    const heading = async () => (await (await vscode.webview()).locator("h1").allInnerTexts()).join();

    it("in a keyword's card opens its question", async () => {
      await hover("«EXPOSE»");
      await vscode.card.getByText(content.title(52)).click();
      await vscode.activeTab(content.short(52)).waitFor();
      assert.equal(await heading(), content.title(52));
    });

    it("in a finding's card opens the rule", async () => {
      await hover("«ADD»");
      await vscode.card.getByText("Rule", { exact: true }).click();
      await vscode.activeTab("dockerfile/use-copy").waitFor();
      assert.match(await heading(), /\w/);
    });

    it("on a diagnostic's code opens the rule", async () => {
      await hover("«ADD»");
      await vscode.card.getByText("dockerfile/use-copy").first().click();
      await vscode.activeTab("dockerfile/use-copy").waitFor();
    });

    it("in Findings here goes to the line", async () => {
      await vscode.openSideBar();
      await vscode.row("In This File", /^error: |^warning: |^info: /).click();
      await vscode.at(3, 1);
    });

    it("in Also touched goes to the line", async () => {
      await vscode.openSideBar();
      await vscode.row("In This File", content.title(52)).click();
      await vscode.at(5, 1);
    });

    it("in Questions opens the question", async () => {
      await vscode.openSideBar();
      await vscode.row("Questions", /^Networking/).click();
      await vscode.row("Questions", content.title(52)).click();
      await vscode.activeTab(content.short(52)).waitFor();
      assert.equal(await heading(), content.title(52));
    });

    it("in Where in your files goes to the line", async () => {
      await hover("«EXPOSE»");
      await vscode.card.getByText(content.title(52)).click();
      const page = await vscode.webview();
      await page.getByRole("button", { name: "Dockerfile, line 5" }).click();
      await vscode.at(5, 1);
    });
  });
}
