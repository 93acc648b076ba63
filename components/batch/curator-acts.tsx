import { Section } from "@/components/ui/section";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import type { BatchList } from "@/lib/site/read-batch-list";
import { ListLinks } from "./list-links";

/** What the curator's lines did in a batch: to which article, and by which line. */
export function CuratorActs({
  number,
  list,
  isAlone,
  language,
}: {
  number: number;
  list: Extract<BatchList, { of: "acts" }>;
  isAlone: boolean;
  language: Language;
}) {
  const { batch: text } = messagesIn(language);
  const { name, items, next } = list;
  return (
    <Section id={name} title={text.lists[name]} note={text.curatedNote}>
      <ul className="max-w-text text-small">
        {items.map(({ position, act, slug, former, path, line }) => (
          <li key={position} className="border-b border-rule py-1.5">
            <strong className="font-semibold">{text.acts[act]}</strong>{" "}
            {former === null ? null : (
              <>
                <span className="break-all">{former}</span> →{" "}
              </>
            )}
            <a href={articleHref(language, slug)} className="target break-all">
              {slug}
            </a>
            {path === null ? null : (
              <span className="block text-note text-soft tabular-nums">
                {path}:{line}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ListLinks number={number} name={name} next={next} isAlone={isAlone} language={language} />
    </Section>
  );
}
