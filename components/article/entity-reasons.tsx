import { ProvisionalMark } from "@/components/entity/provisional-mark";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { Mention } from "@/lib/archive/mention";
import type { NameOf } from "@/lib/site/entity-names";
import { langOf } from "@/lib/site/lang-of";
import type { LinkReasons } from "@/lib/site/link-reasons";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { reasonId } from "@/lib/site/number-mentions";
import { ReasonLine } from "./reason-line";

/** Why an article is linked to one entity: each rule in words, with its name, and every phrase it holds for. */
export function EntityReasons({
  reasons: { kind, slug, provisional, reasons },
  numbers,
  nameOf,
  language,
}: {
  reasons: LinkReasons;
  numbers: ReadonlyMap<Mention, number>;
  nameOf: NameOf;
  language: Language;
}) {
  const { kind: kinds, linking, article } = messagesIn(language);
  const name = nameOf({ kind, slug });
  return (
    <section className="mt-6">
      <h3 className="text-body font-semibold">
        <a href={entityHref(language, kind, slug)} lang={langOf(name, language)}>
          {name}
        </a>{" "}
        <span className="ms-1 text-note font-normal text-soft">{kinds[kind].one}</span>{" "}
        {provisional ? (
          <span className="ms-1 font-normal">
            <ProvisionalMark language={language} />
          </span>
        ) : null}
      </h3>
      {reasons.map(({ basis, rule, occurrences }) => (
        <div key={`${basis} ${rule}`} className="mt-1.5">
          <p className="text-small first-letter:uppercase">
            <span className="font-medium">{article.basis[basis]}</span>
            {linking.afterBasis}
            {linking.rules[rule]}{" "}
            <span className="text-note whitespace-nowrap text-soft">
              {linking.rule} <code lang="en">{rule}</code>
            </span>
          </p>
          <ul>
            {occurrences.map((occurrence) => {
              const number = numbers.get(occurrence.mention) ?? 0;
              return (
                <li key={number} id={reasonId(number)} className="reason">
                  <ReasonLine occurrence={occurrence} numbers={numbers} nameOf={nameOf} language={language} />
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
