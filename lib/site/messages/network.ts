import type { Language } from "@/lib/archive/language";

/** What the network of what is named together says. */
export type NetworkText = {
  title: string;
  titleOf: (name: string) => string;
  about: string;
  aboutAround: (name: string) => string;
  /** What is drawn and what is left out. */
  note: string;
  nodes: string;
  chart: string;
  pairs: string;
  pair: (one: string, other: string) => string;
  nothing: string;
  whole: string;
  /** Leads from the page of an entity, and from a node. */
  from: string;
  articlesOf: (articles: string, name: string) => string;
};

const en: NetworkText = {
  title: "Named together",
  titleOf: (name) => `Named together with ${name}`,
  about: "The names that articles mention most, and which of them they mention together.",
  aboutAround: (name) => `The names that articles mention beside ${name}, and which of them they mention together.`,
  note: "A line joins two that go together most closely, for how often each is named; the wider, the more articles name both. A line leads to these articles. What lies in a country or is part of another is named with it by definition and has no line.",
  nodes: "Names, with their articles",
  chart: "Lines between names that are named together; the list of pairs says the same",
  pairs: "Closest pairs",
  pair: (one, other) => `${one} and ${other}`,
  nothing: "No article names two things together yet.",
  whole: "The whole archive",
  from: "Network around it",
  articlesOf: (articles, name) => `${name}: ${articles}`,
};

const zh: NetworkText = {
  title: "一同提到",
  titleOf: (name) => `与${name}一同提到`,
  about: "文章提到最多的名称，以及其中哪些常被一同提到。",
  aboutAround: (name) => `文章在提到${name}时还提到什么，以及其中哪些常被一同提到。`,
  note: "连线表示两者关系最密切（已顾及各自被提到的多寡）；线越粗，同时提到两者的文章越多。点连线可看这些文章。属于某国、某系列或某项目的，本就会一同提到，不画连线。",
  nodes: "名称及其文章数",
  chart: "一同提到的名称之间的连线，右侧或下方的列表内容相同",
  pairs: "关系最密切的名称",
  pair: (one, other) => `${one}与${other}`,
  nothing: "还没有文章同时提到两个名称。",
  whole: "全部档案",
  from: "关系图",
  articlesOf: (articles, name) => `${name}：${articles}`,
};

export function networkTextIn(language: Language): NetworkText {
  return language === "zh" ? zh : en;
}
