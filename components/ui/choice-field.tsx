/** A field with a label to choose one of many from; the first choice is none. */
export function ChoiceField({
  id,
  name,
  label,
  none,
  choices,
  value = "",
}: {
  id: string;
  name: string;
  label: string;
  none: string;
  choices: readonly { value: string; name: string; lang?: string | undefined }[];
  value?: string;
}) {
  return (
    <div className="min-w-0 grow basis-48">
      <label htmlFor={id} className="text-small font-medium">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value} className="field mt-1 text-small">
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
