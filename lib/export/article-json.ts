import type { Article, ArticleSummary, ConnectedEntity, FoundArticle, OutletRef } from "@/lib/archive/article";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { articleHref } from "@/lib/archive/hrefs";
import { presentBullet } from "@/lib/archive/present-bullet";
import type { ArticleJson, ArticleSummaryJson, FoundArticleJson } from "./api/article-schema";
import { curatedJson } from "./curated-json";

/** Turns an address of the site into an absolute one. */
export type Absolute = (href: string) => string;

/** An article as the API lists it. */
export function articleJson(article: Omit<ArticleSummary, "titles">, absolute: Absolute): ArticleSummaryJson {
  return {
    slug: article.slug,
    url: absolute(articleHref("en", article.slug)),
    title: article.title,
    outlet: outletJson(article.outlet),
    publishedAt: article.published,
    viewpoint: article.viewpoint,
    ...connectedJson(article.entities),
  };
}

/** An article as a search answers with it. Marks are half-open UTF-16 offsets into the passage's text. */
export function foundArticleJson(article: FoundArticle, absolute: Absolute): FoundArticleJson {
  const title = { field: "title" as const, bullet: null, text: article.title, marks: article.titleMarks };
  return {
    ...articleJson(article, absolute),
    match: article.match,
    onlyConnected: article.onlyConnected,
    folded: article.folded,
    highlights: [...(article.titleMarks.length > 0 ? [title] : []), ...article.highlights],
  };
}

/** A whole article as the API answers with it. */
export function wholeArticleJson(article: Article, absolute: Absolute): ArticleJson {
  const { viewpoint, groups, topics, mentions, original, entities, duplicates, removed } = article;
  const present = new Set(groups.flatMap(({ bullets }) => bullets.map(({ id }) => id)));
  return {
    ...articleJson({ ...article, viewpoint: viewpoint?.text ?? null, lead: null, entities }, absolute),
    viewpointCitations: viewpoint?.citations.map(({ number }) => number) ?? [],
    topics: topics.map(({ slug, title }) => ({ slug, title })),
    groups: groups.map(({ number, heading, bullets }) => ({
      number,
      heading,
      bullets: bullets.map(({ id, text, citations }) => ({
        id,
        text,
        citations: citations.map((mark) => mark.number),
      })),
    })),
    mentions: mentions.map(({ kind, slug, surface, basis, rule, field, group, bullet, start, end }) => ({
      kind,
      slug,
      surface,
      basis,
      rule,
      field,
      group,
      bullet,
      start,
      end,
    })),
    duplicates: duplicates.map((other) => ({
      slug: other.slug,
      url: absolute(articleHref("en", other.slug)),
      title: other.title,
      outlet: outletJson(other.outlet),
      publishedAt: other.published,
      likeness: Math.round(other.likeness * 1000) / 1000,
    })),
    original,
    revision: article.revision,
    storedAt: article.storedAt,
    removed: removed.map(({ id, text, lastIn, replacedBy }) => ({
      id,
      text,
      lastIn,
      replacedBy: replacedBy === null ? null : presentBullet(replacedBy, removed, present),
    })),
    curated: curatedJson(article.curated),
  };
}

function outletJson(outlet: OutletRef | null) {
  return outlet && { slug: outlet.slug, name: outlet.name, names: outlet.names };
}

function connectedJson(entities: readonly ConnectedEntity[]) {
  const of = (kind: EntityKind) => entities.filter((entity) => entity.kind === kind);
  const named = ({ slug, names, basis }: ConnectedEntity) => ({ slug, name: names.en ?? names.zh, names, basis });
  return {
    countries: of("country").map((country) => ({ code: country.code, ...named(country) })),
    workshops: of("workshop").map(named),
    conferences: of("conference").map(named),
    outcomes: of("outcome").map(named),
    organizations: of("organization").map(named),
    people: of("person").map(named),
    places: of("place").map(named),
    groupsOfCountries: of("group").map(named),
  };
}
