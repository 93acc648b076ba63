/** Text for a machine, as it is typed; it scrolls in itself where it is wide. */
export function CodeBlock({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <pre tabIndex={0} lang="en" className="mt-1 overflow-x-auto bg-wash p-3 text-note">
      <code>{text}</code>
    </pre>
  );
}
