import type { ArticleText } from "./article";

/** What an article says of its story: title, viewpoint and sentences. Outlet, time, headings and citations say nothing of it. */
export function storyText({ title, viewpoint, groups }: Pick<ArticleText, "title" | "viewpoint" | "groups">): string {
  const sentences = groups.flatMap(({ bullets }) => bullets.map(({ text }) => text));
  return [title, ...(viewpoint === null ? [] : [viewpoint.text]), ...sentences].join("\n");
}
