const FORUM = "/articles/2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";

/** One address of each kind of page, without its language. */
export const PAGE_KINDS = {
  home: "/",
  list: "/articles",
  search: "/articles?q=luban+OR+国际&country=china",
  "nothing found": "/articles?q=zzzzqq&country=china",
  article: FORUM,
  "article without a viewpoint": "/articles/2025-07-10-bei-jing-jian-li-di-san-fang-ji-gou-jin-xiao-yuan",
  history: `${FORUM}/history`,
  account: `${FORUM}/account`,
  references: `${FORUM}/cite?bullet=g2-b1`,
  "card of an article": `/embed${FORUM}`,
  "card of a country": "/embed/countries/nicaragua",
  countries: "/countries",
  country: "/countries/china",
  sentences: "/countries/china/sentences",
  workshop: "/workshops/luban-workshop-nicaragua",
  "register of workshops": "/workshops/register",
  conferences: "/conferences",
  group: "/groups/asean",
  timeline: "/timeline",
  figures: "/figures",
  "figures of a thing": "/figures?thing=luban-workshops&group=shanghai-cooperation-organization",
  comparison: "/compare?country=china&country=nicaragua",
  network: "/network",
  outlets: "/outlets",
  topic: "/topics/zhi-ye-jiao-yu-guo-ji-he-zuo",
  batches: "/batches",
  batch: "/batches/1",
  coverage: "/coverage",
  review: "/registry",
  data: "/data",
  api: "/data/api",
  about: "/about",
  "search help": "/search-help",
  missing: "/articles/2025-08-14-nothing-of-the-kind",
} as const;

/** The addresses of a kind of page in both languages. */
export function addressesOf(path: string): string[] {
  return [path, path === "/" ? "/zh" : `/zh${path}`];
}
