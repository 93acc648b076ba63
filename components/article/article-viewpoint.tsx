import { Row } from "@/components/ui/row";
import type { Article } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { numberMentions } from "@/lib/site/number-mentions";
import { RunningText } from "./running-text";

/** The viewpoint as the article's lead, or that none is stated. */
export function ArticleViewpoint({ article, language }: { article: Article; language: Language }) {
  const { viewpoint: label, noViewpoint } = messagesIn(language).article;
  const { viewpoint } = article;
  if (!viewpoint) return <Row>{<p className="text-small text-soft">{noViewpoint}</p>}</Row>;
  return (
    <Row label={<p className="pt-2">{label}</p>}>
      <p id="viewpoint" className="sentence max-w-text font-read text-lead" lang={langOf(viewpoint.text, language)}>
        <RunningText
          text={viewpoint.text}
          language={language}
          entities={article.entities}
          reasons={numberMentions(article.mentions)}
          citations={viewpoint.citations}
          mentions={article.mentions.filter(({ field }) => field === "viewpoint")}
        />
      </p>
    </Row>
  );
}
