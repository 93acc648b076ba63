import type { FigureUnit, Qualifier, ScopeRule } from "@/lib/archive/figure";
import type { Language } from "@/lib/archive/language";

const english = new Intl.NumberFormat("en-GB");
const chinese = new Intl.NumberFormat("zh-CN");

/** What the pages say of figures. */
export type FiguresText = {
  title: string;
  titleOf: (names: readonly string[]) => string;
  about: string;
  thing: string;
  country: string;
  from: string;
  to: string;
  timeHelp: string;
  any: string;
  apply: string;
  total: (count: number, isMore: boolean) => string;
  nothing: string;
  list: string;
  first: string;
  next: string;
  /** A number as it is meant: `over 3,000`, `20 to 30`, `98.5%`. */
  value: (value: { value: number; upTo: number | null; unit: FigureUnit; qualifier: Qualifier }) => string;
  planned: string;
  since: (time: string) => string;
  asOf: (time: string) => string;
  published: (time: string) => string;
  noTime: string;
  scope: string;
  noScope: string;
  scopeRule: Record<ScopeRule, string | null>;
  as: (counted: string) => string;
  series: string;
  seriesNote: string;
  seriesCut: (count: number) => string;
  seriesOf: (thing: string, scope: string) => string;
  chart: (thing: string, from: string, to: string) => string;
  key: { exact: string; inexact: string };
  flagged: string;
  conflicts: string;
  decreases: string;
  reported: string;
  number: string;
  source: string;
  asData: string;
  asCsv: string;
  of: (name: string) => string;
  inArticle: (count: number) => string;
  /** Behind the list of an article that states more. */
  firstInArticle: (count: number) => string;
  /** Leads from one figure to all that count the same. */
  alike: string;
};

const en: FiguresText = {
  title: "Figures",
  titleOf: (names) => `Figures: ${names.join(", ")}`,
  about:
    "Numbers that articles state, with what they count, what they are about and as of when. Each leads to its sentence. They are read by rules; where articles differ, both are shown.",
  thing: "What is counted",
  country: "Country",
  from: "From",
  to: "To",
  timeHelp: "As of when a number holds: a year, a month or a day (2025, 2025-08, 2025-08-29).",
  any: "Any",
  apply: "Show",
  total: (count, isMore) =>
    `${isMore ? "More than " : ""}${english.format(count)} ${count === 1 ? "figure" : "figures"}`,
  nothing: "No article states such a figure.",
  list: "All figures",
  first: "From the first on",
  next: "Earlier ones",
  value: ({ value, upTo, unit, qualifier }) => {
    const sign = unit === "percent" ? "%" : "";
    if (upTo !== null) return `${english.format(value)} to ${english.format(upTo)}${sign}`;
    return `${EN_QUALIFIERS[qualifier]}${english.format(value)}${sign}`;
  },
  planned: "planned or expected",
  since: (time) => `since ${time}`,
  asOf: (time) => `as of ${time}`,
  published: (time) => `published ${time}`,
  noTime: "time not stated",
  scope: "About",
  noScope: "not stated what it is about",
  scopeRule: { phrase: null, sentence: null, heading: "named in the heading", title: "named in the title" },
  as: (counted) => `“${counted}”`,
  series: "Over time",
  seriesNote:
    "What was reported of the same thing for the same country, workshop, meeting or group. Plans are left out.",
  seriesCut: (count) => `The series are of the latest ${english.format(count)} figures; a filter shows the others.`,
  seriesOf: (thing, scope) => `${thing}: ${scope}`,
  chart: (thing, from, to) => `${thing}, ${from} to ${to}`,
  key: { exact: "the number stated", inexact: "over, nearly, about …" },
  flagged: "Remarks",
  conflicts: "differs from another of the same time",
  decreases: "less than before",
  reported: "As of",
  number: "Number",
  source: "Stated in",
  asData: "These figures as JSON",
  asCsv: "All of them as CSV",
  of: (name) => `Figures: ${name}`,
  firstInArticle: (count) => `The first ${english.format(count)} are listed; the others stand in the text.`,
  inArticle: (count) => (count === 1 ? "1 figure" : `${english.format(count)} figures`),
  alike: "compare",
};

const EN_QUALIFIERS: Record<Qualifier, string> = {
  exact: "",
  over: "over ",
  "at-least": "at least ",
  nearly: "nearly ",
  about: "about ",
  "up-to": "up to ",
  under: "under ",
  multiple: "several times ",
};

const zh: FiguresText = {
  title: "数字",
  titleOf: (names) => `数字：${names.join("、")}`,
  about:
    "文章中的数字，连同所计之物、所涉对象和时间；每一个都可点回原句。数字由规则读出；说法不一时并列显示，不作取舍。",
  thing: "所计之物",
  country: "国家",
  from: "起",
  to: "止",
  timeHelp: "数字所指的时间：年、月或日（2025、2025-08、2025-08-29）。",
  any: "不限",
  apply: "查看",
  total: (count, isMore) => `${isMore ? "超过 " : ""}${chinese.format(count)} 个数字`,
  nothing: "没有文章提到这样的数字。",
  list: "全部数字",
  first: "从头看起",
  next: "更早的",
  value: ({ value, upTo, unit, qualifier }) => {
    const sign = unit === "percent" ? "%" : "";
    if (upTo !== null) return `${chinese.format(value)} 至 ${chinese.format(upTo)}${sign}`;
    return `${ZH_QUALIFIERS[qualifier]}${chinese.format(value)}${sign}`;
  },
  planned: "计划或预期",
  since: (time) => `自${time}以来`,
  asOf: (time) => `截至${time}`,
  published: (time) => `${time}发布`,
  noTime: "时间未注明",
  scope: "所涉对象",
  noScope: "未注明所涉对象",
  scopeRule: { phrase: null, sentence: null, heading: "见于小标题", title: "见于标题" },
  as: (counted) => `“${counted}”`,
  series: "随时间变化",
  seriesNote: "就同一国家、工坊、会议或集团对同一事物的报道；计划数不在其中。",
  seriesCut: (count) => `此处仅取最近 ${chinese.format(count)} 个数字；加上条件可见其余。`,
  seriesOf: (thing, scope) => `${thing}：${scope}`,
  chart: (thing, from, to) => `${thing}，${from}至${to}`,
  key: { exact: "所述数字", inexact: "超过、近、约等" },
  flagged: "说明",
  conflicts: "与同一时间的另一说法不一",
  decreases: "少于此前",
  reported: "时间",
  number: "数字",
  source: "出处",
  asData: "这些数字的 JSON 数据",
  asCsv: "全部导出为 CSV",
  of: (name) => `数字：${name}`,
  firstInArticle: (count) => `只列出前 ${chinese.format(count)} 个，其余见正文。`,
  inArticle: (count) => `${chinese.format(count)} 个数字`,
  alike: "对照",
};

const ZH_QUALIFIERS: Record<Qualifier, string> = {
  exact: "",
  over: "超过 ",
  "at-least": "至少 ",
  nearly: "近 ",
  about: "约 ",
  "up-to": "至多 ",
  under: "不足 ",
  multiple: "数倍于 ",
};

export function figuresTextIn(language: Language): FiguresText {
  return language === "zh" ? zh : en;
}
