import type { Figure } from "@/lib/archive/figure";
import { figureDay } from "@/lib/archive/figure-day";
import { entityIdOf } from "./article-rows";
import type { EntityIndex } from "./entity-index";
import type { Columns } from "./insert-rows";

export const FIGURE_COLUMNS: Columns = {
  articleId: "int",
  position: "int",
  field: '"Field"',
  groupNumber: "int",
  bulletKey: "text",
  start: "int",
  end: "int",
  surface: "text",
  sentenceStart: "int",
  sentenceEnd: "int",
  value: "float8",
  upTo: "float8",
  unit: "text",
  qualifier: "text",
  thing: "text",
  counted: "text",
  since: "text",
  asOf: "text",
  asOfBasis: "text",
  asOfDay: "date",
  planned: "boolean",
  listed: "boolean",
};

export const FIGURE_SCOPE_COLUMNS: Columns = {
  entityId: "int",
  articleId: "int",
  position: "int",
  rule: "text",
  thing: "text",
  asOfDay: "date",
  listed: "boolean",
};

type FiguredArticle = { id: number; listed: boolean; published: string | null; links: { figures: readonly Figure[] } };

export function figureRows({ id, listed, published, links }: FiguredArticle) {
  return links.figures.map((figure, position) => ({
    articleId: id,
    position,
    field: figure.field,
    groupNumber: figure.group,
    bulletKey: figure.bullet,
    start: figure.start,
    end: figure.end,
    surface: figure.surface,
    sentenceStart: figure.sentenceStart,
    sentenceEnd: figure.sentenceEnd,
    value: figure.value,
    upTo: figure.upTo,
    unit: figure.unit,
    qualifier: figure.qualifier,
    thing: figure.thing,
    counted: figure.counted,
    since: figure.since,
    asOf: figure.asOf,
    asOfBasis: figure.asOfBasis,
    asOfDay: figureDay(figure.asOf, published),
    planned: figure.planned,
    listed,
  }));
}

export function figureScopeRows({ id, listed, published, links }: FiguredArticle, { idOf }: EntityIndex) {
  return links.figures.flatMap(({ scopes, thing, asOf }, position) =>
    scopes.map((scope) => ({
      entityId: entityIdOf(scope, idOf),
      articleId: id,
      position,
      rule: scope.rule,
      thing,
      asOfDay: figureDay(asOf, published),
      listed,
    })),
  );
}
