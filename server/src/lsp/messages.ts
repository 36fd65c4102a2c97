import type { CancellationToken, Connection } from "vscode-languageserver";
import type { NotificationType, RequestType, RequestType0 } from "vscode-languageserver-protocol";

// The packages for clients and for servers may each bring their own copy of the protocol library, whose classes then differ for the
// compiler. On the wire only a message's name counts, so that is what crosses here; its types come from protocol.ts.

type Answer<Result> = Result | Promise<Result>;

export function onRequest<Params, Result>(
  connection: Connection,
  type: RequestType<Params, Result, void>,
  handler: (params: Params, token: CancellationToken) => Answer<Result>,
): void {
  connection.onRequest<unknown, void>(type.method, handler);
}

export function onRequest0<Result>(
  connection: Connection,
  type: RequestType0<Result, void>,
  handler: (token: CancellationToken) => Answer<Result>,
): void {
  connection.onRequest<unknown, void>(type.method, handler);
}

export function request<Params, Result>(
  connection: Connection,
  type: RequestType<Params, Result, void>,
  params: Params,
): Promise<Result> {
  return connection.sendRequest<Result>(type.method, params);
}

export function notify<Params>(
  connection: Connection,
  type: NotificationType<Params>,
  params: Params,
): Promise<void> {
  return connection.sendNotification(type.method, params);
}
