import type { Metadata } from "next";
import { AccountView } from "@/components/article/account-view";
import { SiteFrame } from "@/components/site/site-frame";
import { articlePartHref } from "@/lib/archive/hrefs";
import { getAccount } from "@/lib/site/get-account";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string; slug: string }> };

// Rendered at the first request and kept until the article changes.
export const dynamicParams = true;
export const revalidate = false;
export const generateStaticParams = () => [];

async function readAccount({ params }: Props) {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const account = await getAccount(slug, (other) => articlePartHref(language, other, "account"));
  return { language, slug, account, path: articlePartHref("en", slug, "account") };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, account, path } = await readAccount(props);
  const { account: text, site } = messagesIn(language);
  const title = `${text.title} · ${account.title}`;
  const description = text.describe(account.title);
  return pageMetadata({ language, path, title, description, siteName: site.name, indexed: false });
}

export default async function AccountPage(props: Props) {
  const { language, slug, account, path } = await readAccount(props);
  return (
    <SiteFrame language={language} path={path}>
      <AccountView slug={slug} account={account} language={language} />
    </SiteFrame>
  );
}
