import { z } from "zod";
import { BASIS, COUNT, CURATED, INSTANT, KIND, NAME, NAMES, OUTLET, PUBLISHED_AT, SLUG, URL } from "./common-schema";

const FIELD = z.enum(["title", "viewpoint", "heading", "bullet"]);

const CONNECTED = z.strictObject({ slug: SLUG, name: NAME, names: NAMES, basis: BASIS }).meta({
  id: "ConnectedEntity",
  description: "An entity an article is connected to, once, with its strongest basis.",
});

const CONNECTED_COUNTRY = z
  .strictObject({
    code: z.string().nullable().describe("ISO 3166-1 alpha-2."),
    slug: SLUG,
    name: NAME,
    names: NAMES,
    basis: BASIS,
  })
  .meta({ id: "ConnectedCountry", description: "A country an article is connected to." });

const MARK = z
  .strictObject({ start: COUNT, end: COUNT })
  .meta({ id: "Mark", description: "A half-open range of UTF-16 offsets into a text." });

const summary = {
  slug: SLUG,
  url: URL,
  title: z.string(),
  outlet: OUTLET.nullable(),
  publishedAt: PUBLISHED_AT,
  viewpoint: z.string().nullable().describe("The viewpoint's text, without separators and citations."),
  countries: z.array(CONNECTED_COUNTRY),
  workshops: z.array(CONNECTED),
  conferences: z.array(CONNECTED),
  outcomes: z.array(CONNECTED),
  organizations: z.array(CONNECTED),
  people: z.array(CONNECTED),
  places: z.array(CONNECTED),
  groupsOfCountries: z.array(CONNECTED),
};

/** An article as the API lists it. */
export const ARTICLE_SUMMARY_SCHEMA = z.strictObject(summary).meta({
  id: "ArticleSummary",
  description: "An article of a list. It is a summary; the original story is not held.",
});
export type ArticleSummaryJson = z.infer<typeof ARTICLE_SUMMARY_SCHEMA>;

/** An article as a search answers with it. */
export const FOUND_ARTICLE_SCHEMA = z
  .strictObject({
    ...summary,
    match: z.enum(["all", "some"]).describe("Whether it matches all words of the search or some."),
    onlyConnected: z
      .boolean()
      .describe("Whether it names only a place in a country that is asked for, or is of a group."),
    folded: COUNT.describe("How many older near-duplicates are folded away under it."),
    highlights: z.array(
      z
        .strictObject({ field: FIELD, bullet: z.string().nullable(), text: z.string(), marks: z.array(MARK) })
        .meta({ id: "Highlight", description: "A passage that the search found." }),
    ),
  })
  .meta({
    id: "FoundArticle",
    description: "An article of a search. It is a summary; the original story is not held.",
  });
/** The same where only some of its fields were asked for. */
export const SOME_OF_FOUND_ARTICLE = FOUND_ARTICLE_SCHEMA.partial().meta({ id: "FoundArticleFields" });
export type FoundArticleJson = z.infer<typeof FOUND_ARTICLE_SCHEMA>;

const GROUP = z
  .strictObject({
    number: COUNT,
    heading: z.string().nullable(),
    bullets: z.array(
      z
        .strictObject({
          id: z.string().describe('The permanent anchor: "g2-b3".'),
          text: z.string(),
          citations: z
            .array(COUNT)
            .describe("The numbers of its source notes; what they count is not stated anywhere."),
        })
        .meta({ id: "Bullet", description: "One sentence-level item of a group." }),
    ),
  })
  .meta({ id: "Group", description: "A numbered section, with or without a heading." });

const MENTION = z
  .strictObject({
    kind: KIND,
    slug: SLUG,
    surface: z.string().describe("The words that name the entity."),
    basis: BASIS,
    rule: z.string().describe("The rule of the linker that matched."),
    field: FIELD,
    group: COUNT.nullable(),
    bullet: z.string().nullable(),
    start: COUNT,
    end: COUNT,
  })
  .meta({
    id: "Mention",
    description: "One place that names an entity: half-open UTF-16 offsets into a field's text.",
  });

const DUPLICATE = z
  .strictObject({
    slug: SLUG,
    url: URL,
    title: z.string(),
    outlet: OUTLET.nullable(),
    publishedAt: PUBLISHED_AT,
    likeness: z.number().describe("From .7 to 1: how alike the texts are."),
  })
  .meta({ id: "Duplicate", description: "An article that tells nearly the same story in nearly the same words." });

/** A whole article. */
export const ARTICLE_SCHEMA = z
  .strictObject({
    ...summary,
    viewpointCitations: z.array(COUNT),
    topics: z.array(z.strictObject({ slug: SLUG, title: z.string() })),
    groups: z.array(GROUP),
    mentions: z.array(MENTION),
    duplicates: z.array(DUPLICATE),
    original: z.string().describe("The archived text as it was given, every character of it."),
    revision: COUNT.describe("The number of this text, from 1."),
    storedAt: INSTANT,
    removed: z.array(
      z
        .strictObject({
          id: z.string(),
          text: z.string(),
          lastIn: COUNT.describe("The last revision that held it."),
          replacedBy: z.string().nullable().describe("The bullet that stands in its stead."),
        })
        .meta({ id: "RemovedBullet", description: "A bullet that a correction took away." }),
    ),
    curated: CURATED,
  })
  .meta({ id: "Article", description: "A whole article. It is a summary; the original story is not held." });
/** The same where only some of its fields were asked for. */
export const SOME_OF_ARTICLE = ARTICLE_SCHEMA.partial().meta({ id: "ArticleFields" });
export type ArticleJson = z.infer<typeof ARTICLE_SCHEMA>;
