import type { Language } from "@/lib/archive/language";
import type { ListView } from "@/lib/site/list-view";
import { findingEn } from "./finding-en";
import { findingZh } from "./finding-zh";

/** What a page of results says of how the search was understood, what more there is and how to go on. */
export type FindingMessages = {
  /** How the text was read, where that is not plain from the text itself. */
  readAs: (query: string) => string;
  /** That articles are found too that name the same in other words; `names` tells some of them. */
  understoodAs: (names: readonly string[]) => string;
  /** Above all names, where `understoodAs` cannot tell them. */
  allNames: string;
  onlyAsTyped: string;
  notExpanded: string;
  withNames: string;
  /** Beside the count of what matches all words. */
  someMore: (count: number) => string;
  someInstead: (count: number) => string;
  /** Of those found, or besides them, are only connected to a country, of which so many are asked for; and what the switch does. */
  connectedAmong: (count: number, countries: number) => string;
  connectedBesides: (count: number, countries: number) => string;
  showConnected: string;
  hideConnected: string;
  /** That they are taken in, as a condition in force. */
  connectedToo: string;
  /** Under an article that is one of them. */
  onlyConnected: (countries: number) => string;
  atLeast: string;
  /** The same beside the counts, and of a facet that is not told whole. */
  newestOnly: string;
  mostFrequent: string;
  byMonth: string;
  /** How close together a list stands. */
  view: string;
  views: Record<ListView, string>;
  /** Leads from the filters back to what is found. */
  backToResults: string;
  help: string;
  suggestions: string;
  alone: string;
  aloneCount: (text: string, count: number) => string;
  withoutFilter: (filter: string, count: number) => string;
  /** Above the same, below few articles. */
  findMore: string;
  withoutFilters: (count: number) => string;
  /** Before and behind the title of a topic that is what was searched for. */
  calledTopic: (count: number) => readonly [string, string];
  /** Leads to what was published when the search text says; `rest` is the text without it. */
  publishedThen: (period: string, isDay: boolean, rest: string) => string;
  didYouMean: string;
  methods: string;
  methodsHelp: string;
  methodsSentence: (search: {
    readAs: string;
    names: readonly string[];
    filters: readonly string[];
    connected: boolean;
    count: number;
    batch: number | null;
    date: string;
    address: string;
  }) => string;
  asOf: (batch: number) => string;
  newSince: (count: number, batch: number) => string;
  showNew: string;
  keepAsOf: (batch: number) => string;
  timedOut: string;
  timedOutHelp: string;
};

export function findingIn(language: Language): FindingMessages {
  return language === "zh" ? findingZh : findingEn;
}
