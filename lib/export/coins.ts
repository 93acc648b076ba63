import { type ArticleSummary, nameIn } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import { languageOfText } from "@/lib/archive/language";
import type { Absolute } from "./article-json";

/**
 * An article as COinS: what reference managers read in the title of an empty span of class `Z3988`. It is Dublin Core in
 * OpenURL, since OpenURL's own journals and books have no newspaper; Zotero takes `rft.type` for its kind of item.
 */
export function coins(article: ArticleSummary, { absolute, note }: { absolute: Absolute; note: string }): string {
  const { slug, title, outlet, published } = article;
  const language = languageOfText(title);
  const fields = new URLSearchParams({
    ctx_ver: "Z39.88-2004",
    rft_val_fmt: "info:ofi/fmt:kev:mtx:dc",
    "rft.type": "newspaperArticle",
    "rft.title": title,
  });
  if (outlet) fields.set("rft.source", nameIn(outlet.names, language, outlet.name));
  if (published !== null) fields.set("rft.date", published.slice(0, 10));
  fields.set("rft.language", language === "zh" ? "zh-CN" : "en");
  fields.set("rft.description", note);
  fields.set("rft.identifier", absolute(articleHref("en", slug)));
  return fields.toString();
}
