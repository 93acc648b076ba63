import { wholeArchiveHref } from "@/lib/archive/hrefs";
import { DATA_EXAMPLES as EXAMPLES } from "@/lib/site/data-examples";
import type { DataText } from "./data-text";

export const dataTextZh: DataText = {
  title: "使用数据",
  lead: "本馆的一切内容都可以带走：放进电子表格、统计软件、文献管理软件、订阅阅读器、图书馆目录或其他程序，无需密钥。所有文章均为摘要，本馆不收藏原文，每一种格式都会注明。",
  apiLink: "API 的全部地址，以及程序可以依赖什么",
  doors: [
    {
      id: "program",
      title: "用程序读取",
      text: "API 以 JSON 回答，筛选条件与页面相同，可以只要所需的字段。",
      code: [
        { for: "curl", lines: EXAMPLES.curl },
        { for: "JavaScript", lines: EXAMPLES.javascript },
      ],
    },
    {
      id: "list",
      title: "下载整个列表",
      text: "任何列表和检索结果都可以整个下载，不限篇数：CSV 用于电子表格和统计，NDJSON（每行一篇）供程序读取，Markdown 用于阅读，BibTeX、RIS 和 CSL-JSON 用于参考文献。下载链接在检索结果下方。表格中可能被当作公式的内容前加了撇号。列表包含符合全部检索条件的文章，最新的在前。",
      code: [
        { for: "curl", lines: EXAMPLES.ndjson },
        { for: "Python", lines: EXAMPLES.python },
        { for: "R", lines: EXAMPLES.r },
        { for: "Google 表格", lines: EXAMPLES.spreadsheet },
      ],
    },
    {
      id: "whole",
      title: "整个档案馆",
      text: "一个 ZIP 文件包含同一时刻的全部内容：每篇文章及其原文、全部修订和句子编号、停用的地址、各批次及其回执、编者所记、名称登记及其裁定，并附清单，列出每个文件的 SHA-256。已撤下的文章只含其页面仍然说明的内容，不含正文。空的档案馆读入后即与本馆相同。",
      code: [{ for: "curl", lines: EXAMPLES.whole }],
      link: { href: wholeArchiveHref(), text: "下载整个档案馆" },
    },
    {
      id: "references",
      title: "参考文献",
      text: "每篇文章的“引用本文”提供 APA、MLA、芝加哥和 GB/T 7714 格式及文件，也可以只引用其中一句。Zotero 等文献管理软件把文章页面识别为报纸文章，并可从检索结果页一次取得所有文章。",
      code: [],
    },
    {
      id: "follow",
      title: "订阅",
      text: "每个列表、检索和实体都有 RSS、Atom 和 JSON Feed 订阅源。修订会作为更新出现，Atom 还会说明撤下的文章。已知日期的会议另有日历；浏览器可以从地址栏检索本馆。",
      code: [
        { for: "Atom", lines: EXAMPLES.feed },
        { for: "iCalendar", lines: EXAMPLES.calendar },
        { for: "OpenSearch", lines: EXAMPLES.openSearch },
      ],
    },
    {
      id: "libraries",
      title: "图书馆与搜索引擎",
      text: "OAI-PMH 2.0 以都柏林核心提供全部记录，按国家和专题分集，撤下的文章标为已删除。页面按 schema.org 描述自身，站点地图按月列出。",
      code: [
        { for: "OAI-PMH", lines: EXAMPLES.oai },
        { for: "站点地图", lines: EXAMPLES.sitemap },
      ],
    },
    {
      id: "embed",
      title: "嵌入其他网站",
      text: "文章和国家可以作为卡片嵌入框架。支持 oEmbed 的编辑器可以由页面地址生成卡片。",
      code: [
        { for: "HTML", lines: EXAMPLES.embed },
        { for: "oEmbed", lines: EXAMPLES.oEmbed },
      ],
    },
  ],
};
