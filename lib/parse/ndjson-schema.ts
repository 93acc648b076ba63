import { z } from "zod";

const text = z.string("expected a text in double quotes");
const citations = z
  .array(
    z
      .int("expected a whole number")
      .min(1, "expected a number from 1 to 999")
      .max(999, "expected a number from 1 to 999"),
    {
      error: "expected a list of numbers",
    },
  )
  .optional();
const sentence = z.union([z.string(), z.object({ text, citations })], {
  error: "expected a text, or an object with `text` and `citations`",
});

/**
 * An article as an object of an .ndjson file. A key that is none of these is no fault: it is told of, and kept in the
 * original. `source` is read as `outlet`.
 */
export const NDJSON_ARTICLE = z.object(
  {
    title: text.nullish(),
    outlet: z
      .union([z.string(), z.object({ name: text })], { error: "expected a text, or an object with `name`" })
      .nullish(),
    publishedAt: text.nullish(),
    topic: text.nullish(),
    body: text.nullish(),
    viewpoint: sentence.nullish(),
    groups: z
      .array(
        z.object(
          {
            number: z.int("expected a whole number").min(1, "expected a number from 1 on").max(9999).nullish(),
            heading: text.nullish(),
            bullets: z.array(sentence, { error: "expected a list of bullets" }),
          },
          { error: "expected an object with `heading` and `bullets`" },
        ),
        { error: "expected a list of groups" },
      )
      .nullish(),
  },
  { error: "expected an object with the parts of an article" },
);

/** Other names of a key that mean the same without doubt. */
export const KEY_ALIASES: Readonly<Record<string, string>> = { source: "outlet" };

/** The keys that are read, by where they stand: a list's entries stand in `groups[]`. */
export const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  "": ["title", "outlet", "publishedAt", "topic", "body", "viewpoint", "groups", ...Object.keys(KEY_ALIASES)],
  outlet: ["name"],
  source: ["name"],
  viewpoint: ["text", "citations"],
  "groups[]": ["number", "heading", "bullets"],
  "groups[].bullets[]": ["text", "citations"],
};
