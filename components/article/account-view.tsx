import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/archive/language";
import type { Account } from "@/lib/site/get-account";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { AccountLegend } from "./account-legend";
import { AccountText } from "./account-text";
import { ArticlePartHeader } from "./article-part-header";

/** The original of an article with what each of its characters is. */
export function AccountView({ slug, account, language }: { slug: string; account: Account; language: Language }) {
  const { account: text } = messagesIn(language);
  const { title, rows, bytes } = account;
  return (
    <>
      <ArticlePartHeader title={text.title} slug={slug} articleTitle={title} language={language}>
        <p>{text.lead}</p>
        <p className="mt-1 text-ink">
          {bytes === null
            ? text.unknown
            : bytes.unparsed === 0
              ? text.complete(bytes.total)
              : text.unparsed(bytes.unparsed)}
        </p>
      </ArticlePartHeader>
      {bytes === null ? null : (
        <div className="space-y-12">
          <Section id="parts" title={text.legend}>
            <AccountLegend bytes={bytes} language={language} />
          </Section>
          <Section id="text" title={text.text} note={text.textHelp}>
            <AccountText rows={rows} language={language} />
          </Section>
        </div>
      )}
    </>
  );
}
