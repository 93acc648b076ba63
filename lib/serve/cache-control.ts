const REVALIDATE = "public, max-age=0, must-revalidate";

/**
 * The `Cache-Control` to send where Next would send `value`. Next tells proxies to keep a cached page for a year; the
 * archive may change any moment and tells nobody outside this process, so browsers and proxies ask again each time
 * (the ETag makes that answer short). What says nothing of a shared cache is left alone.
 */
export function cacheControlFor(value: string): string {
  return value.includes("s-maxage=") ? REVALIDATE : value;
}
