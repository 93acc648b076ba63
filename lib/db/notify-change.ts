/** The PostgreSQL channel on which every web process hears what has changed. */
export const CHANGE_CHANNEL = "archive_changed";

/** A notification holds less than 8,000 bytes. */
const MAX_PAYLOAD_BYTES = 7_900;
/** Past this many payloads, forgetting everything is cheaper than naming it. */
const MAX_PAYLOADS = 16;
const EVERYTHING = '["*"]';

type Transaction = {
  $executeRaw(query: TemplateStringsArray, ...values: unknown[]): PromiseLike<number>;
};

/** The payloads that name `tags`: JSON arrays, each short enough for one notification, or one that says "everything". */
export function changePayloads(tags: readonly string[]): string[] {
  const unique = [...new Set(tags)];
  if (unique.includes("*")) return [EVERYTHING];
  const payloads: string[] = [];
  let open = "";
  for (const tag of unique) {
    const json = JSON.stringify(tag);
    if (Buffer.byteLength(json) + 2 > MAX_PAYLOAD_BYTES) return [EVERYTHING];
    if (open && Buffer.byteLength(open) + Buffer.byteLength(json) + 3 > MAX_PAYLOAD_BYTES) {
      payloads.push(`[${open}]`);
      open = "";
    }
    open = open ? `${open},${json}` : json;
  }
  if (open) payloads.push(`[${open}]`);
  return payloads.length > MAX_PAYLOADS ? [EVERYTHING] : payloads;
}

/** The tags a payload names. What cannot be read counts as everything: forgetting too much is never wrong. */
export function parseChange(payload: string | undefined): string[] {
  try {
    const tags: unknown = JSON.parse(payload ?? "");
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === "string")) return tags;
  } catch {
    return ["*"];
  }
  return ["*"];
}

/**
 * Tells every web process that what is tagged with `tags` has changed. Given the transaction that makes the change, the
 * news is sent when that commits and never when it does not.
 */
export async function notifyChange(transaction: Transaction, tags: readonly string[]): Promise<void> {
  const payloads = changePayloads(tags);
  if (payloads.length === 0) return;
  await transaction.$executeRaw`SELECT pg_notify(${CHANGE_CHANNEL}, payload) FROM unnest(${payloads}::text[]) AS payload`;
}
