import { sourceAddress } from "@/lib/site/source-address";

/** The sources of the facts above, numbered as they are cited there. */
export function FactSources({
  title,
  sources,
  prefix = "source",
}: {
  title: string;
  sources: readonly string[];
  /** Begins the ids of the sources: a page may have several lists of them. */
  prefix?: string;
}) {
  if (sources.length === 0) return null;
  return (
    // No section of its own: a page may have several of the same name.
    <div className="row mt-4 text-note text-soft">
      <p>{title}</p>
      <ol>
        {sources.map((source, position) => {
          const link = sourceAddress(source);
          return (
            <li key={source} id={`${prefix}-${position + 1}`} className="sentence py-0.5">
              [{position + 1}]{" "}
              {link === null ? (
                source
              ) : (
                <>
                  <a href={link.href} className="break-all">
                    {link.address}
                  </a>
                  {link.rest}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
