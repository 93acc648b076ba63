import type { Language } from "@/lib/archive/language";
import { countAskedCountries } from "@/lib/search/asks-for-country";
import type { FoundPage } from "@/lib/site/get-search";
import { listHref } from "@/lib/site/list-view";
import { findingIn } from "@/lib/site/messages/finding";

/** How many articles are only connected to a country that is asked for, and the switch that takes them in or leaves them out. */
export function ConnectedLine({
  result: { query, connected, view },
  language,
}: {
  result: Pick<FoundPage, "view" | "query" | "connected">;
  language: Language;
}) {
  if (connected === 0) return null;
  const { connectedAmong, connectedBesides, showConnected, hideConnected } = findingIn(language);
  const countries = countAskedCountries(query);
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 pb-2 text-note text-soft">
      {query.connected ? connectedAmong(connected, countries) : connectedBesides(connected, countries)}
      <a
        href={listHref(language, { ...query, connected: !query.connected, page: 1 }, view)}
        className="no-print target inline-flex min-h-8 items-center"
      >
        {query.connected ? hideConnected : showConnected}
      </a>
    </p>
  );
}
