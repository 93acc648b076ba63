import type { Language } from "@/lib/archive/language";

const english = new Intl.NumberFormat("en");
const chinese = new Intl.NumberFormat("zh-CN");

/** What the comparison of two countries says. */
export type CompareText = {
  title: string;
  titleOf: (one: string, other: string) => string;
  about: string;
  first: string;
  second: string;
  choose: string;
  submit: string;
  /** How the address was read, where it does not name two countries. */
  onlyOne: (name: string) => string;
  same: (name: string) => string;
  tooMany: (left: readonly string[]) => string;
  examples: string;
  pair: (one: string, other: string) => string;
  glance: string;
  articles: string;
  both: string;
  firstMention: string;
  latestMention: string;
  none: string;
  byMonth: string;
  chart: (one: string, other: string) => string;
  column: (month: string, name: string, articles: string) => string;
  most: (name: string, count: number) => string;
  table: string;
  month: string;
  name: string;
  with: (name: string) => string;
  withBoth: string;
  namedWith: (things: string) => string;
  namedWithNote: string;
  naming: (count: number) => string;
  allNaming: (count: number) => string;
  namingNone: string;
  cell: (articles: string, names: readonly string[]) => string;
  swap: string;
  asData: string;
  /** Leads from a country's page. */
  from: string;
};

const list = new Intl.ListFormat("en");

const en: CompareText = {
  title: "Compare two countries",
  titleOf: (one, other) => `${one} and ${other}`,
  about: "How often articles name each, when, with what, and which name both.",
  first: "First country",
  second: "Second country",
  choose: "Choose a country",
  submit: "Compare",
  onlyOne: (name) => `To compare ${name}, choose a second country.`,
  same: (name) => `Both are ${name}. Choose another country to compare it with.`,
  tooMany: (left) => `Two countries are compared at a time; left out: ${left.join(", ")}.`,
  examples: "For example",
  pair: (one, other) => `${one} and ${other}`,
  glance: "At a glance",
  articles: "Articles",
  both: "Naming both",
  firstMention: "First named",
  latestMention: "Last named",
  none: "never with a date",
  byMonth: "Articles by month",
  chart: (one, other) => `Articles by month: ${one} above the line, ${other} below it`,
  column: (month, name, articles) => `${month}, ${name}: ${articles}`,
  most: (name, count) => `${name}: at most ${english.format(count)} a month`,
  table: "The same as a table",
  month: "Month",
  name: "Name",
  with: (name) => `With ${name}`,
  withBoth: "With both",
  namedWith: (things) => `${things} named with them`,
  namedWithNote: "Each number leads to its articles.",
  naming: (count) => `${english.format(count)} ${count === 1 ? "article names" : "articles name"} both`,
  allNaming: (count) => (count === 1 ? "The article" : `All ${english.format(count)} articles`),
  namingNone: "No article names both.",
  cell: (articles, names) => `${articles} naming ${list.format(names)}`,
  swap: "The other way round",
  asData: "Articles as JSON",
  from: "Compare with another country",
};

const zh: CompareText = {
  title: "两国对照",
  titleOf: (one, other) => `${one}与${other}`,
  about: "文章提及两国的多寡与时间、同时提到什么，以及哪些文章同时提到两国。",
  first: "第一个国家",
  second: "第二个国家",
  choose: "请选择国家",
  submit: "对照",
  onlyOne: (name) => `要与${name}对照，请再选一个国家。`,
  same: (name) => `两处都是${name}，请另选一个国家与之对照。`,
  tooMany: (left) => `一次对照两个国家，其余未用：${left.join("、")}。`,
  examples: "例如",
  pair: (one, other) => `${one}与${other}`,
  glance: "概览",
  articles: "文章",
  both: "同时提到",
  firstMention: "最早提到",
  latestMention: "最近提到",
  none: "没有注明日期的文章提到",
  byMonth: "各月文章",
  chart: (one, other) => `各月文章：横轴之上为${one}，之下为${other}`,
  column: (month, name, articles) => `${month}，${name}：${articles}`,
  most: (name, count) => `${name}：单月最多 ${chinese.format(count)} 篇`,
  table: "以表格查看",
  month: "月份",
  name: "名称",
  with: (name) => `与${name}`,
  withBoth: "与两国",
  namedWith: (things) => `一同提到的${things}`,
  namedWithNote: "数字通往相应的文章。",
  naming: (count) => `${chinese.format(count)} 篇文章同时提到两国`,
  allNaming: (count) => `全部 ${chinese.format(count)} 篇文章`,
  namingNone: "没有文章同时提到两国。",
  cell: (articles, names) => `${articles}提到${names.join("、")}`,
  swap: "互换位置",
  asData: "文章的 JSON 数据",
  from: "与另一个国家对照",
};

export function compareTextIn(language: Language): CompareText {
  return language === "zh" ? zh : en;
}
