import { type QuickPickItem, window } from "vscode";
import type { Level } from "../../../server/src/core/knowledge/question.ts";
import type { Command } from "../dockwise.ts";
import { everything, type Narrowing } from "../questions/narrowing.ts";

/** Narrows the view *Questions* while the user types; Escape leaves it as it was. */
export const searchTree: Command = {
  id: "dockwise.searchTree",
  run: ({ tree }) => {
    const before = tree.narrowing.query;
    const input = window.createInputBox();
    input.title = "Search in the View";
    input.placeholder = "Words, or a number such as 43";
    input.value = before;
    let accepted = false;
    input.onDidChangeValue((value) => tree.narrow({ query: value.trim() }));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) void tree.narrow({ query: before });
      input.dispose();
    });
    input.show();
  },
};

interface FilterItem extends QuickPickItem {
  /** What choosing it adds. */
  apply(narrowing: Narrowing): Narrowing;
}

const filters: readonly FilterItem[] = [
  level("beginner", "Beginner"),
  level("intermediate", "Intermediate"),
  level("advanced", "Advanced"),
  { label: "Unread", apply: (narrowing) => ({ ...narrowing, unread: true }) },
  {
    label: "In My Files",
    description: "about something in the files that are open",
    apply: (narrowing) => ({ ...narrowing, inFiles: true }),
  },
];

export const filterTree: Command = {
  id: "dockwise.filterTree",
  run: async ({ tree }) => {
    const items = filters.map((filter) => ({ ...filter, picked: isOn(filter, tree.narrowing) }));
    const picked = await window.showQuickPick(items, {
      title: "Filter Questions",
      placeHolder: "Show only questions that are …",
      canPickMany: true,
    });
    if (!picked) return;
    const start = { ...everything, query: tree.narrowing.query };
    await tree.narrow(picked.reduce((narrowing, filter) => filter.apply(narrowing), start));
  },
};

export const clearTree: Command = {
  id: "dockwise.clearTree",
  run: ({ tree }) => tree.narrow(everything),
};

function level(id: Level, label: string): FilterItem {
  return { label, apply: (narrowing) => ({ ...narrowing, levels: [...narrowing.levels, id] }) };
}

/** A filter is on when choosing it, from nothing, adds what is there already. */
function isOn(filter: FilterItem, narrowing: Narrowing): boolean {
  const { levels, unread, inFiles } = filter.apply(everything);
  return (
    levels.every((one) => narrowing.levels.includes(one)) &&
    (!unread || narrowing.unread) &&
    (!inFiles || narrowing.inFiles)
  );
}
