import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../../app/globals.css", import.meta.url), "utf8");

/** The colour roles as one of the two places in the style sheet sets them. */
function roles(after: string): Record<string, string> {
  const block = css.slice(css.indexOf(after));
  const found = block.slice(0, block.indexOf("}")).matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, role = "", value = ""]) => [role, value]));
}

const light = roles("@theme {");
const dark = { ...light, ...roles("@media (prefers-color-scheme: dark) {") };

/** WCAG 2's relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first = "", second = ""): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXT = [
  ["ink", "paper"],
  ["ink", "wash"],
  ["ink", "found"],
  ["ink", "accent-wash"],
  ["soft", "paper"],
  ["soft", "wash"],
  ["accent", "paper"],
  ["accent", "wash"],
  ["paper", "accent"],
] as const;

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s scheme", (_, colours) => {
  test.each(TEXT)("%s on %s is read (4.5 : 1)", (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test("the edge of a field is seen (3 : 1)", () => {
    expect(contrast(colours.edge, colours.paper)).toBeGreaterThanOrEqual(3);
  });
});
