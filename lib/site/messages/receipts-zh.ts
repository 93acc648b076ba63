import { diagnosticKindsZh } from "./diagnostic-kinds-zh";
import type { Receipts } from "./receipts";

const number = new Intl.NumberFormat("zh-CN");
const bytes = (count: number) => `${number.format(count)} 字节`;
const severities = { error: "处错误", warning: "处警告", note: "处提示" } as const;

export const receiptsZh: Receipts = {
  batch: {
    many: "收录批次",
    about:
      "每一次有所读取或更改的导入及其回执：收到哪些文件，结果如何，发现了哪些问题，编者撤下、改址或合并了哪些文章。",
    one: (n) => `第 ${number.format(n)} 批`,
    describe: (n) => `第 ${number.format(n)} 批的回执：文件、文章以及发现的问题。`,
    none: "尚未导入任何内容。",
    started: "开始于",
    took: "用时",
    duration: (seconds) => {
      if (seconds < 1) return "不到 1 秒";
      if (seconds < 120) return `${number.format(Math.round(seconds))} 秒`;
      return seconds < 7200
        ? `${number.format(Math.round(seconds / 60))} 分钟`
        : `${number.format(Math.round(seconds / 3600))} 小时`;
    },
    state: { finished: "已完成", unfinished: "未完成：正在进行，或已中断", "cut-off": "已中断" },
    articles: "文章",
    files: "文件",
    bytes: "读入字节",
    faults: "发现的问题",
    curated: "编者处置",
    relinked: "重新链接",
    count: {
      files: (count) => `${number.format(count)} 个文件`,
      bytes,
      added: (count) => `新增 ${number.format(count)} 篇`,
      revised: (count) => `修订 ${number.format(count)} 篇`,
      unchanged: (count) => `未变 ${number.format(count)} 篇`,
      refused: (count) => `拒收 ${number.format(count)} 篇`,
      curated: (count) => `编者处置 ${number.format(count)} 项`,
      relinked: (count) => `登记资料有变，重新链接 ${number.format(count)} 篇`,
      severity: (severity, count) => `${number.format(count)} ${severities[severity]}`,
    },
    kinds: diagnosticKindsZh,
    severity: { error: "错误", warning: "警告", note: "提示" },
    noFaults: "无",
    account: (all, assigned, unparsed) =>
      `共 ${bytes(all)}：${number.format(assigned)} 归入已知部分，${number.format(unparsed)} 未归类`,
    unparsed: (count) => (count === 0 ? "没有未归类的字节" : `${bytes(count)}未归类`),
    lists: {
      faults: "有问题的文件",
      curated: "撤下、改址与合并",
      revised: "修订的文章",
      added: "新增的文章",
      files: "读入的文件",
    },
    all: {
      faults: "全部有问题的文件",
      curated: "全部撤下、改址与合并",
      revised: "全部修订的文章",
      added: "全部新增的文章",
      files: "全部读入的文件",
    },
    acts: {
      withdrawn: "撤下",
      restored: "恢复",
      renamed: "改址",
      merged: "合并",
      parted: "取消合并",
      redirected: "转址",
    },
    curatedNote: "编者文件对文章的说明，附所在的行；不再说明的没有行号。",
    more: "下一部分",
    whole: "整批回执",
    text: (n) => `第 ${number.format(n)} 版`,
    unlisted: (count) => `另有 ${number.format(count)} 篇已不在列：后来撤下、合并或移除。`,
    fileTitle: (name) => `${name} 的回执`,
    sha256: "SHA-256 校验值",
    unread: "无法读取",
    place: (line, column) => `第 ${number.format(line)} 行，第 ${number.format(column)} 列`,
    moreFaults: (count) => `此文件另有 ${number.format(count)} 处`,
    kept: (shown, all) => `共 ${number.format(all)} 处，回执只保留前 ${number.format(shown)} 处。`,
    withheld: "该行不予显示：它属于或可能属于已撤下的文章。",
    filesNote: "自上次读取以来没有变化的文件计入上面的数目，但没有单独的回执。",
  },
  coverage: {
    title: "收录范围",
    lead: "本馆收到哪里，又缺在哪里：各月各媒体的文章数，文章缺少什么，哪些文字未能归类，以及正文中有多少已建立关联。",
    describe: "各月各媒体的文章数、文章缺少的内容，以及正文建立关联的比例。",
    byMonth: "按月",
    byOutlet: "按媒体",
    byOutletNote: "文章最多的媒体。每个数字都通向相应的文章。",
    period: { month: "月份", year: "年份" },
    others: "其他",
    undated: "无日期",
    total: "合计",
    lacks: "文章缺少什么",
    lacksNote: "本馆不作推测：来源没有写明的，一律留空，并在此计数。",
    lacking: {
      time: "未写明时间",
      clock: "有日期，未写明时刻",
      viewpoint: "没有核心观点",
      outlet: "未写明媒体",
      part: "含有未归类的文字",
    },
    newest: (count) => `最新 ${number.format(count)} 篇`,
    share: (count, share) => `${count}（${share}）`,
    outlets: "名录中的媒体",
    outletsKnown: (known, all) => `共 ${number.format(all)} 家媒体，名录收有其中 ${number.format(known)} 家。`,
    outletsUnknown: "名录尚未收入的媒体，按文章数排列：",
    outletsAllKnown: "全部媒体均在名录之中。",
    unparsed: "未能归类的文字",
    unparsedBytes: (unparsed, all, share) =>
      `各文件最近一次读入共 ${bytes(all)}，其中 ${bytes(unparsed)}（${share}）不属于任何已知部分。`,
    unparsedNone: (all) => `各文件最近一次读入的 ${bytes(all)}全部归入已知部分。`,
    unparsedFiles: "涉及的文件",
    linked: "正文中已建立关联的比例",
    linkedShare: (share) => `${share} 的字符位于条目链接之中。`,
    linkedNote: (mentions, characters) =>
      `标题、核心观点、小标题和句子共 ${number.format(characters)} 个字符，提及 ${number.format(mentions)} 处。套在另一处提及之中的不重复计算。`,
    empty: "档案中还没有文章。",
  },
};
