import { RailSection } from "@/components/ui/rail-section";
import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import type { Network } from "@/lib/archive/network";
import { togetherHref } from "@/lib/search/together-href";
import { formatCount } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { networkTextIn } from "@/lib/site/messages/network";

/** The lines of a network as a list, the closest pair first; each leads to the articles that name both, and the center where there is one. */
export function NetworkPairs({
  network: { center, nodes, links },
  language,
}: {
  network: Network;
  language: Language;
}) {
  const words = networkTextIn(language);
  if (links.length === 0) return null;
  return (
    <RailSection id="pairs" title={words.pairs} note={messagesIn(language).evidence.togetherNote}>
      <ol>
        {links.map((link) => {
          const [one, other] = [nodes[link.one], nodes[link.other]];
          if (!one || !other) return null;
          const named = [...(center ? [center] : []), one, other];
          const names = named.map((each) => nameIn(each.names, language, each.slug));
          const [name = "", otherName = ""] = names.slice(-2);
          return (
            <li key={`${link.one} ${link.other}`} className="flex items-baseline gap-3 border-b border-rule py-1">
              <span className="min-w-0 grow">{words.pair(name, otherName)}</span>
              <a
                href={togetherHref(language, ...named)}
                aria-label={messagesIn(language).evidence.both(link.count, ...names)}
                className="target shrink-0 text-end tabular-nums"
              >
                {formatCount(link.count, language)}
              </a>
            </li>
          );
        })}
      </ol>
    </RailSection>
  );
}
