/** The words of the last part of an address, to search by: "/articles/2025-08-14-luban-workshop" → "luban workshop". */
export function wordsOfPath(path: string): string {
  const last = path.split(/[?#]/, 1)[0]?.split("/").filter(Boolean).at(-1) ?? "";
  return decoded(last)
    .replace(/^(\d{4}-\d{2}-\d{2}|undated)(?=-|$)/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, 100);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Not UTF-8: what is left between the percent signs says nothing.
    return "";
  }
}
