import type { Curated, Names } from "@/lib/archive/article";
import type { Span } from "@/lib/archive/diagnostic";
import type { Fact } from "@/lib/archive/entity";
import type { FigureWords } from "@/lib/archive/figure-words";
import type { Basis, EntityKey, FieldPlace, Mention } from "@/lib/archive/mention";
import type { Decision } from "./decision";
import type { RegistryPatterns } from "./patterns-schema";

/** One entity as the registry states it, or as a rule made it (`provisional`). */
export type RegistryEntity = EntityKey & {
  /** ISO 3166-1 alpha-2 in capitals, for countries and territories only. */
  code: string | null;
  names: Names;
  /** The name in traditional characters; null where the registry states none. */
  traditional: string | null;
  /** Every further name that stands for the entity by itself, in any script: search finds it by these. */
  aliases: string[];
  facts: Fact[];
  partOf: EntityKey | null;
  /** The slug of the country it lies in or belongs to. */
  country: string | null;
  provisional: boolean;
};

/** `stated`: the forms in which sources write the outlet ("Zhong Guo Xin Wen Wang"). */
export type RegistryOutlet = { slug: string; names: Names; stated: string[] };

/**
 * One written form of a name. `ambiguous`: it stands for its entity only where the article gives evidence of it.
 * `asWritten`: it is matched character by character, without meeting other forms of the same characters.
 */
export type NameForm = {
  text: string;
  basis: Extract<Basis, "named" | "demonym" | "abbreviation">;
  ambiguous: boolean;
  /** An ambiguous form that stands for this entity where the article gives evidence of no other. */
  presumed: boolean;
  /** It stands for this entity only where the article names it in full; elsewhere a person has to look. */
  besideFullName?: true;
  asWritten: boolean;
};

/** What the linker needs of an entity beyond its names. */
export type LinkingTraits = {
  forms: NameForm[];
  /** The character that stands for a country beside 中 ("尼" in 中尼). */
  short: string | null;
  /** Forms that count only where a country or group follows at once ("Sino-"). */
  prefixes: string[];
  /** The name is no evidence of the countries and places inside it ("Tianjin Sino-German University"). */
  opaque: boolean;
  /** The year of a conference's edition. */
  year: number | null;
  /** The number of a conference's edition in its series, or of a workshop in its country. */
  ordinal: number | null;
  /** Slugs of the organizations that host a workshop. */
  hosts: string[];
  /** Slugs of the places where a workshop lies. */
  sites: string[];
  /** Slugs of the Chinese organizations that built a workshop, as its facts name them. */
  partners: string[];
};

export type ListedEntity = RegistryEntity & LinkingTraits;

/**
 * What may stand around a name. All that is given must hold. Phrases are compared as folded text; one that begins
 * with a capital wants a capital in the text too, `#` is any digit, and `$name` is the list of that name.
 */
export type Condition = {
  /** The text right before the name ends in one of these. */
  before?: string[];
  /** The text right after the name begins with one of these. */
  after?: string[];
  /** The sentence holds one of these. */
  sentence?: string[];
  /** Title, viewpoint, headings or bullets hold one of these. */
  article?: string[];
  /** The name stands between words all in capitals. */
  shouted?: true;
  /** The next word begins with a capital and is none of these; never true in a title in capitals. */
  nextCapitalExcept?: string[];
  /** The word before begins with a capital inside a sentence and is none of these. */
  previousCapitalExcept?: string[];
  /** Right behind the word behind the name stands one of these. */
  afterNext?: string[];
  /** A rule that introduces a person has refused the name somewhere in the article, or before. */
  introduced?: true | "before";
};

/**
 * When a written form does not stand for what it is registered for: it is refused where one of `refuse` holds and
 * none of `unless`, or where `require` is given and none of it holds.
 */
export type ContextRule = {
  id: string;
  names: string[];
  /** Applies to every name of countries and places in that script besides `names`. */
  geographyIn: "latin" | "han" | null;
  /** What it refuses is a person's name. */
  introduces: boolean;
  refuse: Condition[];
  unless: Condition[];
  require: Condition[];
  /** Where one of these holds, a short form that stands beside its full name needs none. */
  decide: Condition[];
};

/** The list that is always there: every name and adjective of every country but China. */
export const OTHER_COUNTRIES = "other-countries";
/** With a country's slug behind it, the list of the names of the places in it. */
export const PLACES_OF = "places-of-";

export type RegistryRules = {
  lists: Record<string, string[]>;
  /** Longer names and words that hold a registered name and mean something else. */
  setAside: string[];
  rules: ContextRule[];
  /** What must follow two countries that are written by one character each ("中尼"). */
  pairsBefore: string[];
  workshopPhrases: WorkshopPhrases;
};

/** How texts tie the brand of the workshops to a country. */
export type WorkshopPhrases = {
  /** What follows the brand where it is part of another name ("Experience Hall"). */
  notWorkshops: string[];
  /** What follows the brand where, behind "In Kenya,", the programme is spoken of ("model", 成为). */
  brandOnly: string[];
  /** Words that may stand between a country and the brand behind it without parting them. */
  beforeBrand: string[];
  /** Words that may stand between the brand and the country behind it. */
  afterBrand: string[];
  /** The word that must be the last of them ("in Kenya", 在肯尼亚). */
  lastAfterBrand: string[];
  /** The word that must be the last before who built or runs the workshop ("built by", 由). */
  byHost: string[];
  /** All that may stand between a host, partner or place and the workshop behind it (承建的). */
  behindHost: string[];
  /** What stands for a further workshop behind the first ("and one in Guinea"). */
  others: string[];
  /** Numbers of a workshop in its country: written form → number. */
  ordinals: Record<string, number>;
};

/** What the curator knows of an article besides its text, with the place where it stands. */
export type CuratedArticle = Curated & {
  slug: string;
  /** Slugs it had before, and those of articles merged into it. */
  formerly: string[];
  withdrawn: { on: string; reason: string } | null;
  path: string;
  span: Span;
  /** Where it says that it is withdrawn, and each of `formerly`. */
  places: { withdrawn: Span; formerly: Span[] };
};

/**
 * Articles of which the curator's file does not tell, for a fault in it, what is stated of them now: every one that has,
 * or had, one of these slugs, or all of the archive.
 */
export type HeldArticles = { all: boolean; slugs: string[] };

export type Registry = {
  entities: ListedEntity[];
  outlets: RegistryOutlet[];
  articles: CuratedArticle[];
  heldArticles: HeldArticles;
  /** What the curator decided on entities that it does not have. */
  decisions: Decision[];
  rules: RegistryRules;
  /** How names look that it does not have; null where it has no patterns.yaml. */
  patterns: RegistryPatterns | null;
  /** What numbers count, and the words that say so; null where it has no figures.yaml: then no figures are read. */
  figures: FigureWords | null;
};

/** Two characters that may stand for two countries (中尼), where the article does not decide for which. */
export type UnlinkedPair = FieldPlace & { start: number; end: number; surface: string };

/** Mentions are in order of field, then `start`, then the longer first; `provisional` are entities they needed that the registry lacks, those that the curator accepted among them. */
export type LinkResult = { mentions: Mention[]; provisional: RegistryEntity[]; unlinkedPairs: UnlinkedPair[] };
