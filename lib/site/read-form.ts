import "server-only";

/** No form that the archive takes is as long. */
const MOST_BYTES = 65_536;

/** The fields of a form that was sent; null where it is longer than any that the archive takes, which is not read. */
export async function readForm(request: Request): Promise<[string, string][] | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return [...new URLSearchParams(Buffer.concat(chunks).toString("utf8"))];
}
