import type { Reading } from "./reading";

const number = new Intl.NumberFormat("en");
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const readingEn: Reading = {
  outline: "In this article",
  near: "Did you mean",
  related: {
    title: "Related articles",
    alsoNames: (names, more) =>
      `Also names ${list.format(more > 0 ? [...names, `${number.format(more)} more that this article names`] : names)}`,
    isAlike: "Says parts of it in the same words",
  },
  places: { title: "Before and after it by time", inTopic: "In the topic", earlier: "Earlier", later: "Later" },
  tools: {
    title: "Tools",
    copy: "Copy link",
    copySentence: "Copy link to this sentence",
    copied: "Link copied",
    share: "Share",
    print: "Print",
    permalink: "Permanent link",
    accessed: "Accessed",
  },
  scheme: { toDark: "Dark colours", toLight: "Light colours" },
  keys: {
    title: "Keyboard shortcuts",
    open: "Keyboard shortcuts",
    close: "Close",
    work: "Single keys do what stands here",
    list: {
      s: "To the search box",
      j: "Next sentence, or next article of a list",
      k: "The one before",
      n: "Later article of the topic, or next page of a list",
      p: "Earlier article of the topic, or previous page",
      c: "Copy the link to the page, or to the sentence one is at",
      d: "Dark or light colours",
      "?": "Show these keys",
    },
  },
};
