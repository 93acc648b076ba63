import { Fragment } from "react";
import type { EntityRef } from "@/lib/archive/article";
import { nameIn } from "@/lib/archive/article";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { Mention } from "@/lib/archive/mention";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { type Annotations, type TextRun, textRuns } from "@/lib/site/text-runs";
import { ReasonSign } from "./reason-sign";
import { SourceNote } from "./source-note";

type Known = {
  entities?: readonly EntityRef[];
  /** Where the page holds the reasons of its links: the number of each mention's. */
  reasons?: ReadonlyMap<Mention, number>;
};

/** A text of the archive with its mentions linked, its source notes and what matched a search. */
export function RunningText({
  text,
  language,
  entities,
  reasons,
  ...annotations
}: Annotations & Known & { text: string; language: Language }) {
  return textRuns(text, annotations).map((run, position) =>
    // A text needs no key; most runs are texts, and what holds one would be sent twice with each.
    run.kind === "text" ? (
      run.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no identity but their order
      <Fragment key={position}>{shownRun(run, language, { entities, reasons })}</Fragment>
    ),
  );
}

function shownRun(run: TextRun, language: Language, { entities = [], reasons }: Known) {
  if (run.kind === "text") return run.text;
  if (run.kind === "mark") return <mark>{run.text}</mark>;
  if (run.kind === "citation") return <SourceNote numbers={run.numbers} language={language} />;
  const { mention, runs } = run;
  const { article, kind } = messagesIn(language);
  const entity = entities.find((each) => each.kind === mention.kind && each.slug === mention.slug);
  const name = entity ? nameIn(entity.names, language, mention.surface) : mention.surface;
  const reason = reasons?.get(mention);
  const link = (
    <a
      href={entityHref(language, mention.kind, mention.slug)}
      className="mention"
      data-kind={mention.kind}
      data-basis={mention.basis}
      title={article.mentionTitle(kind[mention.kind].one, name, article.basis[mention.basis])}
    >
      {runs.map((inner, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no identity but their order
        <Fragment key={position}>{shownRun(inner, language, {})}</Fragment>
      ))}
    </a>
  );
  if (reason === undefined) return link;
  return (
    <>
      {link}
      <ReasonSign number={reason} surface={mention.surface} language={language} />
    </>
  );
}
