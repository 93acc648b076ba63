import "@/app/globals.css";
import type { Viewport } from "next";
import type { ReactNode } from "react";
import { openSearchHref } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS } from "@/lib/archive/language";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { SCHEME_SCRIPT } from "@/lib/site/scheme-script";

type Props = { params: Promise<{ lang: string }>; children: ReactNode };

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#121715" },
  ],
};

export default async function Layout({ params, children }: Props) {
  const language = languageOf((await params).lang);
  return (
    // The script writes on this element before anything else is read.
    <html lang={LANGUAGE_TAGS[language]} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, the same on every page */}
        <script dangerouslySetInnerHTML={{ __html: SCHEME_SCRIPT }} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={messagesIn(language).site.name}
          href={openSearchHref(language)}
        />
      </head>
      <body>{children}</body>
    </html>
  );
}
