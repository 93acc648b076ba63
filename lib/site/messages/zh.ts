import { articleRecordZh } from "./article-record-zh";
import { curationZh } from "./curation-zh";
import { linkingZh } from "./linking-zh";
import type { Messages } from "./messages";
import { receiptsZh } from "./receipts-zh";
import { sharePercent } from "./share-percent";

const number = new Intl.NumberFormat("zh-CN");
const articles = (count: number) => `${number.format(count)} 篇文章`;
/** Titles and headings are counted with sentences. */
const passages = (count: number) => `${number.format(count)} 处`;

const filterNames = {
  q: "检索词",
  country: "国家",
  workshop: "鲁班工坊",
  conference: "会议",
  outcome: "成果",
  organization: "机构",
  person: "人物",
  place: "地点",
  group: "国家集团",
  outlet: "媒体",
  topic: "专题",
  from: "起始日期",
  to: "截止日期",
} as const;

export const zh: Messages = {
  ...articleRecordZh,
  ...linkingZh,
  ...receiptsZh,
  ...curationZh,
  site: {
    name: "鲁班档案馆",
    otherName: "Luban Archive",
    tagline: "职业教育国际合作新闻档案，与文中提到的国家、鲁班工坊和会议一一相连。",
    description:
      "中英双语、可检索的职业教育国际合作新闻档案。按国家、鲁班工坊与会议查阅，每一句话都有固定链接，可供核对与引用。",
    skip: "跳到正文",
    mainNavigation: "主导航",
    allSections: "全部栏目",
    abstract: (lead) => `摘要，未收藏原文。${lead}`,
    summaryOnly: "本馆所收均为摘要，未藏原文。",
  },
  nav: { home: "首页", articles: "文章", outlets: "媒体", topics: "专题", about: "关于本馆" },
  kind: {
    country: { one: "国家", many: "国家", amid: "国家", about: "国家和地区，以及点名提到它们的文章。" },
    workshop: {
      one: "鲁班工坊",
      many: "鲁班工坊",
      amid: "鲁班工坊",
      about: "鲁班工坊项目及其在世界各地的工坊，以及提到它们的文章。",
    },
    conference: { one: "会议", many: "会议", amid: "会议", about: "会议、论坛与赛事：系列与各届。" },
    outcome: { one: "成果", many: "成果", amid: "成果", about: "会议达成的共识、协议与联盟。" },
    organization: { one: "机构", many: "机构", amid: "机构", about: "院校、主管部门、企业与学会。" },
    person: { one: "人物", many: "人物", amid: "人物", about: "文章中提到或引述的人物。" },
    place: { one: "地点", many: "地点", amid: "地点", about: "城市与地区。提到某地即与所属国家相关，但不算点名该国。" },
    group: {
      one: "国家集团",
      many: "国家集团",
      amid: "国家集团",
      about: "由国家组成的组织与集团。提到集团，不等于点名其成员国。",
    },
  },
  outlet: { one: "媒体", many: "媒体", about: "文章的发布媒体，名称以来源所写为准。" },
  topic: { one: "专题", many: "专题", about: "文章收录时所在的专题页面。" },
  count: { articles, articlesLabel: () => "篇文章" },
  search: {
    label: "检索文章",
    submit: "检索",
    hint: "词语或名称，中英文均可",
    title: "文章",
    titleFor: (text) => `“${text}”的检索结果`,
    toFilters: "筛选与日期",
    filters: "筛选",
    apply: "应用筛选",
    sort: "排序",
    sorts: { relevance: "最相关", newest: "最新", oldest: "最早" },
    from: "起始日期",
    to: "截止日期",
    dateHint: "可填年、月或日，含首尾：2025、2025-06、2025-06-20。",
    dateFormat: "YYYY、YYYY-MM 或 YYYY-MM-DD",
    datePlaceholder: "年-月",
    activeFilters: "当前条件",
    remove: (filter) => `移除 ${filter}`,
    clear: "全部移除",
    filterLabel: (name, value) => `${filterNames[name]}：${value}`,
    selected: (count) => `已选 ${number.format(count)} 项`,
    note: (note) => {
      switch (note.kind) {
        case "ignored-parameter":
          return `本列表没有“${note.parameter}”这一参数，已略去。`;
        case "invalid-value":
          return `“${note.value}”不能作为“${note.parameter}”的值，已略去。`;
        case "unknown-value":
          return `“${note.parameter}”中没有名为“${note.value}”的条目，因此没有结果与之相符。`;
        case "reversed-dates":
          return `起止日期颠倒：没有文章既不早于 ${note.from} 又不晚于 ${note.to}。`;
        case "beyond-last-page":
          return `这里没有第 ${number.format(note.page)} 页；现在显示的是最后一页，即第 ${number.format(note.pageCount)} 页。`;
        case "unfinished-batch":
          return note.latest === null
            ? `第 ${note.batch} 批尚未完成，检索结果仍可能变化。`
            : `第 ${note.batch} 批尚未完成，检索结果仍可能变化；最近完成的是第 ${note.latest} 批。`;
        case "cut-query":
          return "检索词或括号过多，末尾部分已略去。";
        case "shortened-text":
          return `检索词超过 ${number.format(note.length)} 个字符，超出部分已略去。`;
      }
    },
    notes: "对网址的解读",
    someMatch: "以下文章只含部分检索词",
    nothing: "没有符合条件的文章。",
    nothingHelp: ["减少检索词，或改用另一种文字的名称。", "中文连续两个字即可检索；英文单词会同时查找其词形变化。"],
    without: (filter) => `去掉“${filter}”再检索`,
    everything: "全部文章",
    page: (page, pageCount) => `第 ${number.format(page)} 页，共 ${number.format(pageCount)} 页`,
    furtherPage: "此后各页不再编号",
    lastNumbered: (page) => `第 ${page} 页`,
    previous: "上一页",
    next: "下一页",
    pages: "分页",
    empty: "档案中还没有文章。",
    emptyHelp: [
      "将文本文件放入 content/articles/，格式说明见 content/README.md。",
      "运行 npm run ingest：它会报告读入的内容，并指出无法读取之处的行号。",
      "重新载入本页即可看到，无需重启。",
    ],
    where: { title: "标题", viewpoint: "核心观点", heading: "小标题", bullet: "正文" },
  },
  article: {
    published: "发布时间",
    noTime: "未写明时刻",
    noDate: "未写明日期",
    noOutlet: "未写明媒体",
    topics: "专题",
    viewpoint: "核心观点",
    noViewpoint: "来源未给出本文的核心观点。",
    group: (n) => `第 ${n} 部分`,
    sentenceLink: (n) => `${n}，本句链接`,
    sourceNote: (n) => `来源注 ${n}；本馆未藏原文`,
    sourceNotesTitle: "来源注",
    sourceNotesText: "方括号中的数字照录自所收摘要。摘要未说明其所指，本馆亦未藏原文，因此不作链接。",
    originalNotHeld: "摘要，未藏原文",
    copyLink: "复制链接",
    copyLinkHelp: "此网址长期有效。句首的数字是该句的链接。",
    asData: "本文的 JSON 数据",
    original: "所收文本",
    originalText: "收录时的文本，一字不改。",
    linked: "文中点名",
    throughPart: "因提及其下属",
    basis: {
      named: "点名",
      demonym: "以形容词或国民称谓提及",
      abbreviation: "以简称提及",
      place: "因境内地点相关",
      member: "因成员身份相关",
    },
    mentionTitle: (kind, name, basis) => `${kind}：${name}（${basis}）`,
  },
  duplicates: {
    title: "另见于",
    help: "同一报道，文字几乎相同；各媒体所发均照原样保存。",
    likeness: (likeness) => (likeness === 1 ? "文字相同" : `文字相似度 ${sharePercent(likeness)}%`),
    shown: (count) => `其中 ${number.format(count)} 篇与较新的文章内容重复。`,
    folded: (count) => `其中 ${number.format(count)} 篇与较新的文章内容重复，已收起，仍计入总数。`,
    fold: "收起重复文章",
    show: "逐篇显示",
    more: (count) => `另有 ${number.format(count)} 篇与此相似`,
  },
  entity: {
    aliases: "又作",
    facts: "资料",
    notStated: "未写明",
    sources: "出处",
    more: (count) => `另有 ${number.format(count)} 项`,
    factName: (name) => factNames[name] ?? name,
    factValue: (value) => factValues[value] ?? value.replace(/^\d{4}$/, "$&年"),
    partOf: "所属",
    country: "所在国家",
    located: "在该国",
    articles: "文章",
    noArticles: "尚无文章提到。",
    alsoConnected: (count) => `另有关联：${articles(count)}`,
    alsoConnectedHelp: "这些文章没有直接点名，只提到其境内地点，不计入上面的篇数。",
    allArticles: (count) => `查看全部 ${articles(count)}`,
    allWithConnected: (count) => `查看全部 ${articles(count)}（含直接点名的）`,
    provisional: "待核",
    provisionalHelp: "依名称形式识别，尚未经人工核对。",
    notNamed: "尚无文章提到",
    indexEmpty: "尚无文章提到。",
    indexTotal: (count) => `共 ${number.format(count)} 项`,
    code: "ISO 代码",
    description: (kind, name, count) =>
      `${kind}：${name}。职业教育国际合作新闻档案所收相关文章 ${number.format(count)} 篇。`,
  },
  evidence: {
    oneMonth: (month, count) => (count === 1 ? `发布于${month}` : `均发布于${month}`),
    namedByFact: (fact) => namedByFact[fact] ?? `以此为“${factNames[fact] ?? fact}”`,
    parts: (kind) => (kind === "conference" ? "历届" : kind === "workshop" ? "各工坊" : "下属"),
    passages,
    naming: (count) => `见于 ${passages(count)}`,
    withParts: "其中包括只提到其下属之处。",
    moreSentences: (count) => `本文还有 ${number.format(count)} 处`,
    allSentences: (count) => `查看全部 ${passages(count)}`,
    namingTitle: (name) => `提到“${name}”之处`,
    about: (name) => `返回“${name}”`,
    newestSentences: "最新",
    olderSentences: "更早",
    together: "同篇提到",
    togetherNote: "数字为同时提到二者的文章篇数，点击可查看。",
    both: (count, ...names) => `同时提到${names.map((name) => `“${name}”`).join("与")}的${articles(count)}`,
    members: "成员",
    memberOf: "所属国家集团",
    since: (date) => `${date} 起`,
    map: "位置",
    mapOf: (name, region, position) => `世界地图，标出${name}的位置：${region}，约${position}`,
    mapNote: "轮廓据 Natural Earth 简化绘制，国家依 ISO 3166-1，仅示位置，不表示边界或地位上的立场。",
    position: (latitude, longitude) =>
      `${latitude < 0 ? "南纬" : "北纬"} ${Math.abs(latitude)}°，${longitude < 0 ? "西经" : "东经"} ${Math.abs(longitude)}°`,
    region: {
      "005": "南美洲",
      "011": "西非",
      "013": "中美洲",
      "014": "东非",
      "015": "北非",
      "017": "中部非洲",
      "018": "南部非洲",
      "021": "北美洲",
      "029": "加勒比地区",
      "030": "东亚",
      "034": "南亚",
      "035": "东南亚",
      "039": "南欧",
      "053": "澳大拉西亚",
      "054": "美拉尼西亚",
      "057": "密克罗尼西亚",
      "061": "波利尼西亚",
      "143": "中亚",
      "145": "西亚",
      "151": "东欧",
      "154": "北欧",
      "155": "西欧",
    },
  },
  home: {
    latest: "最新文章",
    allArticles: "全部文章",
    byMonth: "各月文章数",
    byMonthTable: "以表格查看",
    timeline: "时间线与事件",
    monthBar: (month, count) => `${month}：${articles(count)}`,
    most: (kind) => `提及最多的${zh.kind[kind].many}`,
    all: (kind) => `全部${zh.kind[kind].many}`,
    lastBatch: "最近一批",
    batch: (added, revised) => `新增 ${articles(added)}，修订 ${number.format(revised)} 篇`,
    numbers: "馆藏",
    month: "月份",
    count: "篇数",
  },
  world: {
    title: "新闻中的国家",
    map: "世界地图：提及各国的文章",
    legend: "提及该国的文章",
    note: "图形依 ISO 3166-1，不表示任何疆界或地位。",
  },
  notFound: {
    title: "未找到此页",
    text: "这个网址下没有内容。如果是从文章链接而来，可用标题或文中的词语重新检索。",
    ways: "继续浏览",
  },
};

/** Words that the registry uses as values. */
const factValues: Record<string, string> = { open: "已启动", planned: "筹建中", online: "线上" };

/** The registry names its facts in English; a name that is not here is shown as it is. */
const factNames: Record<string, string> = {
  "host institution": "承办院校",
  "Chinese partner": "中方院校",
  opened: "启动时间",
  status: "状态",
  place: "地点",
  note: "说明",
  starts: "开始日期",
  ends: "结束日期",
  theme: "主题",
  result: "结果",
  participants: "参与情况",
  founded: "成立时间",
  member: "成员",
  members: "成员",
  role: "职务",
  proposed: "提出时间",
  "adopted at": "通过于",
  "promoted by": "推动者",
  "workshops reported": "报道的工坊数",
  "workshops listed": "收录的工坊数",
};

/** What stands above the things that name an entity in a fact. */
const namedByFact: Record<string, string> = {
  "host institution": "承办",
  "Chinese partner": "作为中方伙伴参与",
  place: "在此地",
  role: "人物",
  result: "产生于",
  "adopted at": "在此通过",
  "promoted by": "推动",
};
