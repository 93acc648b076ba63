import { CountedList } from "@/components/ui/counted-list";
import type { Coverage } from "@/lib/archive/coverage";
import { batchHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { formatShare } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** How much of what came in is of no known part, and where. */
export function UnparsedText({ coverage, language }: { coverage: Coverage; language: Language }) {
  const { coverage: text, batch } = messagesIn(language);
  const { bytes, bytesUnparsed, unparsedFiles } = coverage;
  return (
    <>
      <p>
        {bytesUnparsed === 0
          ? text.unparsedNone(bytes)
          : text.unparsedBytes(bytesUnparsed, bytes, formatShare(bytesUnparsed, bytes, language))}
      </p>
      {unparsedFiles.length > 0 ? (
        <div className="mt-4 text-small">
          <h3 className="text-note text-soft">{text.unparsedFiles}</h3>
          <CountedList
            links={unparsedFiles.map((file) => ({
              key: `${file.batch} ${file.position}`,
              href: batchHref(language, file.batch, { file: file.position }),
              text: file.name,
              count: batch.count.bytes(file.bytesUnparsed),
            }))}
          />
        </div>
      ) : null}
    </>
  );
}
