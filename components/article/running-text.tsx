import { Fragment } from "react";
import type { EntityRef } from "@/lib/archive/article";
import { nameIn } from "@/lib/archive/article";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { type Annotations, type TextRun, textRuns } from "@/lib/site/text-runs";
import { SourceNote } from "./source-note";

/** A text of the archive with its mentions linked, its source notes and what matched a search. */
export function RunningText({
  text,
  language,
  entities = [],
  ...annotations
}: Annotations & { text: string; language: Language; entities?: readonly EntityRef[] }) {
  return textRuns(text, annotations).map((run, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no identity but their order
    <Fragment key={position}>{shownRun(run, language, entities)}</Fragment>
  ));
}

function shownRun(run: TextRun, language: Language, entities: readonly EntityRef[]) {
  if (run.kind === "text") return run.text;
  if (run.kind === "mark") return <mark>{run.text}</mark>;
  if (run.kind === "citation") return <SourceNote numbers={run.numbers} language={language} />;
  const { mention, runs } = run;
  const { article, kind } = messagesIn(language);
  const entity = entities.find((each) => each.kind === mention.kind && each.slug === mention.slug);
  const name = entity ? nameIn(entity.names, language, mention.surface) : mention.surface;
  return (
    <a
      href={entityHref(language, mention.kind, mention.slug)}
      className="mention"
      data-kind={mention.kind}
      data-basis={mention.basis}
      title={article.mentionTitle(kind[mention.kind].one, name, article.basis[mention.basis])}
    >
      {runs.map((inner, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no identity but their order
        <Fragment key={position}>{shownRun(inner, language, entities)}</Fragment>
      ))}
    </a>
  );
}
