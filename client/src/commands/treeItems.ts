import { commands, Range, Selection, Uri, window } from "vscode";
import { explainRuleCommand, openQuestionCommand } from "../../../server/src/lsp/protocol.ts";
import type { Command } from "../dockwise.ts";
import { type FileNode, toRange } from "../questions/fileTree.ts";
import type { QuestionNode } from "../questions/questionTree.ts";
import { reveal } from "../reveal.ts";

/** Shows the place that a line of *In This File* is about. */
export const revealPlace: Command = {
  id: "dockwise.reveal",
  run: async (_, uri, range) => {
    if (uri instanceof Uri && range instanceof Range) await reveal(uri, range);
  },
};

/** Opens what explains a line of *In This File*: the rule of a finding, the question of what is touched. */
export const explainNode: Command = {
  id: "dockwise.explainNode",
  run: async (_, node) => {
    const { kind, ...rest } = node as FileNode;
    if (kind === "finding" && "finding" in rest) {
      const [question] = rest.finding.questions;
      if (question) await commands.executeCommand(openQuestionCommand, question);
      else await commands.executeCommand(explainRuleCommand, rest.finding.rule);
    }
    if (kind === "touched" && "touched" in rest)
      await commands.executeCommand(openQuestionCommand, rest.touched.question);
  },
};

/** Offers the fixes of a finding, as the lightbulb does. */
export const fixNode: Command = {
  id: "dockwise.fixNode",
  run: async (_, node) => {
    const line = node as FileNode;
    if (line.kind !== "finding") return;
    const range = toRange(line.finding.range);
    await reveal(line.uri, range);
    if (window.activeTextEditor) window.activeTextEditor.selection = new Selection(range.start, range.start);
    await commands.executeCommand("editor.action.quickFix");
  },
};

export const markRead: Command = {
  id: "dockwise.markRead",
  run: ({ read }, node) => mark(node as QuestionNode, (id) => read.mark(id, true)),
};

export const markUnread: Command = {
  id: "dockwise.markUnread",
  run: ({ read }, node) => mark(node as QuestionNode, (id) => read.mark(id, false)),
};

function mark(node: QuestionNode, to: (id: string) => Promise<void>): Promise<void> | undefined {
  return node.kind === "question" ? to(node.question.id) : undefined;
}
