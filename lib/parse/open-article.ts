import { bodyLength } from "./end-body";
import type { Line } from "./line";
import { endsSentenceLine } from "./line-end";

export type ArticlePlan = {
  kind: "article";
  topic: string | null;
  title: Line | null;
  outlet: Line | null;
  /** May hold lines of page chrome between lines of text. */
  body: Line[];
};

const GROUP_NUMBER = /Group\s{0,3}([0-9０-９]{1,4})(?:\s{0,3}[:：]|\s?(?:\.\s|[．、])|\s[-–—－]\s)/g;

/** An article whose body is still being gathered, and what its markers have said so far. */
export class OpenArticle {
  readonly plan: ArticlePlan;
  readonly #text: string;
  #marked = false;
  #viewpointed = false;
  #lastGroup = 0;

  constructor(text: string, plan: ArticlePlan) {
    this.#text = text;
    this.plan = plan;
  }

  get bodyless(): boolean {
    return this.plan.body.length === 0;
  }

  add(line: Line): void {
    this.plan.body.push(line);
    if (line.shape === "chrome") return;
    if (line.marker?.kind === "group") this.#lastGroup = line.marker.value;
    for (const match of this.#text.slice(line.start, line.end).matchAll(GROUP_NUMBER)) {
      this.#lastGroup = Number(match[1]?.normalize("NFKC"));
    }
    if (line.marker) this.#marked = true;
    if (line.marker?.kind === "viewpoint") this.#viewpointed = true;
  }

  /** Whether its text so far ends with a finished sentence; `whenNone` is the answer while it has none. */
  endsSentence(whenNone: boolean): boolean {
    const last = this.plan.body.findLast((line) => line.shape !== "chrome");
    return last ? endsSentenceLine(this.#text, last) : whenNone;
  }

  /** Whether a marker at the beginning of a line cannot be of this article: what it opens is here already. */
  isOver(marker: Line["marker"]): boolean {
    if (marker?.kind === "viewpoint") return this.#viewpointed || this.#lastGroup >= 1;
    return marker?.kind === "group" && marker.value === 1 && this.#lastGroup >= 2;
  }

  /** Whether a marker could open the next article if a title stood before it. */
  mayBeFollowedBy(marker: Line["marker"]): boolean {
    if (marker?.kind === "viewpoint") return true;
    if (marker?.kind !== "group" || marker.value !== 1) return false;
    return this.#lastGroup >= 1 || !this.#marked || this.plan.outlet === null;
  }

  /** Whether a line after page chrome goes on with this body. */
  goesOnWith(line: Line | undefined): boolean {
    return line?.shape === "bullet" || (line?.marker?.kind === "group" && line.marker.value === this.#lastGroup + 1);
  }

  /** Ends the body where its text ends, and answers the lines left over. */
  close(): Line[] {
    return this.plan.body.splice(bodyLength(this.#text, this.plan.body));
  }
}
