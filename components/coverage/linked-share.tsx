import type { LinkedText } from "@/lib/archive/coverage";
import type { Language } from "@/lib/archive/language";
import { formatShare } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";

const WIDTH = 1000;

/** The share of the text that stands in a link, in words and as a bar. */
export function LinkedShare({ linked, language }: { linked: LinkedText; language: Language }) {
  const { coverage: text } = messagesIn(language);
  const width = linked.characters === 0 ? 0 : (linked.linked / linked.characters) * WIDTH;
  return (
    <>
      <p>{text.linkedShare(formatShare(linked.linked, linked.characters, language))}</p>
      <svg
        viewBox={`0 0 ${WIDTH} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        className="mt-3 block h-2.5 w-full border-b border-edge bg-wash"
      >
        <rect className="bar" x={0} y={0} width={width} height={10} />
      </svg>
      <p className="mt-2 text-small text-soft">{text.linkedNote(linked.mentions, linked.characters)}</p>
    </>
  );
}
