import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { findingsOf, fixesFor, hoverAt, open, ruleOf } from "./documents.ts";

export function findings(): void {
  describe("findings", () => {
    const maintainer = "dockerfile/no-maintainer";

    it("appear in a Dockerfile, at the word that is at fault", async () => {
      const { document } = await open("Dockerfile");
      const all = await findingsOf(document, (found) => found.some((each) => ruleOf(each) === maintainer));
      const finding = all.find((each) => ruleOf(each) === maintainer);
      assert.ok(finding);
      assert.equal(document.getText(finding.range).split(" ")[0], "MAINTAINER");
    });

    it("appear in a Compose file", async () => {
      const { document } = await open("compose.yaml");
      const all = await findingsOf(document, (found) => found.length > 0);
      assert.ok(all.some((each) => ruleOf(each) === "compose/no-version"));
    });

    it("are explained by a hover card", async () => {
      const { document } = await open("Dockerfile");
      const [first] = await findingsOf(document, (found) => found.length > 0);
      assert.ok(first);
      assert.match(await hoverAt(document, first.range.start), /\w{3,}/);
    });

    it("go away with their fix, and one undo brings back every byte", async () => {
      const { document } = await open("Dockerfile");
      const before = document.getText();
      const all = await findingsOf(document, (found) => found.some((each) => ruleOf(each) === maintainer));
      const finding = all.find((each) => ruleOf(each) === maintainer);
      assert.ok(finding);

      const fix = (await fixesFor(document, finding)).find(({ isPreferred, edit }) => isPreferred && edit);
      assert.ok(fix?.edit, "one fix is preferred");
      await vscode.workspace.applyEdit(fix.edit);
      await findingsOf(document, (found) => found.every((each) => ruleOf(each) !== maintainer));
      assert.doesNotMatch(document.getText(), /^MAINTAINER/m);

      await vscode.commands.executeCommand("undo");
      assert.equal(document.getText(), before);
    });
  });
}
