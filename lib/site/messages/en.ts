import { articleRecordEn } from "./article-record-en";
import { curationEn } from "./curation-en";
import { linkingEn } from "./linking-en";
import type { Messages } from "./messages";
import { receiptsEn } from "./receipts-en";
import { sharePercent } from "./share-percent";

const number = new Intl.NumberFormat("en");
const together = new Intl.ListFormat("en-GB");
const articles = (count: number) => `${number.format(count)} ${count === 1 ? "article" : "articles"}`;
/** Titles and headings are counted with sentences. */
const passages = (count: number) => `${number.format(count)} ${count === 1 ? "passage" : "passages"}`;

const filterNames = {
  q: "Words",
  country: "Country",
  workshop: "Workshop",
  conference: "Conference",
  outcome: "Outcome",
  organization: "Organization",
  person: "Person",
  place: "Place",
  group: "Group of countries",
  outlet: "Outlet",
  topic: "Topic",
  from: "From",
  to: "To",
} as const;

export const en: Messages = {
  ...articleRecordEn,
  ...linkingEn,
  ...receiptsEn,
  ...curationEn,
  site: {
    name: "Luban Archive",
    otherName: "鲁班档案馆",
    tagline:
      "News on international cooperation in vocational education, linked to the countries, Luban Workshops and conferences it names.",
    description:
      "A searchable archive, in English and Chinese, of news on international cooperation in vocational education: Luban Workshops, conferences, countries, and the sentence behind every claim.",
    skip: "Skip to the content",
    mainNavigation: "Main",
    allSections: "All sections",
    abstract: (lead) => `Summary; original not held. ${lead}`.trim(),
    summaryOnly: "Every article here is a summary; the original stories are not held.",
  },
  nav: { home: "Home", articles: "Articles", outlets: "Outlets", topics: "Topics", about: "About" },
  kind: {
    country: {
      one: "Country",
      many: "Countries",
      amid: "countries",
      about: "Countries and territories, with the articles that name them.",
    },
    workshop: {
      one: "Luban Workshop",
      many: "Luban Workshops",
      amid: "Luban Workshops",
      about: "The Luban Workshop programme and its workshops around the world, with the articles that name them.",
    },
    conference: {
      one: "Conference",
      many: "Conferences",
      amid: "conferences",
      about: "Conferences, forums and competitions: series and their editions.",
    },
    outcome: {
      one: "Outcome",
      many: "Outcomes",
      amid: "outcomes",
      about: "What came of meetings: consensuses, agreements and alliances.",
    },
    organization: {
      one: "Organization",
      many: "Organizations",
      amid: "organizations",
      about: "Schools, ministries, companies and societies.",
    },
    person: { one: "Person", many: "People", amid: "people", about: "People whom articles quote or name." },
    place: {
      one: "Place",
      many: "Places",
      amid: "places",
      about: "Cities and regions. A place connects an article to its country without naming the country.",
    },
    group: {
      one: "Group of countries",
      many: "Groups of countries",
      amid: "groups of countries",
      about: "Organizations and groups that countries belong to. A group is never read as naming its members.",
    },
  },
  outlet: { one: "Outlet", many: "Outlets", about: "Who published the articles, named as the source states it." },
  topic: { one: "Topic", many: "Topics", about: "The pages under which articles were collected." },
  count: { articles, articlesLabel: (count) => (count === 1 ? "article" : "articles") },
  search: {
    label: "Search the articles",
    submit: "Search",
    hint: "Words or names, 汉字",
    title: "Articles",
    titleFor: (text) => `Articles on “${text}”`,
    toFilters: "Filters and dates",
    filters: "Narrow by",
    apply: "Apply filters",
    sort: "Order",
    sorts: { relevance: "Best match", newest: "Newest", oldest: "Oldest" },
    from: "From",
    to: "To",
    dateHint: "A year, a month or a day, both ends included: 2025, 2025-06, 2025-06-20.",
    dateFormat: "YYYY, YYYY-MM or YYYY-MM-DD",
    datePlaceholder: "YYYY-MM",
    activeFilters: "In force",
    remove: (filter) => `Remove ${filter}`,
    clear: "Remove all",
    filterLabel: (name, value) => `${filterNames[name]}: ${value}`,
    selected: (count) => `${number.format(count)} selected`,
    note: (note) => {
      switch (note.kind) {
        case "ignored-parameter":
          return `“${note.parameter}” is not a parameter of this list and was left out.`;
        case "invalid-value":
          return `“${note.value}” cannot be read as a value of “${note.parameter}” and was left out.`;
        case "unknown-value":
          return `Nothing in the archive is called “${note.value}” under “${note.parameter}”, so nothing matches it.`;
        case "reversed-dates":
          return `The dates are reversed: nothing is both after ${note.from} and before ${note.to}.`;
        case "beyond-last-page":
          return `There is no page ${number.format(note.page)} here; this is page ${number.format(note.pageCount)}, the last.`;
        case "unfinished-batch":
          return note.latest === null
            ? `Batch ${note.batch} is not finished, so what it finds may still change.`
            : `Batch ${note.batch} is not finished, so what it finds may still change; the last finished one is ${note.latest}.`;
        case "cut-query":
          return "The search asked for more words or brackets than are searched for; the last ones were left out.";
        case "shortened-text":
          return `The search text was longer than ${number.format(note.length)} characters; the rest was left out.`;
      }
    },
    notes: "How the address was read",
    someMatch: "These match some of the words",
    nothing: "No article matches.",
    nothingHelp: [
      "Try fewer words, or the name in the other script.",
      "An English word also finds its other forms; Chinese finds any two characters that stand together.",
    ],
    without: (filter) => `Search without ${filter}`,
    everything: "All articles",
    page: (page, pageCount) => `Page ${number.format(page)} of ${number.format(pageCount)}`,
    furtherPage: "Further pages have no number",
    lastNumbered: (page) => `Page ${page}`,
    previous: "Previous page",
    next: "Next page",
    pages: "Pages",
    empty: "The archive holds no articles yet.",
    emptyHelp: [
      "Put text files into content/articles/. The format is described in content/README.md.",
      "Run npm run ingest. It reports what it read and names the line of anything it could not read.",
      "Load this page again. No restart is needed.",
    ],
    where: { title: "Title", viewpoint: "Viewpoint", heading: "Heading", bullet: "Sentence" },
  },
  article: {
    published: "Published",
    noTime: "time not stated",
    noDate: "Date not stated",
    noOutlet: "Outlet not stated",
    topics: "Topic",
    viewpoint: "Viewpoint",
    noViewpoint: "The source states no viewpoint for this article.",
    group: (n) => `Group ${n}`,
    sentenceLink: (n) => `${n}, link to this sentence`,
    sourceNote: (n) => `Source note ${n}; the original is not held`,
    sourceNotesTitle: "Source notes",
    sourceNotesText:
      "Numbers in brackets are kept from the summary as it was given. What they count is not stated in it, and the original story is not held, so they lead nowhere.",
    originalNotHeld: "Summary; original not held",
    copyLink: "Copy link",
    copyLinkHelp: "This address stays. The number before a sentence is a link to that sentence.",
    asData: "This article as JSON",
    original: "The text as given",
    originalText: "The archived text, every character as it was received.",
    linked: "Named in this article",
    throughPart: "through a part of it",
    basis: {
      named: "by name",
      demonym: "by adjective or inhabitants",
      abbreviation: "by abbreviation",
      place: "by a place in it",
      member: "by membership",
    },
    mentionTitle: (kind, name, basis) => `${kind}: ${name} (${basis})`,
  },
  duplicates: {
    title: "Also published by",
    help: "The same story in nearly the same words. Each is kept as its outlet gave it.",
    likeness: (likeness) => (likeness === 1 ? "The same words" : `Wording ${sharePercent(likeness)}% the same`),
    shown: (count) =>
      count === 1
        ? "One of them is a near-duplicate of a newer one."
        : `${number.format(count)} of them are near-duplicates of newer ones.`,
    folded: (count) =>
      count === 1
        ? "One near-duplicate of a newer article is counted but folded away."
        : `${number.format(count)} near-duplicates of newer articles are counted but folded away.`,
    fold: "Fold away",
    show: "Show each",
    more: (count) => `and ${number.format(count)} more like it`,
  },
  entity: {
    aliases: "Also written",
    facts: "Facts",
    notStated: "not stated",
    sources: "Sources",
    more: (count) => `${number.format(count)} more`,
    factName: capitalized,
    factValue: (value) => value,
    partOf: "Part of",
    country: "Country",
    located: "In this country",
    articles: "Articles",
    noArticles: "No article names it yet.",
    alsoConnected: (count) => `Also connected: ${articles(count)}`,
    alsoConnectedHelp: "These do not name it. They name a place in it, and are not counted above.",
    allArticles: (count) => `All ${articles(count)}`,
    allWithConnected: (count) => `All ${articles(count)}, those that name it included`,
    provisional: "provisional",
    provisionalHelp: "Recognised by the form of its name and not yet checked by a person.",
    notNamed: "Not named by any article yet",
    indexEmpty: "No article names any yet.",
    indexTotal: (count) => `${number.format(count)} in all`,
    code: "ISO code",
    description: (kind, name, count) =>
      `${kind}: ${name}. ${articles(count)} in an archive of news on international cooperation in vocational education.`,
  },
  evidence: {
    oneMonth: (month, count) => (count === 1 ? `From ${month}` : `All from ${month}`),
    namedByFact: (fact) => namedByFact[fact] ?? `${capitalized(fact)} of`,
    parts: (kind) => (kind === "conference" ? "Editions" : kind === "workshop" ? "Workshops" : "Parts"),
    passages,
    naming: (count) => `Named in ${passages(count)}`,
    withParts: "Passages that name only a part of it are among them.",
    moreSentences: (count) => `${number.format(count)} more in this article`,
    allSentences: (count) => `All ${passages(count)}`,
    namingTitle: (name) => `Passages that name ${name}`,
    about: (name) => `All about ${name}`,
    newestSentences: "Newest",
    olderSentences: "Older",
    together: "Named together with",
    togetherNote: "The number leads to the articles that name both.",
    both: (count, ...names) =>
      `${articles(count)} that ${count === 1 ? "names" : "name"} ${names.length === 2 ? "both " : ""}${together.format(names)}`,
    members: "Members",
    memberOf: "Member of",
    since: (date) => `since ${date}`,
    map: "Position",
    mapOf: (name, region, position) => `Map of the world with ${name} marked, in ${region}, around ${position}`,
    mapNote:
      "Outlines simplified from Natural Earth, countries as in ISO 3166-1. They say nothing about borders or status.",
    position: (latitude, longitude) =>
      `${Math.abs(latitude)}° ${latitude < 0 ? "S" : "N"}, ${Math.abs(longitude)}° ${longitude < 0 ? "W" : "E"}`,
    region: {
      "005": "South America",
      "011": "Western Africa",
      "013": "Central America",
      "014": "Eastern Africa",
      "015": "Northern Africa",
      "017": "Middle Africa",
      "018": "Southern Africa",
      "021": "Northern America",
      "029": "Caribbean",
      "030": "Eastern Asia",
      "034": "Southern Asia",
      "035": "South-eastern Asia",
      "039": "Southern Europe",
      "053": "Australasia",
      "054": "Melanesia",
      "057": "Micronesia",
      "061": "Polynesia",
      "143": "Central Asia",
      "145": "Western Asia",
      "151": "Eastern Europe",
      "154": "Northern Europe",
      "155": "Western Europe",
    },
  },
  home: {
    latest: "Latest articles",
    allArticles: "All articles",
    byMonth: "Articles by month",
    byMonthTable: "The same as a table",
    timeline: "Timeline with events",
    monthBar: (month, count) => `${month}: ${articles(count)}`,
    most: (kind) => `${en.kind[kind].many} most named`,
    all: (kind) => `All ${en.kind[kind].amid}`,
    lastBatch: "Last batch",
    batch: (added, revised) => `${articles(added)} added, ${number.format(revised)} revised`,
    numbers: "In the archive",
    month: "Month",
    count: "Articles",
  },
  world: {
    title: "Countries in the news",
    map: "Map of the world: articles that name each country",
    legend: "Articles that name the country",
    note: "Shapes follow ISO 3166-1 and state nothing about borders or status.",
  },
  notFound: {
    title: "Page not found",
    text: "Nothing is kept at this address. If you followed a link to an article, its title or some words of it will find it again.",
    ways: "Ways on",
  },
};

/** The registry names its facts in English. */
function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What stands above the things that name an entity in a fact. */
const namedByFact: Record<string, string> = {
  "host institution": "Hosts",
  "Chinese partner": "Partner of",
  place: "In this place",
  role: "People",
  "adopted at": "Adopted here",
  "promoted by": "Promotes",
};
