import { Row } from "@/components/ui/row";
import type { Curated } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** What the curator adds to an article in words: a note, and the rights. */
export function CuratedRows({ curated, language }: { curated: Curated; language: Language }) {
  const { note, rights } = messagesIn(language).curated;
  const rows = [
    { id: "archivist-note", label: note, text: curated.note },
    { id: "rights", label: rights, text: curated.rights },
  ];
  return rows.map(({ id, label, text }) =>
    text === null ? null : (
      <Row key={id} label={<h2 id={id}>{label}</h2>}>
        <p lang={langOf(text, language)} className="max-w-text text-small">
          {text}
        </p>
      </Row>
    ),
  );
}
