/** The page that an index is asked for; anything odd is the first. */
export function pageOf(searchParams: Record<string, string | string[] | undefined>): number {
  const stated = [searchParams.page].flat()[0] ?? "";
  return /^[1-9]\d{0,5}$/.test(stated) ? Number(stated) : 1;
}

/** The address of a page of an index; the first has no parameter. */
export function pageHref(href: string, page: number): string {
  return page === 1 ? href : `${href}?page=${page}`;
}
