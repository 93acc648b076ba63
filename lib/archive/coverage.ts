import type { Names } from "./article";
import type { MonthCount } from "./glance";
import type { LackName } from "./lack";

/** An article as far as a list of what something lacks needs it. */
export type NamedArticle = { slug: string; title: string };

/** Articles that lack something: how many, and the newest of them. */
export type Lack = { count: number; newest: NamedArticle[] };

/** An outlet with the number of its articles. `known`: the registry has a name of it. */
export type CoveredOutlet = { slug: string; name: string; names: Names; count: number; known: boolean };

/** Articles of one outlet in one month or year; `outlet` is null for all further outlets together, and for none stated. */
export type PeriodCount = { period: string; outlet: string | null; count: number };

/** How far the archive reaches. Only listed articles are counted. */
export type Coverage = {
  articles: number;
  months: MonthCount[];
  /** The outlets with the most articles, and how many there are in all. */
  outlets: CoveredOutlet[];
  outletTotal: number;
  /** How many the registry knows, and those with the most articles that it does not. */
  outletsKnown: number;
  unknownOutlets: CoveredOutlet[];
  periods: PeriodCount[];
  lacks: Record<LackName, Lack>;
  /** Bytes of the files as they were last read, and of which files and articles some are of no known part. */
  bytes: number;
  bytesUnparsed: number;
  unparsedFiles: { name: string; batch: number; position: number; bytesUnparsed: number }[];
};

/** How much of the text stands in a mention, in characters. */
export type LinkedText = { characters: number; linked: number; mentions: number };
