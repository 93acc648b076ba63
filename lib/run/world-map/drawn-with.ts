/**
 * Entries of ISO 3166-1 that Natural Earth draws apart and that ISO names as a province of another, as maps of the United
 * Nations show them: the shape of the other holds theirs. Each keeps its own entry, page and position too.
 */
export const DRAWN_WITH: Record<string, readonly string[]> = { CN: ["TW"] };
