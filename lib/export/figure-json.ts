import type { StatedFigure } from "@/lib/archive/figure-list";
import { articleHref, entityHref } from "@/lib/archive/hrefs";
import type { FigureJson } from "./api/figure-schema";
import type { Absolute } from "./article-json";

/** A figure as the API answers with it. */
export function figureJson(figure: StatedFigure, absolute: Absolute): FigureJson {
  const { value, upTo, unit, qualifier, thing, thingNames, counted, planned, since, asOf, asOfBasis, scopes } = figure;
  const { surface, sentence, start, end, field, group, bullet, article } = figure;
  return {
    value,
    upTo,
    unit,
    qualifier,
    thing:
      thing === null
        ? null
        : { slug: thing, name: thingNames?.en ?? thingNames?.zh ?? null, names: thingNames ?? { en: null, zh: null } },
    counted,
    planned,
    since,
    asOf,
    asOfBasis,
    scopes: scopes.map(({ kind, slug, names, rule }) => ({
      kind,
      slug,
      url: absolute(entityHref("en", kind, slug)),
      name: names.en ?? names.zh,
      names,
      rule,
    })),
    surface,
    sentence,
    start,
    end,
    field: field === "viewpoint" ? "viewpoint" : "bullet",
    group,
    bullet,
    url: absolute(articleHref("en", article.slug, bullet ?? "viewpoint")),
    article: { slug: article.slug, title: article.title, outlet: article.outlet, publishedAt: article.published },
  };
}
