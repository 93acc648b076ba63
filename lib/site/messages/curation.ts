import type { ReviewList } from "@/lib/archive/review";

/** What the page says that lists what waits for the curator. */
export type CurationText = {
  review: {
    title: string;
    describe: string;
    lead: string;
    lists: Record<ReviewList, string>;
    about: Record<ReviewList, string>;
    none: Record<ReviewList, string>;
    listsLabel: string;
    /** Names a link to a list with what it holds. */
    toList: (list: string, count: string) => string;
    articles: (count: number) => string;
    asStated: string;
    accept: string;
    reject: string;
    merge: string;
    rename: string;
    entry: string;
    /** A form in which sources write an outlet that has an entry already. */
    form: string;
  };
};
