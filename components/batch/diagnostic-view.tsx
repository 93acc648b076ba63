import type { ShownDiagnostic } from "@/lib/archive/batch";
import type { Language } from "@/lib/archive/language";
import { excerptParts } from "@/lib/site/excerpt-parts";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** What was found at one place of a file: where, what kind of fault, the message as the program says it, and the line with the place marked. */
export function DiagnosticView({
  diagnostic,
  name,
  language,
}: {
  diagnostic: ShownDiagnostic;
  name: string;
  language: Language;
}) {
  const { batch: text } = messagesIn(language);
  const { code, severity, message, line, column, excerpt, withheld } = diagnostic;
  const { before, marked, after } = excerptParts(diagnostic);
  return (
    <li className={`border-s-2 ps-3 ${severity === "error" ? "border-part-unparsed" : "border-edge"}`}>
      <p className="text-note text-soft">
        <strong className="font-semibold text-ink">{text.severity[severity]}</strong> ·{" "}
        <span className="break-all tabular-nums" title={text.place(line, column)}>
          {name}:{line}:{column}
        </span>{" "}
        · <code className="font-note">{code}</code>
      </p>
      {code in text.kinds ? <p className="text-small">{text.kinds[code as keyof typeof text.kinds]}</p> : null}
      <p lang={langOf(message, language) ?? (language === "zh" ? "en" : undefined)} className="text-small text-soft">
        {message}
      </p>
      {withheld ? <p className="text-note text-soft">{text.withheld}</p> : null}
      {excerpt === "" ? null : (
        <p
          lang={langOf(excerpt, language)}
          className="mt-1 bg-wash px-3 pt-1 pb-3 font-note text-note break-words whitespace-pre-wrap"
        >
          {before}
          <mark className="caret">{marked}</mark>
          {after}
        </p>
      )}
    </li>
  );
}
