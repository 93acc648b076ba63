import type { SearchHelpText } from "./search-help";

export const searchHelpEn: SearchHelpText = {
  title: "How to search",
  lead: "One box takes English and Chinese. Nothing typed into it is an error: what is no sign of the language below is a word, and the page says how it read the search.",
  example: "Search",
  finds: "Finds articles",
  sections: [
    {
      id: "words",
      title: "Words",
      text: "All words must match, in any order. English words find their other forms. Chinese is found as it stands, from one character up; a space parts two words. Simplified and traditional characters, accents, capitals and full-width forms make no difference, and a number is found however it is written.",
      examples: [
        { q: "luban workshops", finds: "with both words, in any of their forms" },
        { q: "职教", finds: "in which these two characters stand together" },
        { q: "魯班工坊 Kazakhstan", finds: "with both, in either script" },
        { q: "1.5万", finds: "with 15,000, 15000 or 1.5万" },
      ],
    },
    {
      id: "exact",
      title: "Exact words",
      text: "Quotation marks of any kind ask for the words as they stand, one after the other, in neither another form nor another name. A number in them is the very number: “15000” is 15,000 and not 1.5万.",
      examples: [
        { q: '"Qingdao Consensus"', finds: "with these two words side by side" },
        { q: '"workshops"', finds: "with the plural only" },
      ],
    },
    {
      id: "together",
      title: "Either, without, beginning",
      text: "OR in capitals joins the two beside it; brackets group; a minus sign right before something leaves it out; a star after two letters or more goes on as it likes.",
      examples: [
        { q: "Kazakhstan OR Nicaragua", finds: "with either" },
        { q: "forum (Nicaragua OR Europe)", finds: "with the word and one of the two" },
        { q: "vocational -Nicaragua", finds: "with the first and without the second" },
        { q: "universit*", finds: "with university, universities and the like" },
      ],
    },
    {
      id: "fields",
      title: "Where and what",
      text: "A name and a colon ask for more than words: title, outlet, topic, country, workshop, conference, outcome, organization, person, place, group. A value is a name, in quotation marks where it has several words, or what stands in the address of its page; a country also its two letters. Two of them must both hold. The filters beside the list do the same, except that several values of one filter mean any of them. A country is what names it; what names only a place in it is counted beside it as also connected, and one link takes it in. What articles lack is asked for in the address alone, as lacks=time, clock, viewpoint, outlet or part (text of no known part); the page on coverage leads there.",
      examples: [
        { q: "title:论坛", finds: "with the word in the title" },
        { q: "country:cn country:ni", finds: "that name both countries" },
        { q: 'outlet:"Ke Ji Ri Bao"', finds: "of this outlet" },
        { q: "after:2025-06 before:2025-08", finds: "of July 2025" },
      ],
    },
    {
      id: "names",
      title: "Names in both languages",
      text: "A word that is a name in the archive also finds, where it stands in the search, every article that names the same in other words: by another name, in the other language, in the plural, by an adjective. What is only called the same (Georgia in the United States for 格鲁吉亚) is not found. The page says which names it understood, and one link turns it off. What is in quotation marks is never widened.",
      examples: [
        { q: "尼加拉瓜", finds: "that say Nicaragua too" },
        { q: "Luban Workshop", finds: "that say 鲁班工坊 too" },
      ],
    },
    {
      id: "questions",
      title: "Questions",
      text: "The count is of articles that match every word. Where these are few, articles that match most of what matters follow under a line that says so, best match first, so that a whole question can be asked.",
      examples: [
        { q: "which countries have trained students in a Luban Workshop", finds: "that come nearest to the question" },
      ],
    },
    {
      id: "order",
      title: "Order and counts",
      text: "The best match stands first: rare words count more than common ones, a title more than a heading and a heading more than a sentence, short articles a little more than long ones, and new ones a very little more than old ones. Of more than 2,000 matches the newest 2,000 are ranked and the others follow, newest first. The numbers beside the filters say how many articles a value would find. Every search is an address that can be kept; under the results stands a sentence for a paper, with an address that finds the same articles later.",
      examples: [],
    },
  ],
};
