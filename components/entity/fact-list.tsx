import type { Fact } from "@/lib/archive/entity";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { sourcedFacts } from "@/lib/site/sourced-facts";
import { FactRow } from "./fact-row";
import { FactSources } from "./fact-sources";

/** The registry's facts with where each was read: numbers that lead to the list of sources below. */
export function FactList({ facts, language }: { facts: readonly Fact[]; language: Language }) {
  const sourced = sourcedFacts(facts);
  const { sources } = messagesIn(language).entity;
  return (
    <>
      <dl className="text-small">
        {sourced.facts.map((fact) => (
          <FactRow key={fact.name} fact={fact} language={language} />
        ))}
      </dl>
      <FactSources title={sources} sources={sourced.sources} />
    </>
  );
}
