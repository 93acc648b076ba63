import type { Language } from "@/lib/archive/language";
import type { AccountRow } from "@/lib/site/account-rows";
import { formatCount } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { shownSigns } from "@/lib/site/shown-signs";

/** The original line by line: in the margin what it was read as, beside it the characters. */
export function AccountText({ rows, language }: { rows: readonly AccountRow[]; language: Language }) {
  const { parts, bytes: label } = messagesIn(language).account;
  return (
    <ol>
      {rows.map(({ kinds, bytes, runs }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no identity but their order
        <li key={position} className="row items-baseline border-t border-rule py-2 first:border-t-0">
          <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-note">
            <span>{kinds.map((kind) => parts[kind].name).join(" · ")}</span>
            <span className="text-soft tabular-nums">
              {formatCount(bytes, language)} <span className="sr-only">{label}</span>
            </span>
          </p>
          <p
            className="max-w-text min-w-0 font-read text-body break-words whitespace-pre-wrap"
            lang={langOf(runs.map(({ text }) => text).join(""), language)}
          >
            {runs.map(({ kind, text }, place) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line have no identity but their order
                key={place}
                className="part"
                data-part={kind}
                aria-hidden={kind === "separator" || undefined}
                title={parts[kind].name}
              >
                {kind === "separator" ? shownSigns(text) : text}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
