import type { ReactNode } from "react";

/** The head of a page: what kind of thing it is, its title, the title in the other script, one line about it. */
export function PageHeader({
  label,
  title,
  titleId,
  lang,
  dir,
  isLong = false,
  others = [],
  children,
}: {
  label?: ReactNode;
  title: ReactNode;
  /** The anchor of the title, where something leads to it. */
  titleId?: string;
  lang?: string | undefined;
  dir?: "rtl" | undefined;
  /** Whether the title would fill a screen at the size of titles. */
  isLong?: boolean;
  /** The title as other scripts write it. */
  others?: readonly { text: string; lang: string | undefined }[];
  children?: ReactNode;
}) {
  return (
    <div className="row mb-10 items-baseline">
      <div className="text-small text-soft">{label}</div>
      <div className="min-w-0">
        <h1
          id={titleId}
          lang={lang}
          dir={dir}
          className={`max-w-[46rem] font-read font-semibold ${isLong ? "text-section" : "text-title"}`}
        >
          {title}
        </h1>
        {others.length > 0 ? (
          <p className="mt-1 flex max-w-[46rem] flex-wrap gap-x-5 font-read text-section text-soft">
            {others.map(({ text, lang: own }) => (
              <span key={text} lang={own} className="text-balance">
                {text}
              </span>
            ))}
          </p>
        ) : null}
        {children ? <div className="mt-3 max-w-text">{children}</div> : null}
      </div>
    </div>
  );
}
