import { cleanText } from "./clean-text";
import { isAnchor, mayBeTitle, sameText } from "./find-anchor";
import type { Line } from "./line";
import { endsSentenceLine } from "./line-end";
import { type ArticlePlan, OpenArticle } from "./open-article";

/** What the lines of a file are, in order; a line that is in none of them is of no known part. */
export type Section = { kind: "topic"; line: Line; topic: string } | { kind: "chrome"; line: Line } | ArticlePlan;

const LONGEST_TOPIC = 200;
const LONGEST_TITLE = 400;

/** Finds where topics, chrome and articles begin and end. */
export function planFile(text: string, lines: Line[]): Section[] {
  return new FilePlan(text, lines).read();
}

/** One walk over the lines, with the article that is open and the topic that reigns. */
class FilePlan {
  readonly #text: string;
  readonly #lines: Line[];
  readonly #sections: Section[] = [];
  readonly #topics = new Set<string>();
  #topic: string | null = null;
  #topicSettled = false;
  #article: OpenArticle | null = null;
  /** The line after the run of chrome lines that was looked at last. */
  #chromeEnd = 0;

  constructor(text: string, lines: Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  read(): Section[] {
    for (let at = 0; at < this.#lines.length; at += 1) {
      const line = this.#lines[at];
      if (!line) break;
      const next = this.#lines[at + 1];
      if (isAnchor(this.#text, this.#lines, at)) this.#readAnchor(line);
      else if (next && isAnchor(this.#text, this.#lines, at + 1) && mayBeTitle(this.#text, this.#lines, at)) {
        this.#open(line, next);
        at += 1;
      } else if (line.shape === "chrome") this.#readChrome(line, at);
      else if (line.shape === "marker") this.#readMarker(line);
      else if (next?.shape === "marker" && this.#titlesMarker(line, next, at)) this.#open(line, null);
      else this.#readText(line, at);
    }
    this.#close();
    return this.#sections;
  }

  #open(title: Line | null, outlet: Line | null): OpenArticle {
    this.#close();
    const plan: ArticlePlan = { kind: "article", topic: this.#topic, title, outlet, body: [] };
    this.#sections.push(plan);
    this.#topicSettled = true;
    this.#article = new OpenArticle(this.#text, plan);
    return this.#article;
  }

  #close(): void {
    for (const line of this.#article?.close() ?? []) {
      if (line.shape === "chrome") this.#sections.push({ kind: "chrome", line });
    }
    this.#article = null;
  }

  #readAnchor(line: Line): void {
    const before = this.#article?.bodyless ? this.#article.plan.outlet : null;
    if (before === null || !sameText(this.#text, before, line)) this.#open(null, line);
  }

  #readMarker(line: Line): void {
    const article = this.#article && !this.#article.isOver(line.marker) ? this.#article : this.#open(null, null);
    article.add(line);
  }

  /** Whether a line of text before a marker is the title of an article without an outlet line. */
  #titlesMarker(line: Line, next: Line, at: number): boolean {
    if (!mayBeTitle(this.#text, this.#lines, at) || line.end - line.start > LONGEST_TITLE) return false;
    if (line.outlet?.sure) return false;
    const article = this.#article;
    if (article === null) return true;
    if (endsSentenceLine(this.#text, line)) return false;
    // Where no article has an outlet line, one that begins here has its title here, finished or not what was before.
    if (article.plan.outlet === null && article.isOver(next.marker)) return true;
    return article.endsSentence(false) && article.mayBeFollowedBy(next.marker);
  }

  #readChrome(line: Line, at: number): void {
    const article = this.#article;
    if (this.#chromeEnd <= at) this.#chromeEnd = at + 1;
    while (this.#lines[this.#chromeEnd]?.shape === "chrome") this.#chromeEnd += 1;
    if (article && (article.bodyless || article.goesOnWith(this.#lines[this.#chromeEnd]))) {
      article.add(line);
      return;
    }
    if (article) this.#topicSettled = false;
    this.#close();
    this.#sections.push({ kind: "chrome", line });
  }

  #readText(line: Line, at: number): void {
    if (this.#article && !this.#startsHeader(this.#article, line, at)) {
      this.#article.add(line);
      return;
    }
    if (this.#article) {
      this.#close();
      this.#topicSettled = false;
    }
    const words = this.#topicWords(line);
    if (words === null) return;
    if (this.#topicSettled) {
      if (words === this.#topic) this.#sections.push({ kind: "chrome", line });
      return;
    }
    this.#topic = words;
    this.#topicSettled = true;
    this.#topics.add(words);
    this.#sections.push({ kind: "topic", line, topic: words });
  }

  /** Whether a line of text after a body is the topic of what follows: chrome comes next, or it was a topic before. */
  #startsHeader(article: OpenArticle, line: Line, at: number): boolean {
    if (endsSentenceLine(this.#text, line) || !article.endsSentence(true)) return false;
    const words = this.#topicWords(line);
    return words !== null && (this.#topics.has(words) || this.#lines[at + 1]?.shape === "chrome");
  }

  /** The line as a topic's title, or null where it cannot be one. */
  #topicWords(line: Line): string | null {
    if (line.shape === "bullet" || line.end - line.start > LONGEST_TOPIC) return null;
    return cleanText(this.#text.slice(line.start, line.end)).trim() || null;
  }
}
