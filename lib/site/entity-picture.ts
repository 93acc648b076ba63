import type { EntitySummary } from "@/lib/archive/entity";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "./messages/messages-in";
import { namePair } from "./name-pair";
import type { ShownOnPicture } from "./shown-on-picture";

/** What the picture of an entity says. */
export function entityPicture(
  { kind, slug, names, count }: Pick<EntitySummary, "kind" | "slug" | "names" | "count">,
  language: Language,
): ShownOnPicture {
  const { kind: kinds, count: counted } = messagesIn(language);
  const { name, other } = namePair(names, language, slug);
  return { label: kinds[kind].one, title: name, other, facts: [counted.articles(count)] };
}
