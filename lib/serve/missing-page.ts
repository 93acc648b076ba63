import { request as httpRequest, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { localizedHref, splitLanguage } from "@/lib/archive/hrefs";
import type { Substitute } from "./guard-response";

/** The language-free address of the page that says an address is not in the archive. It always answers 404. */
export const MISSING_PATH = "/missing";

/** Whether `target` is the address of that page itself. */
export function isMissingPage(target: string): boolean {
  return splitLanguage(target).path.split("?", 1)[0] === MISSING_PATH;
}

/** The address of that page for somebody who asked for `target`, in the language they asked in. */
export function missingTarget(target: string): string {
  const { language, path } = splitLanguage(target);
  return `${localizedHref(language, MISSING_PATH)}?path=${encodeURIComponent(path.slice(0, 1_000))}`;
}

/**
 * The 404 page for `request`, asked of this very server. Next's `notFound()` answers 404 with a page that is empty
 * until its scripts have run; an ordinary page is whole without them.
 */
export async function fetchMissingPage(request: IncomingMessage, target: string): Promise<Substitute> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const { localAddress, localPort } = request.socket;
    const headers = { "accept-encoding": request.headers["accept-encoding"] ?? "identity", accept: "text/html" };
    const asked = { host: localAddress, port: localPort, path: missingTarget(target), headers };
    httpRequest(asked, resolve).on("error", reject).end();
  });
  const { "content-type": type, "content-encoding": encoding, vary } = answer.headers;
  const headers = { "Content-Type": type, "Content-Encoding": encoding, Vary: vary, "Cache-Control": "no-cache" };
  return { status: answer.statusCode ?? 404, headers, body: await buffer(answer) };
}
