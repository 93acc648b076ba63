/** What a picture for previews says: what the thing is, its name in both scripts, and facts in a line below. */
export type ShownOnPicture = { label: string; title: string; other: string | null; facts: readonly string[] };

/** Of the pictures, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
