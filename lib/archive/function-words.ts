/**
 * English words that only hold others together. Each is its own only form, so they are indexed once; they say nothing
 * of what an article is about, so an article is not looked for by them where other words are given.
 */
const WORDS =
  "a about after all also an and any are as at be been before being between both but by can could did do does for from " +
  "had has have he her here him his how i if in into is it its may me might more most must my no nor not of off on or " +
  "our out over s shall she should so some such than that the their them then there these they this those through to " +
  "too under until up upon us was we were what when where which while who whom whose why will with would you your";

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(" "));
