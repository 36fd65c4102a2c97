import { commands, type Disposable } from "vscode";
import type { Command, Dockwise } from "../dockwise.ts";
import { createConfig, openConfig } from "./configuration.ts";
import { openExample, tryExample } from "./examples.ts";
import { explainAtCursor } from "./explainAtCursor.ts";
import { explainRule } from "./explainRule.ts";
import { fixAll } from "./fixAll.ts";
import { clearTree, filterTree, searchTree } from "./narrowTree.ts";
import { openBrowser } from "./openBrowser.ts";
import { openQuestion } from "./openQuestion.ts";
import { questionsForFile } from "./questionsForFile.ts";
import { searchQuestions } from "./searchQuestions.ts";
import { restartServer, showOutput } from "./server.ts";
import { explainNode, fixNode, markRead, markUnread, revealPlace } from "./treeItems.ts";

const all: readonly Command[] = [
  openBrowser,
  searchQuestions,
  questionsForFile,
  explainAtCursor,
  explainRule,
  fixAll,
  createConfig,
  tryExample,
  restartServer,
  showOutput,
  openQuestion,
  openExample,
  openConfig,
  searchTree,
  filterTree,
  clearTree,
  revealPlace,
  explainNode,
  fixNode,
  markRead,
  markUnread,
];

export function registerCommands(dockwise: Dockwise): Disposable[] {
  return all.map(({ id, run }) =>
    commands.registerCommand(id, (...args: unknown[]) => run(dockwise, ...args)),
  );
}
