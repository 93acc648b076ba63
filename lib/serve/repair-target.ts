const REPLACEMENT = "%EF%BF%BD";
const PERCENT_RUN = /(?:%[0-9a-f]{2})+|%/gi;
/** NUL is valid in an address and invalid in every text PostgreSQL keeps. */
const NUL = /%00/g;

function repairRun(run: string): string {
  try {
    decodeURIComponent(run);
    return run;
  } catch {
    return REPLACEMENT;
  }
}

/**
 * The request target that Next can read. It throws on a path whose percent-encoding is malformed or not UTF-8; here
 * the broken part becomes U+FFFD, so the address is simply one that does not exist and gets the ordinary 404 of its
 * place. A target in absolute form (`http://host/path`) is reduced to its path. The query is left as it is: the pages
 * read it leniently.
 */
export function repairTarget(target: string): string {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(target)?.[0] ?? "";
  const local = target.slice(origin.length);
  const queryAt = local.indexOf("?");
  const path = queryAt === -1 ? local : local.slice(0, queryAt);
  const query = queryAt === -1 ? "" : local.slice(queryAt);
  const repaired = path.replace(PERCENT_RUN, repairRun).replace(NUL, REPLACEMENT).replaceAll("\\", "%5C");
  return (repaired.startsWith("/") ? repaired : `/${repaired}`) + query;
}
