import type { InitializeParams } from "vscode-languageserver";
import { explainRuleCommand, type InitializationOptions, openQuestionCommand } from "./protocol.ts";

/** What the client can do, read once from its `initialize` request. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsMarkdown: boolean;
  /** Answers `workspace/configuration`. */
  readonly holdsSettings: boolean;
  readonly registersSettings: boolean;
  readonly registersWatchers: boolean;
  readonly changesFolders: boolean;
  readonly versionsEdits: boolean;
  readonly createsFiles: boolean;
  /** Asks for the edit of a code action when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Links in a card may run our commands. */
  readonly runsCardLinks: boolean;
  readonly opensQuestions: boolean;
  readonly showsOverview: boolean;
  readonly readsFiles: boolean;
  readonly otherHover: boolean;
  readonly uriScheme: string | undefined;
  /** Settings given at start, for a client that holds none. */
  readonly settings: unknown;
  readonly folders: readonly string[];
}

export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities;
  const options = readOptions(params.initializationOptions);
  const commands = options.commands ?? [];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    // A client that says nothing about formats was written when hovers were Markdown.
    showsMarkdown: textDocument?.hover?.contentFormat?.includes("markdown") ?? true,
    holdsSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes("create") === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true,
    runsCardLinks: commands.includes(openQuestionCommand) && commands.includes(explainRuleCommand),
    opensQuestions: commands.includes(openQuestionCommand),
    showsOverview: options.commands !== undefined,
    readsFiles: options.readsFiles === true,
    otherHover: options.otherHover === true,
    uriScheme: options.uriScheme,
    settings: options.settings,
    folders: params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []),
  };
}

/** The options come from outside and may be anything; what has the wrong shape is left out. */
function readOptions(given: unknown): InitializationOptions {
  if (typeof given !== "object" || given === null) return {};
  const options: { readonly [name: string]: unknown } = { ...given };
  return {
    ...(typeof options.uriScheme === "string" ? { uriScheme: options.uriScheme } : {}),
    ...(Array.isArray(options.commands)
      ? { commands: options.commands.filter((command): command is string => typeof command === "string") }
      : {}),
    readsFiles: options.readsFiles === true,
    otherHover: options.otherHover === true,
    ...(typeof options.settings === "object" && options.settings !== null
      ? { settings: options.settings }
      : {}),
  };
}
