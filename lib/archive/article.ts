import type { EntityKind } from "./entity-kind";
import type { Language } from "./language";
import type { Basis, Field, Mention } from "./mention";
import type { PublishedTime } from "./published-time";
import type { RemovedBullet } from "./revision";

/** A name in both scripts; null where the registry states none. */
export type Names = { en: string | null; zh: string | null };

/** A `[n]` marker: `offset` is where it stood in its field's text, which holds no markers. */
export type CitationMark = { number: number; offset: number };

/** `id` is the bullet's permanent anchor ("g2-b3"). */
export type Bullet = { id: string; text: string; citations: CitationMark[] };

/** A numbered section, with or without a heading. */
export type Group = { number: number; heading: string | null; citations: CitationMark[]; bullets: Bullet[] };

/** The Core Viewpoint paragraph, without separators and markers. */
export type Viewpoint = { text: string; citations: CitationMark[] };

/** `name` is as stated in the source; `names` are the registry's. */
export type OutletRef = { slug: string; name: string; names: Names };
export type TopicRef = { slug: string; title: string };

/** A name for the interface language, else the other one, else `fallback` (a slug). */
export function nameIn(names: Names, language: Language, fallback: string): string {
  return names[language] ?? names.en ?? names.zh ?? fallback;
}

export type EntityRef = { kind: EntityKind; slug: string; code: string | null; names: Names };
/**
 * An entity an article is connected to, with its strongest basis. `inherited`: the article names only something
 * that is part of it (a workshop of the programme, an edition of the series). `provisional`: nobody has checked it yet.
 */
export type ConnectedEntity = EntityRef & { basis: Basis; inherited: boolean; provisional: boolean };

/** Half-open UTF-16 range of a text that matched the search. */
export type Mark = { start: number; end: number };

/** One passage of an article shown with a search result. */
export type Highlight = { field: Field; bullet: string | null; text: string; marks: Mark[] };

/** An article as lists show it. `titles` are those that the curator gives, not the article's own. */
export type ArticleSummary = {
  slug: string;
  title: string;
  titles: Names;
  outlet: OutletRef | null;
  published: PublishedTime | null;
  /** The viewpoint's text, null where the article has none. */
  viewpoint: string | null;
  /** What a list shows under the title: the viewpoint, else the first bullet, else null. */
  lead: string | null;
  /** Each connected entity once, with its strongest basis. */
  entities: ConnectedEntity[];
};

/** An article in a search result. `titleMarks` are offsets into the title. */
export type FoundArticle = ArticleSummary & {
  match: "all" | "some";
  /** Whether the search finds it only because a country is also met by a place in it or a membership. */
  onlyConnected: boolean;
  titleMarks: Mark[];
  highlights: Highlight[];
  /** How many older near-duplicates of it the search found and folded away under it. */
  folded: number;
};

/** What an article says. `outletName` is as stated in the source. */
export type ArticleText = {
  title: string;
  outletName: string | null;
  published: PublishedTime | null;
  viewpoint: Viewpoint | null;
  groups: Group[];
};

/** What the curator knows of an article besides its text; null where nothing is known. `titles` are given ones, not the article's. */
export type Curated = { titles: Names; sourceUrl: string | null; rights: string | null; note: string | null };

/** An article that tells nearly the same story in nearly the same words; `likeness` is .7 to 1, 1 for the same words. */
export type Duplicate = {
  slug: string;
  title: string;
  outlet: OutletRef | null;
  published: PublishedTime | null;
  likeness: number;
};

/** A whole article. */
export type Article = Omit<ArticleText, "outletName"> & {
  slug: string;
  outlet: OutletRef | null;
  topics: TopicRef[];
  mentions: Mention[];
  entities: ConnectedEntity[];
  /** The archived text as it was given. */
  original: string;
  /** The number of this text, from 1: how many there were with the corrections. */
  revision: number;
  /** When this text was stored, ISO 8601 with the archive's offset. */
  storedAt: string;
  /** Bullets that corrections took away. */
  removed: RemovedBullet[];
  curated: Curated;
  /** Its near-duplicates, the earliest published first, those without a date last. */
  duplicates: Duplicate[];
};
