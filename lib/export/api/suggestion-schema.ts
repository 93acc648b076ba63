import { z } from "zod";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";

/** What `GET /api/v1/suggestions` answers. */
export const SUGGESTION_LIST_SCHEMA = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          kind: z.enum([...ENTITY_KINDS, "outlet", "topic", "article"]),
          label: z.string().describe("The kind in the language that was asked for."),
          text: z.string(),
          href: z.string().describe("The address of its page on this site."),
        })
        .meta({ id: "Suggestion", description: "A name or title that goes on from what was typed." }),
    ),
  })
  .meta({ id: "SuggestionList", description: "Names that begin with what was typed, then titles that hold it." });
