import type { BaseLanguageClient } from "vscode-languageclient";
import type { CurrentFile } from "./currentFile.ts";
import type { ExampleFileSystem } from "./examples/exampleFileSystem.ts";
import type { QuestionBrowser } from "./questions/browser.ts";
import type { Library } from "./questions/library.ts";
import type { Pages } from "./questions/pages.ts";
import type { QuestionTree } from "./questions/questionTree.ts";
import type { ReadMarks } from "./readMarks.ts";

/** The parts of the running extension, as the commands need them. */
export interface Dockwise {
  readonly client: BaseLanguageClient;
  readonly file: CurrentFile;
  readonly library: Library;
  readonly pages: Pages;
  readonly read: ReadMarks;
  readonly browser: QuestionBrowser;
  readonly examples: ExampleFileSystem;
  readonly tree: QuestionTree;
}

/** A command: its id in package.json, and what it does. */
export interface Command {
  readonly id: string;
  run(dockwise: Dockwise, ...args: readonly unknown[]): unknown;
}
