const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const GREAT: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** The value of a number in Han characters (三百二十, 两万五千, 百), or null for what is none (digits in a row but for 〇). */
export function parseHanNumeral(text: string): number | null {
  let [total, section, digit, last, isAfterDigit] = [0, 0, 0, 0, false];
  for (const sign of text) {
    if (sign in DIGITS) {
      if (isAfterDigit && digit !== 0) return null;
      digit = DIGITS[sign] ?? 0;
      isAfterDigit = true;
      continue;
    }
    const unit = UNITS[sign];
    if (unit !== undefined) section += (isAfterDigit && digit > 0 ? digit : section % (unit * 10) === 0 ? 1 : 0) * unit;
    const great = GREAT[sign];
    if (great !== undefined) {
      const before = section + digit;
      // 一万亿 multiplies what stands before, 一亿两千万 adds to it.
      if (great > last) total = (total + before || 1) * great;
      else total += before * great;
      [section, last] = [0, great];
    }
    if (unit === undefined && great === undefined) return null;
    [digit, isAfterDigit] = [0, false];
  }
  return total + section + digit;
}

/** What a row of 百, 千, 万 and 亿 behind a number in digits multiplies it by. */
export function greatnessOf(units: string): number {
  let factor = 1;
  for (const sign of units) factor *= UNITS[sign] ?? GREAT[sign] ?? 1;
  return factor;
}
