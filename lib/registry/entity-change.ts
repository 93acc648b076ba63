import { PROGRAMME } from "./compile-workshops";
import { foldName } from "./fold-text";
import type { ListedEntity, NameForm } from "./registry";

/** Everything but its forms that decides how an entity is linked, or what is made of it. */
export function traitsOf(entity: ListedEntity | undefined): string {
  if (!entity) return "";
  const { kind, slug, names, partOf, country, short, opaque, year, ordinal, hosts, sites, partners, facts } = entity;
  // A meeting without a year is of the year in which it starts.
  const starts = kind === "conference" ? facts.find(({ name }) => name === "starts")?.value : null;
  // Provisional workshops and ministries are named after countries, and workshops after their programme.
  const naming = kind === "country" || slug === PROGRAMME ? names : null;
  return JSON.stringify([partOf, country, short, opaque, year, ordinal, hosts, sites, partners, naming, starts]);
}

/** The names of which the forms are not the same as before. */
export function changedForms(before: ListedEntity | undefined, after: ListedEntity | undefined): string[] {
  const [was, is] = [formsByName(before), formsByName(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => JSON.stringify(was.get(name)) !== JSON.stringify(is.get(name)),
  );
}

function formsByName(entity: ListedEntity | undefined): Map<string, (NameForm | "prefix")[]> {
  const forms = new Map<string, (NameForm | "prefix")[]>();
  const add = (text: string, form: NameForm | "prefix") =>
    forms.set(foldName(text), [...(forms.get(foldName(text)) ?? []), form]);
  for (const form of entity?.forms ?? []) add(form.text, form);
  for (const prefix of entity?.prefixes ?? []) add(prefix, "prefix");
  return forms;
}
