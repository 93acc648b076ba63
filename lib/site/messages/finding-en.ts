import type { FindingMessages } from "./finding";

const number = new Intl.NumberFormat("en");
const list = new Intl.ListFormat("en");
const articles = (count: number) => (count === 1 ? "1 article" : `${number.format(count)} articles`);
const notNamed = (countries: number) =>
  countries > 1 ? "not name the countries asked for, only places in them" : "not name the country, only a place in it";

export const findingEn: FindingMessages = {
  readAs: (query) => `Read as: ${query}`,
  understoodAs: (names) =>
    `Also finds articles that name ${names.length > 1 ? "these" : "it"} in other words: ${names.join("; ")}`,
  allNames: "All names",
  onlyAsTyped: "Only the words as typed",
  notExpanded: "Names are searched only as typed.",
  withNames: "Find them in other words too",
  someMore: (count) =>
    count === 1
      ? "1 more article matches some of the words"
      : `${number.format(count)} more articles match some of the words`,
  someInstead: (count) =>
    `None matches every word; ${articles(count)} ${count === 1 ? "matches" : "match"} some of them`,
  connectedAmong: (count, countries) =>
    `Also connected: ${count === 1 ? "1 of these does" : `${number.format(count)} of these do`} ${notNamed(countries)}.`,
  connectedBesides: (count, countries) =>
    `Also connected: ${count === 1 ? "1 more article does" : `${number.format(count)} more articles do`} ${notNamed(countries)}.`,
  showConnected: "Show these too",
  hideConnected: "Leave these out",
  connectedToo: "Also connected articles",
  onlyConnected: (countries) =>
    `Also connected: it does not name ${countries > 1 ? "the countries asked for" : "the country"}`,
  atLeast:
    "More articles match than are counted one by one: the numbers beside the filters are of the newest 20,000, so at least that many.",
  newestOnly: "Months and numbers are of the newest 20,000 articles.",
  mostFrequent: "Only the most frequent are listed.",
  byMonth: "By month",
  view: "View",
  views: { comfortable: "With beginnings", dense: "Titles only" },
  backToResults: "Back to the list",
  help: "How to search",
  suggestions: "Suggestions",
  alone: "By themselves these would find",
  aloneCount: (text, count) => `${text}: ${articles(count)}`,
  withoutFilter: (filter, count) => `Without ${filter}: ${articles(count)}`,
  findMore: "To find more",
  withoutFilters: (count) => `Without any condition: ${articles(count)}`,
  publishedThen: (period, isDay, rest) =>
    `${rest === "" ? "Everything" : `“${rest}”`} published ${isDay ? "on" : "in"} ${period}`,
  calledTopic: (count) => [
    "",
    ` is a topic of this archive: ${articles(count)} ${count === 1 ? "was" : "were"} collected under it.`,
  ],
  didYouMean: "Did you mean",
  methods: "Cite this search",
  methodsHelp:
    "A sentence for a paper. Its address leaves out whatever is added later. A text that is corrected or withdrawn, or linked otherwise, can still change what it finds.",
  methodsSentence: ({ readAs, names, filters, connected, count, batch, date, address }) => {
    const query = readAs === "" ? "all articles" : `the query [${readAs}]`;
    const also = names.length === 0 ? "" : `, with whatever names the same (${names.join("; ")})`;
    const within = filters.length === 0 ? "" : `, limited to ${list.format(filters)}`;
    const wide = connected ? ", a country also by the places in it" : "";
    const state = batch === null ? "" : ` as of batch ${batch}`;
    return `Searched the Luban Archive${state} on ${date} for ${query}${also}${within}${wide}: ${articles(count)}. ${address}`;
  },
  asOf: (batch) => `As of batch ${batch}`,
  newSince: (count, batch) =>
    count === 0
      ? `Nothing has been added to this search since batch ${batch}.`
      : `${articles(count)} added since batch ${batch}.`,
  showNew: "Search everything",
  keepAsOf: (batch) => `This search as of batch ${batch}`,
  timedOut: "This search takes too long.",
  timedOutHelp:
    "It was stopped before it was done, so that the archive stays quick for others. Where that comes again and again, fewer words, a longer beginning before *, or a filter will help.",
};
