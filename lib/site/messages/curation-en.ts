import type { CurationText } from "./curation";

const number = new Intl.NumberFormat("en");

export const curationEn: CurationText = {
  review: {
    title: "For review",
    describe: "What the archive recognised and nobody has decided on: entities, outlets and pairs of countries.",
    lead: "What the archive met in its articles and its registry does not know. A person decides on each, in one line of a file; the next ingest carries it out.",
    lists: { entities: "Provisional entities", outlets: "Unknown outlets", pairs: "Undecided pairs" },
    about: {
      entities:
        "Recognised by the form of their names, those in the most articles first. One of the lines below, in registry/decisions.yaml, decides: Merge makes it another name of an entity of the same kind, whose slug, the last part of its address, takes the place of SLUG; Rename accepts it with the slug and the names that you put there. Several forms of one name are merged into one of them that is accepted with a name.",
      outlets:
        "As sources state them. The entry, in registry/outlets.yaml, gives one its names (in place of null) and, if you like, another slug. Where it is another form of an outlet that has an entry, add the form to the list under stated there.",
      pairs:
        "Two characters that may stand for China and another country, in articles that name no such country in full, or several; and the short form that may be the Central African Republic or China and Africa. They are left unlinked. What is another word altogether belongs under set-aside in registry/rules.yaml.",
    },
    none: {
      entities: "No entity waits for a decision.",
      outlets: "The registry knows every outlet.",
      pairs: "No pair is left undecided.",
    },
    listsLabel: "What waits",
    toList: (list, count) => `${list} (${count})`,
    articles: (count) => `${number.format(count)} ${count === 1 ? "article" : "articles"}`,
    asStated: "As stated",
    accept: "Accept",
    reject: "Reject",
    merge: "Merge",
    rename: "Rename",
    entry: "Entry",
    form: "Form",
  },
};
