import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import type { BatchList } from "@/lib/site/read-batch-list";
import { FileReceiptView } from "./file-receipt-view";
import { ListLinks } from "./list-links";

/** Files of a batch: each with its account, and where they are listed for their faults with the first of those. */
export function BatchFiles({
  number,
  list,
  isAlone,
  language,
}: {
  number: number;
  list: Extract<BatchList, { of: "files" }>;
  isAlone: boolean;
  language: Language;
}) {
  const { batch: text } = messagesIn(language);
  const { name, items, next } = list;
  return (
    <Section id={name} title={text.lists[name]} note={name === "files" ? text.filesNote : undefined}>
      <ul>
        {items.map((file) => (
          <li key={file.position} className="border-b border-rule py-4 first:pt-0">
            <FileReceiptView number={number} file={file} language={language} hasDiagnostics={name === "faults"} />
          </li>
        ))}
      </ul>
      <ListLinks number={number} name={name} next={next} isAlone={isAlone} language={language} />
    </Section>
  );
}
