import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { stripResponse } from "@/lib/serve/strip-response";

const CODE = '<script src="/_next/static/chunks/a.js" async=""></script>';
const PAGE = `<!DOCTYPE html><html><head>${CODE}<script>own()</script></head><body>鲁班</body></html>`;
const STRIPPED = PAGE.replace(CODE, "");

let close = async () => {};
afterEach(() => close());

/** What a client gets of an answer that `answer` writes. */
async function answerOf(answer: RequestListener, method = "GET") {
  const server = createServer((request, response) => {
    stripResponse(response);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = async () => {
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, { method, headers: { connection: "close" } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test("a page in pieces arrives whole, without the framework's code, and says how long it is", async () => {
  const { status, headers, text } = await answerOf((_, response) => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    for (const piece of [PAGE.slice(0, 40), PAGE.slice(40)]) response.write(piece);
    response.end();
  });
  expect([status, text]).toEqual([404, STRIPPED]);
  expect(headers.get("content-length")).toBe(String(Buffer.byteLength(STRIPPED)));
});

test("a page that is compressed is so still", async () => {
  const { headers, text } = await answerOf((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.setHeader("Content-Encoding", "gzip");
    response.setHeader("Content-Length", gzipSync(PAGE).length);
    response.end(gzipSync(PAGE));
  });
  expect(headers.get("content-encoding")).toBe("gzip");
  expect(text).toBe(STRIPPED);
});

test("what is no page is sent as it is written, while it is written", async () => {
  const { headers, text } = await answerOf((_, response) => {
    response.setHeader("Content-Type", "application/x-ndjson");
    response.write(CODE);
    // Sent by now, and so without a length.
    expect(response.headersSent).toBe(true);
    response.end("\n");
  });
  expect(headers.get("content-length")).toBeNull();
  expect(text).toBe(`${CODE}\n`);
});

test("the head of a page claims no length", async () => {
  const { headers, text } = await answerOf((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html", "Content-Length": 5_000 });
    response.end();
  }, "HEAD");
  expect([headers.get("content-length"), text]).toEqual([null, ""]);
});

test("a page that something around it compresses, as the framework does, arrives whole", async () => {
  const { text, headers } = await answerOf((_, response) => {
    // It takes what is there when the request comes in, and writes by that when it has packed.
    const { write, end } = response;
    const pieces: Buffer[] = [];
    response.write = ((piece: string) => {
      response.setHeader("Content-Encoding", "gzip");
      response.writeHead(response.statusCode);
      pieces.push(Buffer.from(piece));
      return true;
    }) as typeof write;
    response.end = (() => {
      write.call(response, gzipSync(Buffer.concat(pieces)), "utf8");
      return end.call(response, undefined, "utf8");
    }) as typeof end;
    response.setHeader("Content-Type", "text/html");
    response.write(PAGE.slice(0, 40));
    response.write(PAGE.slice(40));
    response.end();
  });
  expect([headers.get("content-encoding"), text]).toEqual(["gzip", STRIPPED]);
});
