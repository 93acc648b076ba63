import type { Language } from "@/lib/archive/language";
import type { RegisterFact, RegisterNumber, RegisterSort } from "@/lib/archive/workshop-register";

/** What the register of workshops says. */
export type RegisterText = {
  title: string;
  about: string;
  /** Leads to it. */
  link: string;
  table: (count: number) => string;
  country: string;
  workshop: string;
  fact: Record<RegisterFact, string>;
  number: Record<RegisterNumber, string>;
  notStated: string;
  fromRegistry: string;
  fromSentence: string;
  sorts: Record<RegisterSort, string>;
  order: string;
  gaps: string;
  gap: (name: string, stated: number, all: number) => string;
  totals: string;
  totalsNote: string;
  /** Of the countries that a sentence counts. */
  named: (counted: string, named: readonly string[], left: number | null) => string;
  timeline: string;
  figures: string;
};

const en: RegisterText = {
  title: "Register of Luban Workshops",
  about:
    "One row for each Luban Workshop. Each cell says where it is from: the registry, whose sources stand on the workshop's page, or a sentence of an article, the latest that states it.",
  link: "Register: hosts, partners, opening, numbers",
  table: (count) => `${count} workshops`,
  country: "Country",
  workshop: "Workshop",
  fact: { "host institution": "Host institution", "Chinese partner": "Chinese partner", opened: "Opened" },
  number: { majors: "Majors", students: "Students", trained: "Trained" },
  notStated: "not stated",
  fromRegistry: "registry",
  fromSentence: "sentence",
  sorts: {
    country: "By country",
    opened: "By opening",
    majors: "By majors",
    students: "By students",
    trained: "By people trained",
  },
  order: "Order",
  gaps: "What is stated",
  gap: (name, stated, all) => `${name}: ${stated} of ${all}`,
  totals: "What articles say of all workshops",
  totalsNote:
    "Each number with its sentence, the latest first, and which of the countries it counts the sentence names.",
  named: (counted, named, left) =>
    `${counted}: ${named.length === 0 ? "none named in this sentence" : `${named.length} named (${named.join(", ")})`}${left === null || named.length === 0 ? "" : `, ${left} not named in this sentence`}`,
  timeline: "Timeline of the workshops",
  figures: "All figures on the workshops",
};

const zh: RegisterText = {
  title: "鲁班工坊名册",
  about: "每个鲁班工坊一行。每一格都注明来处：名录（来源见该工坊页面），或最近一篇写明此事的文章中的一句。",
  link: "名册：承办院校、中方院校、启用时间、数字",
  table: (count) => `${count} 个工坊`,
  country: "国家",
  workshop: "工坊",
  fact: { "host institution": "承办院校", "Chinese partner": "中方院校", opened: "启用" },
  number: { majors: "专业", students: "学生", trained: "培训" },
  notStated: "未注明",
  fromRegistry: "名录",
  fromSentence: "原句",
  sorts: { country: "按国家", opened: "按启用时间", majors: "按专业数", students: "按学生数", trained: "按培训人数" },
  order: "排序",
  gaps: "已注明的内容",
  gap: (name, stated, all) => `${name}：${all} 个中有 ${stated} 个`,
  totals: "文章所说的工坊总数",
  totalsNote: "每个数字连同原句，最新的在前；并列出句中点名的国家。",
  named: (counted, named, left) =>
    `${counted}：${named.length === 0 ? "此句未点名" : `点名 ${named.length} 个（${named.join("、")}）`}${left === null || named.length === 0 ? "" : `，另 ${left} 个此句未点名`}`,
  timeline: "工坊时间线",
  figures: "有关工坊的全部数字",
};

export function registerTextIn(language: Language): RegisterText {
  return language === "zh" ? zh : en;
}
