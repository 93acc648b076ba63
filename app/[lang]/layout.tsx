import "@/app/globals.css";
import type { Viewport } from "next";
import type { ReactNode } from "react";
import { openSearchHref } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS } from "@/lib/archive/language";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

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
    <html lang={LANGUAGE_TAGS[language]}>
      <head>
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
