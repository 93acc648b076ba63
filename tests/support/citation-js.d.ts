declare module "@citation-js/core" {
  /** What the tests use of it. */
  export class Cite {
    constructor(source: string);
    data: Record<string, unknown>[];
  }
}
