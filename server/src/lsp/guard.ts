import {
  type CancellationToken,
  type Connection,
  ConnectionError,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";

/** The document moved on while a request about it was being answered. */
export class Outdated extends Error {}

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Result | Promise<Result>;

/**
 * Keeps a feature's fault to itself: what it throws goes to the log, and the client is answered `otherwise`. A request that was cancelled,
 * or whose document moved on, is answered with the error that the protocol has for it.
 */
export function guarded<Params, Result>(
  connection: Connection,
  name: string,
  handler: Handler<Params, Result>,
  otherwise: (params: Params) => Result,
  outdated: () => ResponseError<unknown> = contentModified,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    try {
      if (!token.isCancellationRequested) {
        const result = await handler(params, token);
        if (!token.isCancellationRequested) return result;
      }
    } catch (error) {
      if (error instanceof Outdated) throw outdated();
      log(connection, name, error);
      return otherwise(params);
    }
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled");
  };
}

/** Starts work that no request waits for. */
export function inBackground(connection: Connection, name: string, work: () => Promise<void>): void {
  work().catch((error) => {
    if (!(error instanceof Outdated) && !isFarewell(error)) log(connection, name, error);
  });
}

/** The client has gone: there is nobody left to tell. */
function isFarewell(error: unknown): boolean {
  if (error instanceof ConnectionError) return true;
  return error instanceof ResponseError && error.code === ErrorCodes.PendingResponseRejected;
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, "The document has changed");
}

function log(connection: Connection, name: string, error: unknown): void {
  connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
}
