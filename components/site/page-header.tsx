import type { ReactNode } from "react";

/** The head of a page: what kind of thing it is, its title, the title in the other script, one line about it. */
export function PageHeader({
  label,
  title,
  lang,
  other,
  children,
}: {
  label?: ReactNode;
  title: ReactNode;
  lang?: string | undefined;
  other?: { text: string; lang: string | undefined } | null;
  children?: ReactNode;
}) {
  return (
    <div className="row mb-10 items-baseline">
      <div className="text-small text-soft">{label}</div>
      <div className="min-w-0">
        <h1 lang={lang} className="max-w-[46rem] font-read text-title font-semibold">
          {title}
        </h1>
        {other ? (
          <p lang={other.lang} className="mt-1 font-read text-section text-soft">
            {other.text}
          </p>
        ) : null}
        {children ? <div className="mt-3 max-w-text">{children}</div> : null}
      </div>
    </div>
  );
}
