import { Section } from "@/components/ui/section";
import type { Entity, Membership } from "@/lib/archive/entity";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { EntityName } from "./entity-name";
import { FactSources } from "./fact-sources";
import { MemberSince } from "./member-since";

/** The countries of a group in the order in which they joined, each with its date and where all that was read. */
export function GroupMembers({ entity, language }: { entity: Entity; language: Language }) {
  if (entity.members.length === 0) return null;
  const { evidence, entity: text } = messagesIn(language);
  const sources = new Set(entity.facts.flatMap(({ name, source }) => (name === "member" && source ? [source] : [])));
  return (
    <Section id="members" title={`${evidence.members} (${entity.members.length})`}>
      <ul className="text-small sm:columns-2 sm:gap-x-10">
        {entity.members.toSorted(byDate).map((member) => (
          <li key={member.slug} className="flex break-inside-avoid items-baseline gap-3 border-b border-rule py-1.5">
            <span className="min-w-0 grow">
              <EntityName
                href={entityHref(language, member.kind, member.slug)}
                names={member.names}
                fallback={member.slug}
                language={language}
              />
            </span>
            <MemberSince since={member.since} language={language} />
          </li>
        ))}
      </ul>
      <FactSources title={text.sources} sources={[...sources]} prefix="member-source" />
    </Section>
  );
}

/** Members whose date is not known come last, by their names. */
function byDate(one: Membership, other: Membership): number {
  const [first, second] = [one.since ?? "9999", other.since ?? "9999"];
  if (first !== second) return first < second ? -1 : 1;
  return (one.names.en ?? one.slug) < (other.names.en ?? other.slug) ? -1 : 1;
}
