import type { Language } from "@/lib/archive/language";

const english = new Intl.NumberFormat("en");
const chinese = new Intl.NumberFormat("zh-CN");
const events = (count: number) => `${english.format(count)} ${count === 1 ? "event" : "events"}`;

/** What the timeline says. */
export type TimelineText = {
  title: string;
  titleOf: (names: readonly string[]) => string;
  about: string;
  /** The whole of it, before its years. */
  allYears: string;
  zoom: string;
  chart: (period: string) => string;
  columnTitle: (period: string, articles: string, events: number) => string;
  key: { opened: string; began: string };
  table: string;
  tableNote: string;
  year: string;
  month: string;
  day: string;
  articles: string;
  events: string;
  /** In place of a month or a day that the registry does not state. */
  unplaced: { month: string; day: string };
  moreEvents: (count: number) => string;
  undated: (count: number) => string;
  nothing: string;
  list: (count: number, period: string) => string;
  listAll: (count: number) => string;
  narrow: string;
  narrowHelp: string;
  any: string;
  apply: string;
  asData: string;
  /** Leads to the timeline of one entity. */
  of: (name: string) => string;
};

const en: TimelineText = {
  title: "Timeline",
  titleOf: (names) => `Timeline: ${names.join(", ")}`,
  about:
    "Articles by the time they were published, and when workshops opened and conferences began, as far as the registry states it.",
  allYears: "All years",
  zoom: "Period",
  chart: (period) => `Articles and events, ${period}`,
  columnTitle: (period, articles, count) => `${period}: ${articles}${count === 0 ? "" : `, ${events(count)}`}`,
  key: { opened: "Workshop opened", began: "Conference began" },
  table: "The same as a table",
  tableNote: "Times without articles and events are left out.",
  year: "Year",
  month: "Month",
  day: "Day",
  articles: "Articles",
  events: "Events",
  unplaced: { month: "Month not stated", day: "Day not stated" },
  moreEvents: (count) => `${english.format(count)} more`,
  undated: (count) =>
    count === 1
      ? "1 article states no date and is not on the timeline."
      : `${english.format(count)} articles state no date and are not on the timeline.`,
  nothing: "No article and no event is known of this time.",
  list: (count, period) =>
    `${count === 1 ? "The article" : `All ${english.format(count)} articles`} of ${period} as a list`,
  listAll: (count) => `${count === 1 ? "The article" : `All ${english.format(count)} articles`} as a list`,
  narrow: "Narrow the timeline",
  narrowHelp: "Events are those that lie in the country, and those that are part of the programme or series.",
  any: "Any",
  apply: "Show",
  asData: "This timeline as JSON",
  of: (name) => `Timeline: ${name}`,
};

const zh: TimelineText = {
  title: "时间线",
  titleOf: (names) => `时间线：${names.join("、")}`,
  about: "按发布时间排列的文章，以及鲁班工坊揭牌、会议开幕的时间（以名录所载为限）。",
  allYears: "全部年份",
  zoom: "时段",
  chart: (period) => `${period}的文章与事件`,
  columnTitle: (period, articles, count) =>
    `${period}：${articles}${count === 0 ? "" : `，${chinese.format(count)} 件事件`}`,
  key: { opened: "工坊揭牌", began: "会议开幕" },
  table: "以表格查看",
  tableNote: "没有文章和事件的时间未列出。",
  year: "年份",
  month: "月份",
  day: "日期",
  articles: "文章",
  events: "事件",
  unplaced: { month: "月份未注明", day: "日期未注明" },
  moreEvents: (count) => `另有 ${chinese.format(count)} 件`,
  undated: (count) => `${chinese.format(count)} 篇文章未注明日期，不在时间线上。`,
  nothing: "这段时间没有文章，也没有已知的事件。",
  list: (count, period) => `${period}的 ${chinese.format(count)} 篇文章`,
  listAll: (count) => `全部 ${chinese.format(count)} 篇文章`,
  narrow: "缩小范围",
  narrowHelp: "事件指该国境内的事件，或属于该项目、该系列的事件。",
  any: "不限",
  apply: "查看",
  asData: "本时间线的 JSON 数据",
  of: (name) => `时间线：${name}`,
};

export function timelineTextIn(language: Language): TimelineText {
  return language === "zh" ? zh : en;
}
