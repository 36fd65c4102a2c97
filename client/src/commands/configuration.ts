import { type TextDocument, Uri, type WorkspaceFolder, window, workspace } from "vscode";
import type { Command } from "../dockwise.ts";

const fileName = ".dockwise.yaml";
const content = `# What Dockwise checks in this folder and below; the nearest file of this name wins.

# recommended: what an expert would raise in a review
# strict: also what teams differ about
# all: every rule there is
preset: recommended

# A rule takes error, warning, info, hint or off.
rules: {}
`;

/** Writes \`.dockwise.yaml\` into the folder of the workspace, or opens the one that is there. */
export const createConfig: Command = {
  id: "dockwise.createConfig",
  run: async ({ file }) => {
    const folder = folderOf(file.document);
    if (!folder) return;
    const uri = Uri.joinPath(folder.uri, fileName);
    if (!(await exists(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    await window.showTextDocument(uri);
  },
};

/** Opens the configuration that applies to the current file. */
export const openConfig: Command = {
  id: "dockwise.openConfig",
  run: async (_, uri) => {
    if (typeof uri === "string") await window.showTextDocument(Uri.parse(uri));
  },
};

function folderOf(document: TextDocument | undefined): WorkspaceFolder | undefined {
  return (document && workspace.getWorkspaceFolder(document.uri)) ?? workspace.workspaceFolders?.[0];
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
