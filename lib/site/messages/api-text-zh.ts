import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import type { ApiText } from "./api-text";
import { zh } from "./zh";

const OPERATIONS: Record<string, { summary: string; description: string }> = {
  listArticles: {
    summary: "检索并列出文章",
    description:
      "检索到的文章及其计数与分面。同一条件的多个值为“或”，不同条件为“且”。先列出符合全部词语的文章，再列出符合部分词语的文章。",
  },
  getArticle: {
    summary: "一篇文章",
    description:
      "完整的文章：分组与条目、每一处提及、近似文章和原始文本。曾用地址返回 308，已撤下的文章返回 410 及其留存信息。",
  },
  listEntities: {
    summary: "列出实体",
    description: "国家、工坊、会议、成果、机构、人物、地点和国家集团，按类别和标识排序。",
  },
  getEntity: {
    summary: "一个实体",
    description: "实体的事实及其出处，以及它的所属关系。articles 是其文章的地址。曾用地址返回 308。",
  },
  listBatches: { summary: "列出批次", description: "每一次读入文件的运行，最新的在前，说明收录和拒收的内容。" },
  getBatch: {
    summary: "一个批次",
    description:
      "批次及其各个列表的开头：文件、有问题的文件、新增和修订的文章、编者所做的处理。给出 list 时只返回该列表的一部分。",
  },
  getTimeline: {
    summary: "时间线",
    description:
      "每年、某年每月或某月每日有多少文章，以及登记资料所载当时发生的事。同一条件的多个值符合其一即可，不同条件须同时符合。",
  },
  listFigures: {
    summary: "数字",
    description:
      "文章中的数字，连同所计之物、所涉对象、时间和原句。同一条件的多个值符合其一即可，不同条件须同时符合。相互矛盾的数字一并列出。",
  },
  listSuggestions: {
    summary: "输入时的建议",
    description: "以所输入内容开头的名称（中英文或拼音），其次是含有该内容的标题。",
  },
};

const PARAMETERS: Record<string, string> = {
  ...Object.fromEntries(
    ENTITY_KINDS.map((kind) => [
      kind,
      `${zh.kind[kind].one}的标识${kind === "country" ? "，或 ISO 3166-1 两字母代码" : ""}。可重复，符合其一即可。`,
    ]),
  ),
  outlet: "媒体的标识。可重复，符合其一即可。",
  topic: "专题的标识。可重复，符合其一即可。",
  q: "检索式，语法见检索方法：词语、引号、country:cn、-词语。",
  connected: "国家条件是否也检索仅相关的文章。",
  lacks: "文章缺少什么。可重复，符合其一即可。",
  from: "发布时间的起始日、月或年，按本馆时区。",
  to: "发布时间的截止日、月或年，包含当日。",
  sort: "排序：检索词语时按相关度，否则最新的在前。",
  duplicates: "是否将较早的近似文章折叠在最新的一篇之下。",
  expand: "检索式中的名称是否也检索其别名。",
  asOf: "只列出在该批次之前（含）收录的文章。",
  limit: "最多返回多少项，默认 20。",
  after: "列表从何处继续：照用返回的 next，只适用于同一检索。",
  fields: "需要的字段，以逗号分隔；省略则返回全部。",
  period: "以月展示的某年，或以日展示的某月；省略则为全部年份。",
  kind: "实体的类别；省略则为全部。",
  list: "只返回该列表；省略则返回每个列表的开头。",
  thing: "所计之物的标识。",
  slug: "永久标识。",
  number: "批次的编号，从 1 开始。",
  lang: "名称和地址的语言，默认英文。",
};

const EXAMPLES: Record<string, string> = {
  "Articles that name Kazakhstan since June 2025": "2025 年 6 月以来提及哈萨克斯坦的文章",
  "Titles and days alone, of articles that name China and Nicaragua": "同时提及中国和尼加拉瓜的文章，只要标题和日期",
  "Articles without a stated time": "未注明时间的文章",
  "A whole article": "完整的一篇文章",
  "Four fields of it": "其中四个字段",
  "The first 100 countries": "前 100 个国家",
  "The names of workshops alone": "只要工坊的名称",
  "China with its facts": "中国及其事实",
  "The code and names of a country": "一个国家的代码和名称",
  "The latest batch": "最近一个批次",
  "The first batch": "第一个批次",
  "What it added": "它新增的文章",
  "Articles that name Nicaragua, by month of 2025": "2025 年提及尼加拉瓜的文章，按月",
  "How many Luban Workshops there are, by article": "各篇文章所说的鲁班工坊数量",
  "Figures about the SCO that hold as of August 2025": "截至 2025 年 8 月有关上合组织的数字",
  "By pinyin": "以拼音输入",
  "Nothing typed": "没有输入",
};

export const apiTextZh: ApiText = {
  title: "鲁班档案馆 API",
  about: "页面上的一切内容均可作为 JSON 读取，无需密钥。所有文章均为摘要，本馆不收藏原文；转引时请注明。",
  promiseTitle: "程序可以依赖什么",
  promise: [
    "/api/v1 下的地址含义不变。在版本 1 之内，可能增加字段、参数、地址或取值；不会删除、改名，也不会改变类型或含义。不能兼容的改变另立 /api/v2，版本 1 此后至少保留一年。因此程序应忽略不认识的字段。",
    "文章和实体的标识以及条目的编号永不改变；曾用标识返回 308 及现用标识，已撤下的文章返回 410 及其留存信息。列表的次序稳定。无论其间增加了什么，next 都从上次结束之处继续，深度不影响速度；它不可拆解，只适用于同一检索。",
    "有误的请求返回 400，格式为 application/problem+json（RFC 9457），说明哪个参数有误以及允许什么；未知的参数也算有误。每个回答都有 ETag：以 If-None-Match 发回，304 表示没有变化。任何网页都可以读取（CORS），HEAD 与 GET 相同但没有正文，接受压缩的客户端得到压缩的回答。",
    "一个客户端每分钟可以发出 60,000 次请求；RateLimit-Policy 和 RateLimit 说明还剩多少，超出后返回 429，Retry-After 说明何时继续。需要全部内容时，使用导出更合适。",
  ],
  openApi: "同样内容的 OpenAPI 3.1 文档",
  parameter: "参数",
  meaning: "含义",
  one: (allowed) => `取值：${allowed}。`,
  examples: "示例",
  operation: (operationId) => OPERATIONS[operationId] ?? null,
  parameterText: (name) => PARAMETERS[name] ?? null,
  exampleText: (title) => EXAMPLES[title] ?? title,
};
