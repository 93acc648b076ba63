import type { FindingMessages } from "./finding";

const number = new Intl.NumberFormat("zh-CN");
const articles = (count: number) => `${number.format(count)} 篇文章`;
const asked = (countries: number) => (countries > 1 ? "所查各国" : "该国");

export const findingZh: FindingMessages = {
  readAs: (query) => `检索式解读为：${query}`,
  understoodAs: (names) => `同时检索以其他写法提到下列名称的文章：${names.join("；")}`,
  allNames: "全部名称",
  onlyAsTyped: "只检索所输入的词",
  notExpanded: "名称只按所输入的写法检索。",
  withNames: "同时检索其他写法",
  someMore: (count) => `另有 ${articles(count)}只含部分检索词`,
  someInstead: (count) => `没有文章包含全部检索词；有 ${articles(count)}包含其中一部分`,
  connectedAmong: (count, countries) =>
    `另有关联：其中 ${articles(count)}没有直接点名${asked(countries)}，只提到其境内地点。`,
  connectedBesides: (count, countries) =>
    `另有关联：还有 ${articles(count)}没有直接点名${asked(countries)}，只提到其境内地点。`,
  showConnected: "一并显示",
  hideConnected: "不显示这些",
  connectedToo: "含仅有关联的文章",
  onlyConnected: (countries) => `另有关联：没有直接点名${asked(countries)}`,
  atLeast: "符合条件的文章过多，未逐篇计数：筛选项旁的数字只统计最新的 20,000 篇，实际不少于此数。",
  newestOnly: "月份和数字只统计最新的 20,000 篇文章。",
  mostFrequent: "只列出最常见的各项。",
  byMonth: "按月分布",
  view: "显示方式",
  views: { comfortable: "含导语", dense: "仅标题" },
  backToResults: "返回列表",
  help: "检索方法",
  suggestions: "检索建议",
  alone: "单独检索各词的结果",
  aloneCount: (text, count) => `${text}：${articles(count)}`,
  withoutFilter: (filter, count) => `去掉“${filter}”：${articles(count)}`,
  findMore: "扩大范围",
  withoutFilters: (count) => `去掉全部条件：${articles(count)}`,
  publishedThen: (period, _, rest) =>
    rest === "" ? `${period}发布的全部文章` : `在${period}发布的文章中检索“${rest}”`,
  calledTopic: (count) => ["本馆有专题“", `”，共收录 ${articles(count)}。`],
  didYouMean: "您要找的是不是",
  methods: "引用本次检索",
  methodsHelp:
    "可写入论文的一句话。其中的网址不受日后新增文章影响；但文章如有更正、撤回或重新关联，检索结果仍可能变化。",
  methodsSentence: ({ readAs, names, filters, connected, count, batch, date, address }) => {
    const query = readAs === "" ? "全部文章" : `检索式［${readAs}］`;
    const also = names.length === 0 ? "" : `（含以其他写法提到者：${names.join("；")}）`;
    const within = filters.length === 0 ? "" : `，限于${filters.join("、")}`;
    const wide = connected ? "，国家含其境内地点" : "";
    const state = batch === null ? "" : `（截至第 ${batch} 批）`;
    return `${date} 在鲁班档案馆${state}中检索${query}${also}${within}${wide}，得 ${articles(count)}。${address}`;
  },
  asOf: (batch) => `截至第 ${batch} 批`,
  newSince: (count, batch) =>
    count === 0 ? `自第 ${batch} 批以来，本检索没有新增文章。` : `自第 ${batch} 批以来新增 ${articles(count)}。`,
  showNew: "检索全部",
  keepAsOf: (batch) => `截至第 ${batch} 批的检索`,
  timedOut: "本次检索耗时过长。",
  timedOutHelp: "为使其他读者能够顺畅使用，检索已中止。请减少检索词、在 * 前多写几个字母，或加上筛选条件。",
};
