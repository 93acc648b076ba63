import type { Language } from "@/lib/archive/language";
import { formatCount, formatShare } from "@/lib/site/format-time";
import type { Account } from "@/lib/site/get-account";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { PartBar } from "./part-bar";

/** The kinds of part that a text has, each with its look, its bytes and its share; what is unparsed is always named. */
export function AccountLegend({ bytes, language }: { bytes: NonNullable<Account["bytes"]>; language: Language }) {
  const { account: text } = messagesIn(language);
  const kinds = Object.entries(bytes.kinds) as [keyof typeof bytes.kinds, number][];
  const shown = kinds.filter(([kind, count]) => count > 0 || kind === "unparsed");
  return (
    <div className="max-w-[51rem]">
      <PartBar kinds={shown} total={bytes.total} />
      <table className="mt-4 w-full text-small">
        <thead>
          <tr className="text-note text-soft">
            <th scope="col" className="py-1 text-start font-normal">
              {text.kind}
            </th>
            <th scope="col" className="py-1 text-end font-normal">
              {text.bytes}
            </th>
            <th scope="col" className="py-1 text-end font-normal">
              {text.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([kind, count]) => (
            <tr key={kind} className="border-t border-rule">
              <th scope="row" className="py-1.5 text-start font-normal">
                <span className="part" data-part={kind}>
                  {text.parts[kind].name}
                </span>
                <span className="ms-3 text-note text-soft">{text.parts[kind].about}</span>
              </th>
              <td className="text-end tabular-nums">{formatCount(count, language)}</td>
              <td className="w-20 text-end tabular-nums">{formatShare(count, bytes.total, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-ink font-semibold">
            <th scope="row" className="py-1.5 text-start">
              {text.total}
            </th>
            <td className="text-end tabular-nums">{formatCount(bytes.total, language)}</td>
            <td className="text-end tabular-nums">{formatShare(bytes.total, bytes.total, language)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
