/**
 * A plain GET form with one search field. `id` tells several on a page apart and is the form's own id, by which
 * fields elsewhere on the page can belong to it.
 */
export function SearchBox({
  id,
  action,
  label,
  submit,
  value = "",
  placeholder,
  size = "small",
  suggest,
}: {
  id: string;
  action: string;
  label: string;
  submit: string;
  value?: string;
  placeholder?: string;
  size?: "small" | "large";
  /** Where suggestions for what is typed are had, and what their list is called; by a script, where there is one. */
  suggest?: { address: string; label: string };
}) {
  const isLarge = size === "large";
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every browser and checker in use
    <form id={id} role="search" action={action} method="get" className="no-print relative flex w-full">
      <label htmlFor={`${id}-q`} className="sr-only">
        {label}
      </label>
      <input
        type="search"
        id={`${id}-q`}
        name="q"
        defaultValue={value}
        placeholder={placeholder}
        maxLength={1000}
        autoComplete="off"
        data-suggest={suggest?.address}
        data-suggest-label={suggest?.label}
        className={`field ${isLarge ? "min-h-13 text-body" : "text-small"}`}
      />
      <button type="submit" className={`button shrink-0 ${isLarge ? "min-h-13 px-6" : "px-4"}`}>
        {submit}
      </button>
    </form>
  );
}
