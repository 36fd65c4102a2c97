import { type ExtensionContext, window, workspace } from "vscode";
import { readRelatedRequest } from "../../server/src/lsp/protocol.ts";
import { registerCommands } from "./commands/register.ts";
import { CurrentFile } from "./currentFile.ts";
import { ExampleFileSystem, exampleScheme } from "./examples/exampleFileSystem.ts";
import { keepSaved } from "./examples/keepSaved.ts";
import {
  type CreateClient,
  clientOptions,
  keepQuiet,
  overviewChanges,
  startWithFirstFile,
} from "./languageClient.ts";
import { browserViewType, QuestionBrowser } from "./questions/browser.ts";
import { FileTree } from "./questions/fileTree.ts";
import { Library } from "./questions/library.ts";
import { Pages } from "./questions/pages.ts";
import { Places } from "./questions/places.ts";
import { QuestionTree } from "./questions/questionTree.ts";
import { ReadMarks } from "./readMarks.ts";
import { readRelated } from "./relatedFiles.ts";
import { statusItem } from "./statusItem.ts";
import { uriHandler } from "./uriHandler.ts";
import { fileView, questionView } from "./views.ts";

/** Puts the parts together; what each does stands in its own module. */
export function activate(context: ExtensionContext, createClient: CreateClient): void {
  const home = context.extensionUri;
  const client = createClient(clientOptions());
  keepQuiet(client);
  client.onRequest(readRelatedRequest, readRelated);

  const changes = overviewChanges(client);
  const library = new Library(home);
  const read = new ReadMarks(context.globalState);
  const file = new CurrentFile(client, changes.event);
  const places = new Places(client, changes.event);
  const pages = new Pages(library, client);
  const browser = new QuestionBrowser(home, library, pages, read, places);
  const examples = new ExampleFileSystem(library);
  const fileTree = new FileTree(file, library);
  const tree = new QuestionTree(library, read, places);

  context.subscriptions.push(
    changes,
    read,
    file,
    places,
    browser,
    fileTree,
    tree,
    ...fileView(fileTree, file),
    ...questionView(tree),
    statusItem(file, client),
    workspace.registerFileSystemProvider(exampleScheme, examples, { isCaseSensitive: true }),
    keepSaved(),
    window.registerWebviewPanelSerializer(browserViewType, browser),
    window.registerUriHandler(uriHandler),
    ...registerCommands({ client, file, library, pages, read, browser, examples, tree }),
    client,
    startWithFirstFile(client),
  );
}
