import { Fragment } from "react";
import type { Language } from "@/lib/archive/language";
import type { Mention } from "@/lib/archive/mention";
import type { NameOf } from "@/lib/site/entity-names";
import { langOf } from "@/lib/site/lang-of";
import type { Occurrence } from "@/lib/site/link-reasons";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { reasonId } from "@/lib/site/number-mentions";
import { sentenceNumber } from "@/lib/site/sentence-number";

/** One phrase amid its sentence, with the way to the sentence, and what it lies within or holds. */
export function ReasonLine({
  occurrence: { mention, excerpt, inside, holds },
  numbers,
  nameOf,
  language,
}: {
  occurrence: Occurrence;
  numbers: ReadonlyMap<Mention, number>;
  nameOf: NameOf;
  language: Language;
}) {
  const { linking, search, kind } = messagesIn(language);
  return (
    <>
      <a href={`#${anchorOf(mention)}`}>
        {mention.field === "bullet" ? null : search.where[mention.field]}
        {mention.field === "heading" ? ` ${mention.group}` : null}
        {mention.field === "bullet" ? sentenceNumber(mention.bullet) : null}
      </a>
      <div>
        <span lang={langOf(excerpt.before + excerpt.marked + excerpt.after, language)} className="font-read">
          {excerpt.before}
          <b>{excerpt.marked}</b>
          {excerpt.after}
        </span>
        {inside ? <small>{linking.inside(inside.surface)}</small> : null}
        {holds.length > 0 ? (
          <small>
            {linking.holds}
            {holds.map((held) => (
              <Fragment key={numbers.get(held)}>
                {" "}
                <a href={`#${reasonId(numbers.get(held) ?? 0)}`} lang={langOf(nameOf(held), language)}>
                  {nameOf(held)}
                </a>{" "}
                ({kind[held.kind].one})
              </Fragment>
            ))}
          </small>
        ) : null}
      </div>
    </>
  );
}

function anchorOf({ field, group, bullet }: Mention): string {
  if (field === "bullet") return bullet;
  return field === "heading" ? `g${group}` : field;
}
