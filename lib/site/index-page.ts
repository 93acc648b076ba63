/** A page of an index; `page` is the one shown, at most `pageCount`. */
export type IndexPage<Item> = { total: number; items: Item[]; page: number; pageCount: number };

type Read<Item> = (page: number) => Promise<{ total: number; items: Item[] }>;

/** Reads a page of an index; one past the end shows the last. */
export async function toIndexPage<Item>(page: number, size: number, read: Read<Item>): Promise<IndexPage<Item>> {
  // The first page tells how many there are, so that no page past the end is ever read, or kept.
  const first = await read(1);
  const pageCount = Math.max(1, Math.ceil(first.total / size));
  const shown = Number.isSafeInteger(page) && page >= 1 ? Math.min(page, pageCount) : 1;
  return { ...(shown === 1 ? first : await read(shown)), page: shown, pageCount };
}
