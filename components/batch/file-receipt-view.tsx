import type { PlacedReceipt } from "@/lib/archive/batch";
import { batchHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { ArticleOutcomes, FaultNumbers } from "./batch-counts";
import { DiagnosticView } from "./diagnostic-view";

/** The receipt of one file: what came in, what became of it, what was found in it. `isAlone`: the page is about it. */
export function FileReceiptView({
  number,
  file,
  language,
  hasDiagnostics = true,
  isAlone = false,
}: {
  number: number;
  file: PlacedReceipt;
  language: Language;
  hasDiagnostics?: boolean;
  isAlone?: boolean;
}) {
  const { batch: text } = messagesIn(language);
  const { position, path, bytes, bytesUnparsed, sha256, state, diagnostics } = file;
  const Heading = isAlone ? "h2" : "h3";
  const found = file.errors + file.warnings + file.notes;
  const href = batchHref(language, number, { file: position });
  return (
    <div>
      <Heading className={isAlone ? "font-read text-section font-semibold break-all" : "text-body break-all"}>
        {isAlone ? path : <a href={href}>{path}</a>}
      </Heading>
      <p className="mt-0.5 text-small">
        {state === "refused" ? (
          <strong className="font-semibold">{text.unread}</strong>
        ) : (
          <ArticleOutcomes counts={file} language={language} />
        )}
      </p>
      <p className="text-small text-soft">
        {text.count.bytes(bytes)}
        {state === "read" ? `, ${text.unparsed(bytesUnparsed)}` : null}
        {found > 0 ? (
          <>
            {" "}
            · <FaultNumbers counts={file} language={language} />
          </>
        ) : null}
      </p>
      {sha256 === "" ? null : (
        <p className="text-note text-soft">
          {text.sha256} <code className="font-note break-all select-all">{sha256}</code>
        </p>
      )}
      {hasDiagnostics && diagnostics.length > 0 ? (
        <ol className="mt-3 space-y-3">
          {diagnostics.map((diagnostic, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one place may have two alike, and their order is kept
            <DiagnosticView key={place} diagnostic={diagnostic} name={path} language={language} />
          ))}
        </ol>
      ) : null}
      {hasDiagnostics && found > diagnostics.length && diagnostics.length > 0 ? (
        <p className="mt-2 text-small">
          {isAlone ? (
            text.kept(diagnostics.length, found)
          ) : (
            <a href={href} className="target inline-block">
              {text.moreFaults(found - diagnostics.length)}
            </a>
          )}
        </p>
      ) : null}
    </div>
  );
}
