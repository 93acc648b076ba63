/** One section of the page about the archive: its anchor, its heading, its paragraphs. */
export type AboutSection = { id: string; title: string; paragraphs: string[] };
export type AboutText = { title: string; lead: string; sections: AboutSection[] };
