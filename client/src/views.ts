import { commands, type Disposable, window, workspace } from "vscode";
import type { CurrentFile } from "./currentFile.ts";
import type { FileTree } from "./questions/fileTree.ts";
import { describe, isNarrowed } from "./questions/narrowing.ts";
import type { QuestionTree } from "./questions/questionTree.ts";

/** The view *In This File*, with the name of the file beside its title. */
export function fileView(tree: FileTree, file: CurrentFile): Disposable[] {
  const view = window.createTreeView("dockwise.inThisFile", { treeDataProvider: tree });
  const update = () => {
    const { document, overview } = file;
    const name = document?.uri.path.split("/").at(-1);
    view.description = document ? workspace.asRelativePath(document.uri) : "";
    // A clean file that touches something has lines in the tree, so the welcome text would not show.
    view.message =
      overview && !overview.findings.length && overview.touched.length ? `Nothing found in ${name}.` : "";
  };
  update();
  return [view, file.onDidChange(update)];
}

/** The view *Questions*, which says beside its title what it is narrowed to. */
export function questionView(tree: QuestionTree): Disposable[] {
  const view = window.createTreeView("dockwise.questions", { treeDataProvider: tree, showCollapseAll: true });
  const update = () => {
    view.description = describe(tree.narrowing);
    void commands.executeCommand("setContext", "dockwise.narrowed", isNarrowed(tree.narrowing));
  };
  return [view, tree.onDidChangeTreeData(update)];
}
