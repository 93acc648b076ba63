import type { ServerResponse } from "node:http";

/** 405 with what is allowed, in the form the place speaks: the API in problem details, pages in plain text. */
export function refuseMethod(response: ServerResponse, allowed: readonly string[], api: boolean): void {
  const detail = "The archive is read with GET.";
  const problem = { type: "about:blank", title: "Method not allowed", status: 405, detail };
  response.writeHead(405, {
    Allow: allowed.join(", "),
    "Content-Type": api ? "application/problem+json" : "text/plain; charset=utf-8",
    // The body was not read, so this connection cannot carry another request.
    Connection: "close",
  });
  response.end(api ? JSON.stringify(problem) : `${detail}\n`);
}
