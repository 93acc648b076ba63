/** What generated articles are made of. Countries stand in both scripts, as titles are Chinese and bodies English. */
export const COUNTRIES: readonly (readonly [english: string, chinese: string])[] = [
  ["Kazakhstan", "哈萨克斯坦"],
  ["Thailand", "泰国"],
  ["Egypt", "埃及"],
  ["Kenya", "肯尼亚"],
  ["Portugal", "葡萄牙"],
  ["Indonesia", "印度尼西亚"],
  ["Ethiopia", "埃塞俄比亚"],
  ["Tajikistan", "塔吉克斯坦"],
  ["Rwanda", "卢旺达"],
  ["Serbia", "塞尔维亚"],
  ["Mexico", "墨西哥"],
  ["Pakistan", "巴基斯坦"],
];

export const OUTLETS = ["Xin Hua Wang", "Tian Jin Ri Bao", "Zhong Guo Jiao Yu Bao", "Ren Min Wang", "Jing Ji Ri Bao"];

export const CHINESE_PARTS = [
  "职业教育",
  "鲁班工坊",
  "合作",
  "论坛",
  "技能",
  "培训",
  "院校",
  "产教融合",
  "揭牌",
  "交流",
];

export const SUBJECTS = [
  "the college",
  "a delegation",
  "the ministry",
  "the Luban Workshop",
  "an alliance",
  "the forum",
];

export const VERBS = ["signed", "opened", "extended", "reviewed", "proposed", "equipped", "announced", "evaluated"];

export const OBJECTS = ["a curriculum", "two laboratories", "an agreement", "a training base", "shared standards"];

/** Beginnings and endings of the rare words that give an archive its long tail. */
export const STEMS = ["val", "mor", "tek", "lin", "sar", "dun", "pel", "ora", "kes", "bri", "hol", "nem"];
export const ENDINGS = ["ation", "ward", "ium", "field", "ance", "ology", "mark", "stead"];
