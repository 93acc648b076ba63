/** The first stop of the Tab key; shown only when it is reached. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a
      href="#content"
      className="no-print absolute top-2 left-2 z-10 -translate-y-24 bg-ink px-4 py-3 text-paper focus:translate-y-0 hover:text-paper"
    >
      {text}
    </a>
  );
}
