import type { OutgoingHttpHeaders as Headers, ServerResponse } from "node:http";

type Collected = (status: number, headers: Headers, body: Buffer) => void;

/** Keeps what is written to a response from being sent; `done` gets all of it, with the response as it was before. */
export function collectResponse(response: ServerResponse, done: Collected): void {
  const { writeHead, write, end } = response;
  const chunks: Buffer[] = [];
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === "string")
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as "utf8") : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.writeHead = ((status: number, ...rest: (string | Headers | undefined)[]) => {
    response.statusCode = status;
    const headers = rest.find((argument) => typeof argument === "object");
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
    return response;
  }) as typeof writeHead;
  response.write = ((chunk: unknown, encoding: unknown) => {
    take(chunk, encoding);
    return true;
  }) as typeof write;
  response.end = ((chunk: unknown, encoding: unknown) => {
    take(chunk, encoding);
    Object.assign(response, { writeHead, write, end });
    done(response.statusCode, { ...response.getHeaders() }, Buffer.concat(chunks));
    return response;
  }) as typeof end;
}
