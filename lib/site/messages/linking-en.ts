import type { Linking } from "./linking";

const list = (parts: readonly string[]) => new Intl.ListFormat("en").format(parts);

export const linkingEn: Linking = {
  linking: {
    control: "Links in the text",
    shown: "Shown",
    withReasons: "With reasons",
    hidden: "Hidden",
    toReasons: "Why these links",
    title: "Why these links",
    lead: "Every phrase that is linked, under what it stands for and the rule that says so. A phrase within another is told too.",
    why: (surface) => `Why “${surface}” is linked`,
    rules: {
      named: "One of its names stands in the text.",
      demonym: "The text has its adjective, or the word for its inhabitants.",
      abbreviation: "The text has one of its abbreviations, in the same capitals.",
      place: "That connects the article with it and does not count as naming it.",
      member: "A group it belongs to is named. That connects the article with it and does not count as naming it.",
      "in-context":
        "Several bear this name. What else the article names decides for this one, or the usual meaning where it names nothing near.",
      "beside-full-name": "A short form that may mean something else; the article also names the country in full.",
      "by-neighbours":
        "A short form that may mean something else; a place in the country or other countries right beside it decide.",
      pair: "Two characters stand for two countries, one each; the article also names the partner in full.",
      prefix: "A prefix such as “Sino-” stands for it, before the name of another country or a group.",
      brand: "“Luban Workshop” stands for the programme as a whole, since no single workshop is meant, or several are.",
      "workshop-of-country":
        "“Luban Workshop” is tied to a country: its workshop is meant, or all of its workshops where nothing decides between them.",
      "workshop-by-host": "The host institution named beside it decides which workshop is meant.",
      "workshop-by-number": "The country has several workshops; the number in the text decides which is meant.",
      "workshop-by-place": "The country has several workshops; the place named beside it decides which is meant.",
      "workshop-by-partner":
        "The country has several workshops; the Chinese partner named beside it decides which is meant.",
      "workshop-list": "The text lists several countries with their workshops; this is one of them.",
      "workshop-provisional":
        "“Luban Workshop” is tied to a country whose workshop the registry does not have. It is provisional until a person has checked it.",
      "workshop-decided":
        "“Luban Workshop” is tied to a country whose workshop the registry does not have; a person has decided which workshop that is.",
      "edition-year": "The name of a series stands with a year: the edition of that year.",
      "edition-number": "The name of a series stands with a number: the edition of that number.",
      "pattern-workshop": "It has the form of a workshop’s name, and the registry has no such name.",
      "pattern-conference": "It has the form of a meeting’s name, and the registry has no such name.",
      "pattern-outcome":
        "It has the form of the name of a consensus or an agreement, and the registry has no such name.",
      "pattern-organization": "It has the form of an organization’s name, and the registry has no such name.",
      "pattern-person": "It stands with an office as a person’s name does, and the registry has no such name.",
      "pattern-decided":
        "It has the form of a name, the registry has no such name, and a person has decided what it stands for.",
      surname: "A surname behind an office or a form of address; the article also gives that person’s whole name.",
    },
    afterBasis: ": ",
    rule: "Rule",
    inside: (surface) => `within “${surface}”`,
    holds: "In the same words:",
    alsoConnected: (count) => `Also connected: ${count}`,
    alsoConnectedHelp: (counts) => `${list(counts)}. Not named itself, and not found by a filter for it.`,
    counted: (count, basis) => `${count} ${basis}`,
    through: (basis, phrases) => `${basis}: ${list(phrases)}`,
  },
};
