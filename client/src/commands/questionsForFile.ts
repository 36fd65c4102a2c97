import { commands, window } from "vscode";
import { openQuestionCommand } from "../../../server/src/lsp/protocol.ts";
import type { Command, Dockwise } from "../dockwise.ts";
import { questionItem } from "./searchQuestions.ts";

/** The questions that the current file is about: those of its findings first. */
export const questionsForFile: Command = {
  id: "dockwise.questionsForFile",
  run: async (dockwise) => {
    const picked = await window.showQuickPick(items(dockwise), {
      title: "Questions for This File",
      placeHolder: "A question that this file is about",
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked) await commands.executeCommand(openQuestionCommand, picked.id);
  },
};

function items(dockwise: Dockwise) {
  const { overview } = dockwise.file;
  const found = (overview?.findings ?? []).map(({ questions, message, range }) => ({
    id: questions[0],
    why: message,
    line: range.start.line,
  }));
  const touched = (overview?.touched ?? []).map(({ question, label, range }) => ({
    id: question,
    why: label,
    line: range.start.line,
  }));
  const reasons = [...found, ...touched];
  return [...new Set(reasons.map(({ id }) => id))].flatMap((id) => {
    const question = id && dockwise.library.question(id);
    const reason = reasons.find((one) => one.id === id);
    if (!question || !reason) return [];
    return [{ ...questionItem(dockwise, question), detail: `Line ${reason.line + 1}: ${reason.why}` }];
  });
}
