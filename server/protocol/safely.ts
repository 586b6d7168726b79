import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';

/**
 * Makes a request handler that never fails its caller: changes and cancellations that are queued go first, a cancelled
 * request is answered as such, and an exception other than an answer is logged and answered with `fallback`.
 */
export function safely<Params, Result>(connection: Connection, name: string, fallback: Result, handle: (params: Params, token: CancellationToken) => Result | Promise<Result>) {
  return async (params: Params, token: CancellationToken): Promise<Result> => {
    await new Promise((resolve) => setImmediate(resolve));
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    try {
      return await handle(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };
}
