/** As many answers as are kept: more than the topics and outlets of one run. */
const MOST_REMEMBERED = 10_000;

/** `work`, asked once for each text: what is costly to find out and stated again with every article. */
export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
