declare module "citeproc" {
  /** The parts of citeproc-js that the archive uses. */
  export class Engine {
    constructor(
      system: { retrieveLocale(tag: string): string; retrieveItem(id: string): unknown },
      style: string,
      language?: string,
      forceLanguage?: boolean,
    );
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]] | false;
  }
}
