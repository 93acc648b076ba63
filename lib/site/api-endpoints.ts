import { z } from "zod";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { ARTICLE_LIST_SCHEMA } from "@/lib/export/api/article-list-schema";
import { ARTICLE_SCHEMA, SOME_OF_ARTICLE } from "@/lib/export/api/article-schema";
import { BATCH_LIST_SCHEMA, BATCH_SCHEMA } from "@/lib/export/api/batch-schema";
import { ENTITY_LIST_SCHEMA, ENTITY_SCHEMA, SOME_OF_ENTITY } from "@/lib/export/api/entity-schema";
import { FIGURE_LIST_SCHEMA } from "@/lib/export/api/figure-schema";
import type { ApiEndpoint } from "@/lib/export/api/open-api";
import { SUGGESTION_LIST_SCHEMA } from "@/lib/export/api/suggestion-schema";
import { TIMELINE_SCHEMA } from "@/lib/export/api/timeline-schema";
import { SEARCH_PARAMETERS } from "@/lib/search/article-parameters";
import { API_PARAMETERS } from "./api-parameters";

/** An article that the archive's first content has, for the examples. */
export const EXAMPLE_ARTICLE = "2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";

const slug = (example: string) => ({ schema: z.string(), description: "The permanent name.", example });

/** Every address of the API. The examples are requests to an archive that holds the content it was delivered with. */
export const API_ENDPOINTS = [
  {
    path: "/api/v1/articles",
    operationId: "listArticles",
    summary: "Search and list articles",
    description:
      "Articles that a search finds, with counts and facets. Values of one filter are alternatives, different filters must all hold. Those that match all words come first, those that match some follow.",
    pathParameters: {},
    parameters: { ...SEARCH_PARAMETERS, ...API_PARAMETERS.articles },
    answer: ARTICLE_LIST_SCHEMA,
    problems: [503],
    moves: false,
    examples: [
      {
        title: "Articles that name Kazakhstan since June 2025",
        href: "/api/v1/articles?country=kz&from=2025-06&limit=5",
      },
      {
        title: "Titles and days alone, of articles that name China and Nicaragua",
        href: "/api/v1/articles?q=country:cn+country:ni&fields=slug,title,publishedAt",
      },
      { title: "Articles without a stated time", href: "/api/v1/articles?lacks=time" },
    ],
  },
  {
    path: "/api/v1/articles/{slug}",
    operationId: "getArticle",
    summary: "One article",
    description:
      "A whole article: its groups and bullets, every place that names something, its near-duplicates, and the text as it was given. A former address answers 308, a withdrawn article 410 with what is left of it.",
    pathParameters: { slug: slug(EXAMPLE_ARTICLE) },
    parameters: API_PARAMETERS.article,
    answer: z.union([ARTICLE_SCHEMA, SOME_OF_ARTICLE]),
    problems: [404, 410],
    moves: true,
    examples: [
      { title: "A whole article", href: `/api/v1/articles/${EXAMPLE_ARTICLE}` },
      {
        title: "Four fields of it",
        href: `/api/v1/articles/${EXAMPLE_ARTICLE}?fields=slug,title,outlet,publishedAt`,
        answer: {
          slug: EXAMPLE_ARTICLE,
          title: "中国—尼加拉瓜职业教育合作论坛举办",
          outlet: {
            slug: "peoples-daily-overseas-edition",
            name: "Ren Min Ri Bao Hai Wai Ban",
            names: { en: "People's Daily Overseas Edition", zh: "人民日报海外版" },
          },
          publishedAt: "2025-08-14T01:26:00+08:00",
        },
      },
    ],
  },
  {
    path: "/api/v1/entities",
    operationId: "listEntities",
    summary: "List entities",
    description:
      "Countries, workshops, conferences, outcomes, organizations, people, places and groups of countries, in the order of kind and slug.",
    pathParameters: {},
    parameters: API_PARAMETERS.entities,
    answer: ENTITY_LIST_SCHEMA,
    problems: [],
    moves: false,
    examples: [
      { title: "The first 100 countries", href: "/api/v1/entities?kind=country&limit=100" },
      { title: "The names of workshops alone", href: "/api/v1/entities?kind=workshop&fields=slug,names" },
    ],
  },
  {
    path: "/api/v1/entities/{kind}/{slug}",
    operationId: "getEntity",
    summary: "One entity",
    description:
      "An entity with its facts, each with where it was read, and with what it belongs to. `articles` is the address of its articles. A former address answers 308.",
    pathParameters: {
      kind: { schema: z.enum(ENTITY_KINDS), description: "The kind, in the singular.", example: "country" },
      slug: slug("nicaragua"),
    },
    parameters: API_PARAMETERS.entity,
    answer: z.union([ENTITY_SCHEMA, SOME_OF_ENTITY]),
    problems: [404],
    moves: true,
    examples: [
      { title: "China with its facts", href: "/api/v1/entities/country/china" },
      {
        title: "The code and names of a country",
        href: "/api/v1/entities/country/nicaragua?fields=kind,slug,code,name,names",
        answer: {
          kind: "country",
          slug: "nicaragua",
          code: "NI",
          name: "Nicaragua",
          names: { en: "Nicaragua", zh: "尼加拉瓜", "zh-Hant": "尼加拉瓜" },
        },
      },
    ],
  },
  {
    path: "/api/v1/batches",
    operationId: "listBatches",
    summary: "List batches",
    description: "Every run of the ingest that read something, the newest first, with what it brought and refused.",
    pathParameters: {},
    parameters: API_PARAMETERS.batches,
    answer: BATCH_LIST_SCHEMA,
    problems: [],
    moves: false,
    examples: [{ title: "The latest batch", href: "/api/v1/batches?limit=1" }],
  },
  {
    path: "/api/v1/batches/{number}",
    operationId: "getBatch",
    summary: "One batch",
    description:
      "A batch with the beginning of each of its lists: files, files with a fault, articles added and revised, what the curator's lines did. With `list`, a part of that one alone.",
    pathParameters: { number: { schema: z.int().min(1), description: "Its number, from 1.", example: "1" } },
    parameters: API_PARAMETERS.batch,
    answer: BATCH_SCHEMA,
    problems: [404],
    moves: false,
    examples: [
      { title: "The first batch", href: "/api/v1/batches/1" },
      { title: "What it added", href: "/api/v1/batches/1?list=added&limit=2" },
    ],
  },
  {
    path: "/api/v1/timeline",
    operationId: "getTimeline",
    summary: "The timeline",
    description:
      "How many articles there are in each year, in each month of a year or on each day of a month, and what happened then as the registry states it. Values of one filter are alternatives, different filters must all hold.",
    pathParameters: {},
    parameters: API_PARAMETERS.timeline,
    answer: TIMELINE_SCHEMA,
    problems: [],
    moves: false,
    examples: [
      { title: "Articles that name Nicaragua, by month of 2025", href: "/api/v1/timeline?country=ni&period=2025" },
    ],
  },
  {
    path: "/api/v1/figures",
    operationId: "listFigures",
    summary: "Figures",
    description:
      "Numbers that articles state, with what they count, what they are about, as of when, and the sentence. Values of one filter are alternatives, different filters must all hold. Numbers that contradict each other are all listed.",
    pathParameters: {},
    parameters: API_PARAMETERS.figures,
    answer: FIGURE_LIST_SCHEMA,
    problems: [],
    moves: false,
    examples: [
      { title: "How many Luban Workshops there are, by article", href: "/api/v1/figures?thing=luban-workshops" },
      {
        title: "Figures about the SCO that hold as of August 2025",
        href: "/api/v1/figures?group=shanghai-cooperation-organization&from=2025-08&to=2025-08&limit=3",
      },
    ],
  },
  {
    path: "/api/v1/suggestions",
    operationId: "listSuggestions",
    summary: "Suggestions while typing",
    description: "Names that begin with what was typed, in either script or by pinyin, then titles that hold it.",
    pathParameters: {},
    parameters: API_PARAMETERS.suggestions,
    answer: SUGGESTION_LIST_SCHEMA,
    problems: [],
    moves: false,
    examples: [
      { title: "By pinyin", href: "/api/v1/suggestions?q=nijialagua&lang=zh" },
      {
        title: "Nothing typed",
        href: "/api/v1/suggestions?q=",
        answer: { items: [] },
      },
    ],
  },
] as const satisfies readonly ApiEndpoint[];
