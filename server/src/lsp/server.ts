import {
  CodeActionKind,
  type Connection,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { followChanges } from "./changes.ts";
import { type Client, readClient } from "./client.ts";
import type { Delivery } from "./delivery.ts";
import { codeAction, codeActionResolve, fixAllKind } from "./features/codeAction.ts";
import { PullDiagnostics } from "./features/diagnostic.ts";
import { explainAt } from "./features/explainAt.ts";
import { hover } from "./features/hover.ts";
import { overview } from "./features/overview.ts";
import { places } from "./features/places.ts";
import { PushDiagnostics } from "./features/publishDiagnostics.ts";
import { rules } from "./features/rules.ts";
import { guarded } from "./guard.ts";
import type { Host } from "./host.ts";
import { explainAtRequest, overviewRequest, placesRequest, rulesRequest } from "./protocol.ts";
import { createSession, type Session } from "./session.ts";

/** Serves the client on `connection` until it goes away. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const client = readClient(params);
    const session = createSession(connection, host, client);
    answerRequests(session);
    followChanges(session, deliveryFor(session));
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: "dockwise", ...(host.version === undefined ? {} : { version: host.version }) },
    };
  });
  connection.listen();
}

function deliveryFor(session: Session): Delivery {
  if (!session.client.pullsDiagnostics) return new PushDiagnostics(session);
  const pull = new PullDiagnostics(session);
  pull.register();
  return pull;
}

function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: "dockwise",
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      resolveProvider: client.resolvesEdits,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** Every request, and the feature that answers it. */
function answerRequests(session: Session): void {
  const { connection } = session;
  /** A feature of the session, guarded. */
  const by = <Params, Result>(
    name: string,
    feature: (session: Session, params: Params) => Result | Promise<Result>,
    otherwise: (params: Params) => Result,
  ) => guarded(connection, name, (params: Params) => feature(session, params), otherwise);
  const none = () => null;

  connection.onHover(by("textDocument/hover", hover, none));
  connection.onCodeAction(by("textDocument/codeAction", codeAction, none));
  connection.onCodeActionResolve(by("codeAction/resolve", codeActionResolve, (action) => action));
  connection.onRequest(overviewRequest, by(overviewRequest.method, overview, none));
  connection.onRequest(
    placesRequest,
    by(placesRequest.method, places, () => []),
  );
  connection.onRequest(explainAtRequest, by(explainAtRequest.method, explainAt, none));
  connection.onRequest(rulesRequest, () => rules(session));
}
