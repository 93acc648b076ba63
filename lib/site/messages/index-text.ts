import type { Language } from "@/lib/archive/language";
import type { IndexSort } from "@/lib/search/index-query";

const english = new Intl.NumberFormat("en");
const chinese = new Intl.NumberFormat("zh-CN");

/** What an index says of its filter and its orders. */
export type IndexText = {
  filter: string;
  apply: string;
  order: string;
  sorts: Record<IndexSort, string>;
  holding: (count: number, q: string) => string;
  remove: (q: string) => string;
  noneHolding: (q: string) => string;
  all: string;
  letters: string;
  /** The heading of those whose script has no place among the letters. */
  otherScript: string;
  asData: string;
};

const en: IndexText = {
  filter: "Name contains",
  apply: "Filter",
  order: "Order",
  sorts: { count: "Most named", name: "A–Z" },
  holding: (count, q) => `${english.format(count)} with “${q}”`,
  remove: (q) => `Remove the filter “${q}”`,
  noneHolding: (q) => `No name holds “${q}”.`,
  all: "Show all",
  letters: "Letters",
  otherScript: "In Chinese",
  asData: "As JSON",
};

const zh: IndexText = {
  filter: "名称包含",
  apply: "筛选",
  order: "排序",
  sorts: { count: "提及最多", name: "按拼音" },
  holding: (count, q) => `含“${q}”的共 ${chinese.format(count)} 项`,
  remove: (q) => `取消筛选“${q}”`,
  noneHolding: (q) => `没有名称包含“${q}”。`,
  all: "显示全部",
  letters: "按字母查找",
  otherScript: "其他文字",
  asData: "JSON 数据",
};

export function indexTextIn(language: Language): IndexText {
  return language === "zh" ? zh : en;
}
