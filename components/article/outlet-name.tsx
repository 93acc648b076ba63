import type { OutletRef } from "@/lib/archive/article";
import { outletHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** An outlet as the source states it, and the names the registry knows it by. */
export function OutletName({ outlet, language }: { outlet: OutletRef | null; language: Language }) {
  if (outlet === null) return <span>{messagesIn(language).article.noOutlet}</span>;
  const known = [outlet.names.zh, outlet.names.en].filter((name) => name !== null && name !== outlet.name);
  return (
    <span className="flex flex-wrap gap-x-2">
      <a href={outletHref(language, outlet.slug)} lang={langOf(outlet.name, language)}>
        {outlet.name}
      </a>
      {known.map((name) => (
        <span key={name} lang={langOf(name ?? "", language)} className="text-soft">
          {name}
        </span>
      ))}
    </span>
  );
}
