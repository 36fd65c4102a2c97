import type { Connection } from "vscode-languageserver";
import { folderAt, isWithin } from "./uris.ts";

/** The folders of the workspace. */
export class WorkspaceFolders {
  private readonly folders: Set<string>;

  constructor(folders: readonly string[]) {
    this.folders = new Set(folders.map(folderAt));
  }

  /** Call when the client is initialized: before that it takes no registration. */
  follow(connection: Connection, onChange: () => void): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const folder of removed) this.folders.delete(folderAt(folder.uri));
      for (const folder of added) this.folders.add(folderAt(folder.uri));
      onChange();
    });
  }

  /** The innermost folder that holds `uri`; undefined for a file outside of the workspace. */
  holding(uri: string): string | undefined {
    return [...this.folders].filter((folder) => isWithin(folder, uri)).sort((a, b) => b.length - a.length)[0];
  }
}
