import { commands, type QuickPickItem, window } from "vscode";
import type { Question } from "../../../server/src/core/knowledge/question.ts";
import { openQuestionCommand } from "../../../server/src/lsp/protocol.ts";
import type { Command, Dockwise } from "../dockwise.ts";
import type { Match } from "../questions/searchIndex.ts";

interface QuestionItem extends QuickPickItem {
  readonly id: string;
}

/** Searches number, title and text of all questions, and opens the one that is picked. */
export const searchQuestions: Command = {
  id: "dockwise.searchQuestions",
  run: (dockwise) => {
    const { library } = dockwise;
    const pick = window.createQuickPick<QuestionItem>();
    pick.title = "Search Questions";
    pick.placeholder = "Words, or a number such as 43";
    const all = library.questions.map((question) => questionItem(dockwise, question));
    pick.items = all;
    pick.onDidChangeValue(async (value) => {
      const matches = value.trim() ? await library.search(value) : [];
      // Meanwhile the user has typed on.
      if (pick.value !== value) return;
      pick.items = value.trim() ? matches.flatMap((match) => matchItem(dockwise, match)) : all;
    });
    pick.onDidAccept(() => {
      const id = pick.selectedItems[0]?.id;
      pick.hide();
      if (id) void commands.executeCommand(openQuestionCommand, id);
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
  },
};

export function questionItem({ read }: Dockwise, { id, title, level }: Question): QuestionItem {
  return {
    id,
    label: `${read.all.has(id) ? "$(pass-filled)" : "$(circle-outline)"} ${title}`,
    description: `${id}, ${level}`,
  };
}

function matchItem(dockwise: Dockwise, { id, excerpt }: Match): QuestionItem[] {
  const question = dockwise.library.question(id);
  if (!question) return [];
  const detail = excerpt?.map((piece) => piece.text).join("");
  // The search has chosen already; the list is not to filter once more.
  return [{ ...questionItem(dockwise, question), ...(detail ? { detail } : {}), alwaysShow: true }];
}
