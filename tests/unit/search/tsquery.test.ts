import { expect, test } from "vitest";
import { type Phrase, phrasesOf } from "@/lib/search/phrase";
import { toTsquery } from "@/lib/search/tsquery";

const CASES: { name: string; phrases: Phrase[]; expected: string[] }[] = [
  { name: "an English word is found by its stem", phrases: phrasesOf("Workshops"), expected: ["'~workshop'"] },
  {
    name: "quoted it is found as it stands",
    phrases: phrasesOf("Workshops", { exact: true }),
    expected: ["'workshops'"],
  },
  { name: "a beginning goes on", phrases: phrasesOf("Universit", { prefix: true }), expected: ["'universit':*"] },
  { name: "a function word has no stem", phrases: phrasesOf("The"), expected: ["'the'"] },
  { name: "two Han characters are one lexeme", phrases: phrasesOf("职教"), expected: ["'职教'"] },
  { name: "a run of them is one phrase", phrases: phrasesOf("鲁班工坊"), expected: ["'鲁班' <1> '班工' <1> '工坊'"] },
  { name: "one Han character is searched for", phrases: phrasesOf("职"), expected: ["'职'"] },
  { name: "traditional characters are folded", phrases: phrasesOf("魯班"), expected: ["'鲁班'"] },
  {
    name: "a phrase runs over both scripts",
    phrases: phrasesOf("SCO 峰会 2025", { exact: true }),
    expected: ["'sco' <1> '峰会' <2> '2025'"],
  },
  { name: "accents, case and width are folded", phrases: phrasesOf("Ｃôte"), expected: ["'~cote'"] },
  { name: "a possessive is the word", phrases: phrasesOf("Peru's", { exact: true }), expected: ["'peru'"] },
  { name: "thousands separators are dropped", phrases: phrasesOf("15,000"), expected: ["'#15000'"] },
  { name: "zeros after a point are dropped", phrases: phrasesOf("1.50"), expected: ["'#1.5'"] },
  {
    name: "a sign between Han characters parts them, and they still follow each other",
    phrases: phrasesOf("马克·吐温"),
    expected: ["'马克' <2> '吐温'"],
  },
  {
    name: "one Han character behind a sign is a word of its own",
    phrases: phrasesOf("刚果（金）在"),
    expected: ["'刚果' <2> '金' <1> '在'"],
  },
  { name: "a number is also what it comes to", phrases: phrasesOf("1.5万"), expected: ["'#1.5' <1> '万'", "'#15000'"] },
  { name: "but not quoted", phrases: phrasesOf("1.5万", { exact: true }), expected: ["'1.5' <1> '万'"] },
  {
    name: "inside a phrase too",
    phrases: phrasesOf("1.5万人"),
    expected: ["'#1.5' <1> '万人'", "'#15000' <1> '人'"],
  },
  { name: "an apostrophe is left out", phrases: phrasesOf("d'Ivoire", { exact: true }), expected: ["'divoire'"] },
  {
    name: "whichever it is",
    phrases: phrasesOf("d’Ivoire dʼIvoire d‘Ivoire"),
    expected: ["'~divoir' <1> '~divoir' <1> '~divoir'"],
  },
  {
    name: "a quoted number is not what another comes to",
    phrases: phrasesOf("15,000", { exact: true }),
    expected: ["'15000'"],
  },
  { name: "signs alone ask for nothing", phrases: phrasesOf("?!…—"), expected: [] },
];

test.each(CASES)("$name", ({ phrases, expected }) => {
  expect(phrases.map((phrase) => toTsquery(phrase))).toEqual(expected);
});

test("in the title every word must bear the title's weight", () => {
  const [phrase] = phrasesOf("Luban workshops");
  expect(phrase && toTsquery(phrase, "title")).toBe("'~luban':A <1> '~workshop':A");
});
