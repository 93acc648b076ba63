import type { AboutText } from "./about-text";

export const aboutEn: AboutText = {
  title: "About the archive",
  lead: "The Luban Archive keeps news on international cooperation in vocational education so that it can be counted, compared and cited. It is named after Lu Ban, the patron of Chinese carpenters, whose name the Luban Workshops also carry.",
  sections: [
    {
      id: "original",
      title: "What is held, and what is not",
      paragraphs: [
        "Each article is a summary: a title, an outlet, a time of publication, usually a viewpoint, and numbered groups of sentences. The story that it summarises is not held. Every article says so: “Summary; original not held”.",
        "Numbers in brackets such as [3] are kept from the summary. It does not state what they count, and there is no list they refer to, so they are shown as source notes and lead nowhere.",
        "The text is kept exactly as it was given, and each article shows it. Nothing is translated, shortened or corrected in it. What each of its characters was read as has a page of its own, and so has every text that a correction replaced.",
        "Every run that brings articles in leaves a receipt. The receipts stand under “Batches”; how far the archive reaches, and where it does not, stands under “Coverage”.",
      ],
    },
    {
      id: "time",
      title: "Times and outlets",
      paragraphs: [
        "Outlets are named as the source states them, often in pinyin without tones. Where the outlet is known, its Chinese and English names stand beside it.",
        "Times are shown as stated. The sources state no time zone; where one is needed, for feeds and data, China's is used. An article without a stated time is kept without one, and nothing is guessed.",
      ],
    },
    {
      id: "links",
      title: "How articles are linked",
      paragraphs: [
        "Countries, Luban Workshops, conferences and other entities are recognised by rules and by a registry of names in both scripts that people maintain. Each link records the words that were matched and the rule that matched them.",
        "A solid line under a link means that the entity is named. A dotted line means that it is only connected: a city stands for its country.",
        "An entity marked “provisional” was recognised by the form of its name and has not yet been checked by a person. All that wait for a decision stand under “For review”.",
      ],
    },
    {
      id: "counts",
      title: "How counts work",
      paragraphs: [
        "An article counts for a country when it names the country, its people or its adjective, or uses an abbreviation that the article itself makes plain. Naming a city in a country does not count; such articles are listed apart as “also connected”.",
        "A group of countries is never read as naming its members: an article on the Shanghai Cooperation Organization counts for no member that it does not name.",
        "The number beside an entity is the number of articles that the filter by it finds. Both are counted at the moment the page is made, and they agree.",
      ],
    },
    {
      id: "addresses",
      title: "Permanent addresses",
      paragraphs: [
        "The address of an article never changes, even if its title or time is corrected. The number before a sentence links to that sentence: a link ending in #g2-b3 leads to the third sentence of the second group.",
        "Every search is an address too, and can be kept or sent.",
      ],
    },
    {
      id: "rights",
      title: "Rights and contact",
      paragraphs: [
        "The summaries and the stories behind them belong to their publishers. They are kept here for reference and research; cite the outlet and the date, and give the permanent address of the article.",
        "If a text should be corrected or withdrawn, write to the operator of this site and give the permanent address. A withdrawn article leaves the lists and the search; its address then says that it was withdrawn.",
      ],
    },
  ],
};
