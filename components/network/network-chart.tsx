import { type ArcLink, ArcLinks } from "@/components/chart/arc-links";
import { type EntityRef, nameIn } from "@/lib/archive/article";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { Network, NetworkLink, NetworkNode } from "@/lib/archive/network";
import { filteredArticlesHref } from "@/lib/search/articles-href";
import { togetherHref } from "@/lib/search/together-href";
import { formatCount } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { networkTextIn } from "@/lib/site/messages/network";

/** The names of a network one below the other, and arcs beside them between those that are named together. */
export function NetworkChart({ network, language }: { network: Network; language: Language }) {
  const { nodes, links, center } = network;
  const words = networkTextIn(language);
  return (
    <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <ul aria-label={words.nodes} className="min-w-0 text-small">
        {nodes.map((node) => (
          <NodeRow key={`${node.kind}/${node.slug}`} node={node} center={center} language={language} />
        ))}
      </ul>
      <ArcLinks
        rows={nodes.length}
        links={links.flatMap(({ one, other, count }) =>
          toArc(center, nodes[one], nodes[other], { one, other, count }, language),
        )}
        label={words.chart}
      />
    </div>
  );
}

function toArc(
  center: EntityRef | null,
  first: EntityRef | undefined,
  second: EntityRef | undefined,
  { one, other, count }: NetworkLink,
  language: Language,
): ArcLink[] {
  if (!first || !second) return [];
  const named = [...(center ? [center] : []), first, second];
  const names = named.map((each) => nameIn(each.names, language, each.slug));
  const title = messagesIn(language).evidence.both(count, ...names);
  return [{ key: `${one} ${other}`, one, other, weight: count, href: togetherHref(language, ...named), title }];
}

function NodeRow({ node, center, language }: { node: NetworkNode; center: EntityRef | null; language: Language }) {
  const { kind, slug, names, count } = node;
  const { kind: kinds, count: text, evidence } = messagesIn(language);
  const name = nameIn(names, language, slug);
  const href = center ? togetherHref(language, center, node) : filteredArticlesHref(language, kind, slug);
  const said = center
    ? evidence.both(count, nameIn(center.names, language, center.slug), name)
    : networkTextIn(language).articlesOf(text.articles(count), name);
  return (
    <li className="flex h-11 items-center gap-2.5">
      <a
        href={entityHref(language, kind, slug)}
        lang={langOf(name, language)}
        title={`${kinds[kind].one}${language === "zh" ? "：" : ": "}${name}`}
        className="plain-link line-clamp-2 min-w-0 grow text-end leading-tight"
      >
        {name}
      </a>
      <a
        href={href}
        title={said}
        aria-label={said}
        className="target inline-flex w-9 shrink-0 items-center justify-end pe-1.5 text-note tabular-nums"
      >
        {formatCount(count, language)}
      </a>
    </li>
  );
}
