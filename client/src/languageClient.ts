import {
  type Disposable,
  EventEmitter,
  env,
  extensions,
  languages,
  type TextDocument,
  workspace,
} from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import {
  explainRuleCommand,
  type InitializationOptions,
  openQuestionCommand,
  overviewChanged,
} from "../../server/src/lsp/protocol.ts";
import { selector } from "./selector.ts";

/** Makes a client that is not started yet; how the server runs is known only to the entry of the platform. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Extensions that explain keywords in a hover of their own. */
const hovering = ["docker.docker", "ms-azuretools.vscode-containers", "ms-azuretools.vscode-docker"];

/** What a link in a hover card may run. */
const enabledCommands = [openQuestionCommand, explainRuleCommand];

export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: selector,
    outputChannelName: "Dockwise",
    initializationOptions: (): InitializationOptions => ({
      uriScheme: env.uriScheme,
      commands: enabledCommands,
      readsFiles: true,
      otherHover: hovering.some((id) => extensions.getExtension(id) !== undefined),
    }),
    markdown: { isTrusted: { enabledCommands }, supportThemeIcons: true },
    // Nothing pops up: what there is to say stands in the output channel and in the language status.
    initializationFailedHandler: () => false,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      provideDiagnostics: (document, previousResultId, token, next) => {
        const uri = "uri" in document ? document.uri : document;
        // The old side of a diff is past mending.
        return uri.scheme === "git" ? undefined : next(document, previousResultId, token);
      },
    },
  };
}

/** The URIs of documents that were linted again. The client keeps one listener for each notification, so all listen here. */
export function overviewChanges(client: BaseLanguageClient): EventEmitter<string> {
  const changes = new EventEmitter<string>();
  client.onNotification(overviewChanged, ({ uri }) => changes.fire(uri));
  return changes;
}

/** A window with YAML but nothing of Docker needs no server. A request starts it too. */
export function startWithFirstFile(client: BaseLanguageClient): Disposable {
  const look = (document: TextDocument) => {
    if (languages.match(selector, document) === 0) return;
    listener.dispose();
    void client.start().catch((error: unknown) => client.error("The server does not start", error));
  };
  const listener = workspace.onDidOpenTextDocument(look);
  workspace.textDocuments.forEach(look);
  return listener;
}

/** Errors go to the output channel, never into a notification; that the server is gone says the language status. */
export function keepQuiet(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
}
