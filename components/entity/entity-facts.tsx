import { Section } from "@/components/ui/section";
import type { Entity } from "@/lib/archive/entity";
import { statedFacts } from "@/lib/archive/expected-facts";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { FactList } from "./fact-list";

/** What the registry states of an entity, and what it should state and does not. Members have a section of their own. */
export function EntityFacts({ entity, language }: { entity: Entity; language: Language }) {
  const facts = statedFacts(entity).filter(({ name }) => name !== "member" || entity.members.length === 0);
  if (facts.length === 0) return null;
  return (
    <Section id="facts" title={messagesIn(language).entity.facts}>
      <FactList facts={facts} language={language} />
    </Section>
  );
}
