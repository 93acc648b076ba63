import type { Life } from "@/lib/run/run-program";
import { benchDuplicates } from "./bench-duplicates";
import { benchExport } from "./bench-export";
import { benchIngest } from "./bench-ingest";
import { benchLink } from "./bench-link";
import { benchPages } from "./bench-pages";
import { benchParse } from "./bench-parse";
import { benchSearch } from "./bench-search";
import { benchStart } from "./bench-start";
import type { Figure } from "./figure";

/** `articles`: how many the search bench is to have. */
type Bench = {
  name: string;
  measures: string;
  run(root: string, life: Life, articles: number | null): Promise<Figure[]>;
};

/** Every bench, in the order in which they are run. */
export const BENCHES: readonly Bench[] = [
  { name: "start", measures: "from a bare clone to a page", run: benchStart },
  { name: "pages", measures: "pages from the cache, and their scripts", run: benchPages },
  { name: "parse", measures: "the parser alone", run: benchParse },
  { name: "link", measures: "the linker alone", run: benchLink },
  { name: "ingest", measures: "10,000 articles", run: (root, life) => benchIngest(root, life, 10_000) },
  { name: "duplicates", measures: "near-duplicates among 10,000 and 100,000 articles", run: benchDuplicates },
  { name: "ingest-large", measures: "100,000 articles", run: (root, life) => benchIngest(root, life, 100_000) },
  { name: "export", measures: "100,000 articles leaving as lists", run: benchExport },
  { name: "search", measures: "searches among 100,000 articles, or as many as --articles says", run: benchSearch },
];
