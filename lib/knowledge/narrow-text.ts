const WIDE = /[\uff01-\uff5e\u3000]/g;
/** Between the digits of a thousand a wide comma parts nothing, for the digits before it count nothing by themselves. */
const THOUSANDS = /(?<=[\d\uff10-\uff19])，(?=[\d\uff10-\uff19]{3}(?![\d\uff10-\uff19]))/g;
/** Elsewhere a wide comma, colon or semicolon parts clauses even where one of ASCII would be part of a number. */
const KEPT = new Set(["，", "：", "；"]);

/** A text with full-width letters, digits and signs as ASCII ones, unit for unit, so that offsets stay as they are. */
export function narrowText(text: string): string {
  return text.replace(THOUSANDS, ",").replace(WIDE, (sign) => {
    if (KEPT.has(sign)) return sign;
    return sign === "\u3000" ? " " : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}
