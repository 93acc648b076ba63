/** The archive's mark: two boards held by a dovetail, the joint that needs no nail. Decorative beside the name. */
export function JointMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className={className}>
      <path className="fill-ink" d="M2 2h11v10l10-4v16l-10-4v10H2z" />
      <path className="fill-accent" d="M15 2h15v28H15v-7l10 4V5L15 9z" />
    </svg>
  );
}
