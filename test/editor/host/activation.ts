import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { open } from "./documents.ts";

export function activation(): void {
  describe("the extension", () => {
    const extension = () => {
      const found = vscode.extensions.getExtension("dockwise.dockwise");
      if (!found) throw new Error("The extension is not installed.");
      return found;
    };

    it("starts with a Dockerfile", async () => {
      await open("Dockerfile");
      await extension().activate();
      assert.equal(extension().isActive, true);
    });

    it("has every command that its manifest declares", async () => {
      await extension().activate();
      const declared: { command: string }[] = extension().packageJSON.contributes.commands;
      const registered = new Set(await vscode.commands.getCommands(true));
      assert.deepEqual(
        declared.map(({ command }) => command).filter((command) => !registered.has(command)),
        [],
      );
    });

    it("brings two views", async () => {
      const views = ["dockwise.inThisFile", "dockwise.questions"];
      for (const view of views) await vscode.commands.executeCommand(`${view}.focus`);
    });
  });
}
