import { Row } from "@/components/ui/row";
import type { Article } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** How the links of an article are shown: as they are, with the way to their reasons, or not at all. By style alone. */
export function LinkControl({ article, language }: { article: Article; language: Language }) {
  const { linking } = messagesIn(language);
  if (article.mentions.length === 0) return null;
  const choices = [
    { id: "links-shown", text: linking.shown },
    { id: "links-with-reasons", text: linking.withReasons },
    { id: "links-hidden", text: linking.hidden },
  ];
  return (
    <Row className="no-print mb-5 items-center" label={<p id="link-control">{linking.control}</p>}>
      <div className="flex max-w-text flex-wrap items-center gap-x-5 text-note">
        <div role="radiogroup" aria-labelledby="link-control" className="link-control flex-wrap gap-x-5">
          {choices.map(({ id, text }, position) => (
            <label key={id} className="flex min-h-11 items-center gap-1.5">
              <input type="radio" name="links" id={id} defaultChecked={position === 0} />
              {text}
            </label>
          ))}
        </div>
        <a href="#why" className="target inline-flex min-h-11 items-center">
          {linking.toReasons}
        </a>
      </div>
    </Row>
  );
}
