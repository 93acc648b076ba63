import { QueryNotes } from "@/components/search/query-notes";
import { PageHeader } from "@/components/site/page-header";
import { nameIn } from "@/lib/archive/article";
import { entityHref, networkHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { Network } from "@/lib/archive/network";
import type { QueryNote } from "@/lib/search/search-result";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { networkTextIn } from "@/lib/site/messages/network";
import { NetworkChart } from "./network-chart";
import { NetworkPairs } from "./network-pairs";

/** What is named together, as a picture and as a list beside it. */
export function NetworkView({
  network,
  notes,
  language,
}: {
  network: Network;
  notes: readonly QueryNote[];
  language: Language;
}) {
  const words = networkTextIn(language);
  const { center, nodes } = network;
  const name = center && nameIn(center.names, language, center.slug);
  return (
    <>
      <PageHeader title={networkTitle(network, language)}>
        <p className="text-body text-soft">{name === null ? words.about : words.aboutAround(name)}</p>
        {center && name !== null ? (
          <p className="mt-2 flex flex-wrap gap-x-6 text-small">
            <a href={entityHref(language, center.kind, center.slug)} className="target inline-block">
              {messagesIn(language).evidence.about(name)}
            </a>
            <a href={networkHref(language)} className="target inline-block">
              {words.whole}
            </a>
          </p>
        ) : null}
        <QueryNotes notes={notes} language={language} />
      </PageHeader>
      {nodes.length === 0 ? (
        <p className="border-t border-rule pt-6">{words.nothing}</p>
      ) : (
        <div className="sheet">
          <div className="min-w-0">
            <NetworkChart network={network} language={language} />
            <p className="mt-4 max-w-text text-note text-soft">{words.note}</p>
          </div>
          <NetworkPairs network={network} language={language} />
        </div>
      )}
    </>
  );
}

export function networkTitle({ center }: Network, language: Language): string {
  const words = networkTextIn(language);
  return center === null ? words.title : words.titleOf(nameIn(center.names, language, center.slug));
}
