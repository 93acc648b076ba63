import { gzipSync } from "node:zlib";

/** Bytes of the scripts that a page loads, each compressed with gzip, and how many there are. */
export async function weighScripts(page: string, html: string): Promise<{ bytes: number; count: number }> {
  const sources = new Set([...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source = ""]) => source));
  let bytes = 0;
  for (const source of sources) {
    const answer = await fetch(new URL(source.replaceAll("&amp;", "&"), page));
    if (!answer.ok) throw new Error(`The script ${source} answered ${answer.status}`);
    bytes += gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length;
  }
  return { bytes, count: sources.size };
}
