/** A condition in force, as a link that removes it. */
export function Removable({ href, text, label }: { href: string; text: string; label: string }) {
  return (
    <a
      href={href}
      aria-label={label}
      className="inline-flex min-h-8 items-center gap-2 border border-accent bg-accent-wash px-2.5 py-0.5 text-small no-underline hover:bg-paper"
    >
      {text}
      <span aria-hidden="true">×</span>
    </a>
  );
}
