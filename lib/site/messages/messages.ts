import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Basis, Field } from "@/lib/archive/mention";
import type { FilterName, Sort } from "@/lib/search/search-query";
import type { QueryNote } from "@/lib/search/search-result";
import type { ArticleRecord } from "./article-record";
import type { CurationText } from "./curation";
import type { Linking } from "./linking";
import type { Receipts } from "./receipts";

type Records = ArticleRecord & Linking & Receipts & CurationText;

/** Every sentence of the interface, in one language. Functions take what varies; counts come as numbers. */
export type Messages = Records & {
  site: {
    name: string;
    /** The name in the other language, shown beside it. */
    otherName: string;
    /** One sentence that tells a first visitor what this is. */
    tagline: string;
    description: string;
    skip: string;
    mainNavigation: string;
    allSections: string;
    /** An article's beginning for a reference manager, with what kind of text it is. */
    abstract: (lead: string) => string;
    summaryOnly: string;
  };
  nav: { home: string; articles: string; outlets: string; topics: string; about: string };
  /** `amid` is the plural as it stands within a sentence. */
  kind: Record<EntityKind, { one: string; many: string; amid: string; about: string }>;
  outlet: { one: string; many: string; about: string };
  topic: { one: string; many: string; about: string };
  count: {
    articles: (count: number) => string;
    /** What stands beside a number that is shown on its own. */
    articlesLabel: (count: number) => string;
  };
  search: {
    label: string;
    submit: string;
    hint: string;
    title: string;
    titleFor: (text: string) => string;
    toFilters: string;
    filters: string;
    apply: string;
    sort: string;
    sorts: Record<Sort, string>;
    from: string;
    to: string;
    dateHint: string;
    dateFormat: string;
    datePlaceholder: string;
    activeFilters: string;
    remove: (filter: string) => string;
    clear: string;
    filterLabel: (name: FilterName | "from" | "to" | "q", value: string) => string;
    selected: (count: number) => string;
    note: (note: QueryNote) => string;
    notes: string;
    someMatch: string;
    nothing: string;
    nothingHelp: string[];
    without: (filter: string) => string;
    everything: string;
    page: (page: number, pageCount: number) => string;
    /** In place of a number, on pages beyond the last that has one. */
    furtherPage: string;
    lastNumbered: (page: number) => string;
    previous: string;
    next: string;
    pages: string;
    empty: string;
    emptyHelp: string[];
    where: Record<Field, string>;
  };
  article: {
    published: string;
    noTime: string;
    noDate: string;
    noOutlet: string;
    topics: string;
    viewpoint: string;
    noViewpoint: string;
    group: (number: number) => string;
    /** Begins with the number, which is what the link shows. */
    sentenceLink: (number: string) => string;
    sourceNote: (number: number) => string;
    sourceNotesTitle: string;
    sourceNotesText: string;
    originalNotHeld: string;
    copyLink: string;
    copyLinkHelp: string;
    asData: string;
    original: string;
    originalText: string;
    linked: string;
    /** Beside an entity of which only a part is named. */
    throughPart: string;
    basis: Record<Basis, string>;
    mentionTitle: (kind: string, name: string, basis: string) => string;
  };
  /** Articles that tell one story in nearly the same words. */
  duplicates: {
    title: string;
    help: string;
    /** .7 to 1. */
    likeness: (likeness: number) => string;
    shown: (count: number) => string;
    folded: (count: number) => string;
    fold: string;
    show: string;
    more: (count: number) => string;
  };
  entity: {
    aliases: string;
    facts: string;
    notStated: string;
    sources: string;
    /** Leads to the entities of a list that are folded away. */
    more: (count: number) => string;
    factName: (name: string) => string;
    factValue: (value: string) => string;
    partOf: string;
    country: string;
    located: string;
    articles: string;
    noArticles: string;
    alsoConnected: (count: number) => string;
    alsoConnectedHelp: string;
    allArticles: (count: number) => string;
    allWithConnected: (count: number) => string;
    provisional: string;
    provisionalHelp: string;
    indexEmpty: string;
    /** Above the entities of an index that no article names. */
    notNamed: string;
    indexTotal: (count: number) => string;
    code: string;
    /** One sentence for search engines and previews. */
    description: (kind: string, name: string, count: number) => string;
  };
  /** What the page of an entity shows of the articles that name it. */
  evidence: {
    /** Leads to the articles where all are from one month. */
    oneMonth: (month: string, count: number) => string;
    /** What the parts of an entity of a kind are. */
    parts: (kind: EntityKind) => string;
    /** Above what names the entity in that fact: the workshops of which it is the host institution. */
    namedByFact: (fact: string) => string;
    /** Sentences, titles and headings. */
    passages: (count: number) => string;
    /** Above the sentences that name an entity. */
    naming: (count: number) => string;
    /** Above sentences of which some name a part. */
    withParts: string;
    /** Leads to the sentences of an article that are not shown. */
    moreSentences: (count: number) => string;
    allSentences: (count: number) => string;
    namingTitle: (name: string) => string;
    /** Leads back from the sentences to the entity. */
    about: (name: string) => string;
    newestSentences: string;
    olderSentences: string;
    together: string;
    togetherNote: string;
    /** What the number beside a name leads to. */
    /** Articles that name two or more things. */
    both: (count: number, ...names: readonly string[]) => string;
    members: string;
    memberOf: string;
    since: (date: string) => string;
    map: string;
    mapOf: (name: string, region: string, position: string) => string;
    mapNote: string;
    position: (latitude: number, longitude: number) => string;
    /** Parts of continents by their number in UN M49. */
    region: Record<string, string>;
  };
  home: {
    latest: string;
    allArticles: string;
    byMonth: string;
    byMonthTable: string;
    /** Leads to all of it by year, with events. */
    timeline: string;
    monthBar: (month: string, count: number) => string;
    most: (kind: EntityKind) => string;
    all: (kind: EntityKind) => string;
    lastBatch: string;
    batch: (added: number, revised: number) => string;
    numbers: string;
    month: string;
    count: string;
  };
  /** The map of countries: its heading and its name, what its shades count, and what its shapes follow. */
  world: { title: string; map: string; legend: string; note: string };
  notFound: { title: string; text: string; ways: string };
};
