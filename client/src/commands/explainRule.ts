import { window } from "vscode";
import { explainRuleCommand } from "../../../server/src/lsp/protocol.ts";
import type { Command, Dockwise } from "../dockwise.ts";
import { besideCode } from "./besideCode.ts";

/** Opens the page of a rule: the one given, or one that the user picks. */
export const explainRule: Command = {
  id: explainRuleCommand,
  run: async (dockwise, given) => {
    const column = besideCode();
    const id = typeof given === "string" ? given : await pickRule(dockwise);
    if (id) dockwise.browser.open({ kind: "rule", id }, column);
  },
};

async function pickRule({ pages }: Dockwise): Promise<string | undefined> {
  const items = pages
    .rules()
    .then((rules) => rules.map(({ id, summary }) => ({ label: id, detail: summary })));
  const picked = await window.showQuickPick(items, {
    title: "Explain Rule",
    placeHolder: "A rule by its name or by what it says",
    matchOnDetail: true,
  });
  return picked?.label;
}
