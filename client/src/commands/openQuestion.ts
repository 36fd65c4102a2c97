import { openQuestionCommand } from "../../../server/src/lsp/protocol.ts";
import type { Command } from "../dockwise.ts";
import { besideCode } from "./besideCode.ts";

/** Opens the question with the given id (`Q43`): from a link in a card, a code action, a tree. */
export const openQuestion: Command = {
  id: openQuestionCommand,
  run: ({ browser }, id) => {
    if (typeof id === "string") browser.open({ kind: "question", id }, besideCode());
  },
};
