import { LONGEST_SLUG, toSlug } from "@/lib/registry/to-slug";

/** The slug an article gets when it is new: its date (`undated` without one), then the words of its title. */
export function articleSlug(title: string, date: string | null): string {
  const start = date ?? "undated";
  const words = toSlug(title, LONGEST_SLUG - start.length - 1);
  return `${start}-${words === "" ? "article" : words}`;
}
