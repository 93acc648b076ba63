import "@/app/globals.css";
import type { Viewport } from "next";
import type { ReactNode } from "react";
import { LANGUAGE_TAGS } from "@/lib/archive/language";
import { languageOf } from "@/lib/site/language-of";

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
      <body>{children}</body>
    </html>
  );
}
