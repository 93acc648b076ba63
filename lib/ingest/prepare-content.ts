import type { PreparedText } from "@/lib/db/prepared-article";
import { encodeParts } from "@/lib/parse/encode-parts";
import type { LoadedRegistry } from "./compile-registry";
import { type ContentText, type FoundInFile, type ParsedContent, parseContent } from "./parse-content";
import { prepareArticle, textDigest } from "./prepare-article";

/** What is known of a file when it is parsed: what was found in it, and the digest of each article that it gives. */
export type OpenedContent = FoundInFile & { digests: string[] };

/** A file made ready in pieces: what is known of it as a whole, then its articles in order, some at a time, unpacked when they are asked for. */
export type PreparedPiece = { opened: OpenedContent } | { articles: () => PreparedText[] };

/** A file made ready for the database: first what is known of it as a whole, then its articles in order, each when it is asked for. */
export type PreparedContent = { opened: OpenedContent; articles: Iterable<PreparedText> };

/** Reads a file and makes its articles ready. It knows nothing of the database, and so may be done in any thread. */
export function prepareContent(content: ContentText, timezone: string, registry: LoadedRegistry): PreparedContent {
  const { parsed, text, ...found } = parseContent(content, timezone);
  const digests = parsed.articles.map(textDigest);
  return { opened: { ...found, digests }, articles: prepareArticles({ parsed, text }, digests, registry) };
}

function* prepareArticles(
  { parsed, text }: Pick<ParsedContent, "parsed" | "text">,
  digests: readonly string[],
  registry: LoadedRegistry,
): Generator<PreparedText> {
  for (const [at, one] of parsed.articles.entries()) {
    const original = text.slice(one.span.start, one.span.end);
    const given = { original, parts: encodeParts(parsed.parts, one.span), digest: digests[at] ?? "" };
    yield prepareArticle(one, given, registry);
  }
}
