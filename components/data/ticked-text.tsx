/** Text in which what stands between backticks is code. */
export function TickedText({ text }: { text: string }) {
  return text.split("`").map((part, at) => {
    const key = `${at}-${part}`;
    return at % 2 === 0 ? (
      <span key={key}>{part}</span>
    ) : (
      <code key={key} lang="en">
        {part}
      </code>
    );
  });
}
