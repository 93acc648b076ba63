/** A page of an index; `page` is the one shown, at most `pageCount`. */
export type IndexPage<Item> = { total: number; items: Item[]; page: number; pageCount: number };

type Read<Item> = (page: number) => Promise<{ total: number; items: Item[] }>;

/** Reads a page of an index; one past the end shows the last. */
export async function toIndexPage<Item>(page: number, size: number, read: Read<Item>): Promise<IndexPage<Item>> {
  const wanted = Number.isSafeInteger(page) && page >= 1 ? Math.min(page, 1_000_000) : 1;
  const found = await read(wanted);
  const pageCount = Math.max(1, Math.ceil(found.total / size));
  if (wanted <= pageCount) return { ...found, page: wanted, pageCount };
  return { ...(await read(pageCount)), page: pageCount, pageCount };
}
