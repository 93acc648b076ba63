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
const dark = { ...light, ...roles("@variant dark {") };

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2's relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map(linear);
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

const PARTS = ["page", "head", "view", "group", "sentence", "sign", "unparsed"] as const;

/** What is left of linear RGB without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const VISION: Record<string, number[][]> = {
  "all colours": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

test("the two schemes are two", () => {
  expect(dark.paper).not.toBe(light.paper);
});

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

  test.each(PARTS)("the line of a %s part is seen (3 : 1), and its text read on its wash (4.5 : 1)", (part) => {
    const line = colours[`part-${part}`] ?? "";
    expect(contrast(line, colours.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.ink, mixed(line, colours.paper ?? "", 0.14))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(VISION))("the lines of parts are told apart with %s", (vision) => {
    const pairs = PARTS.flatMap((one, at) => PARTS.slice(at + 1).map((other) => [one, other] as const));
    const seen = (part: string) => labOf(colours[`part-${part}`] ?? "", VISION[vision] ?? []);
    const alike = pairs.filter(([one, other]) => distance(seen(one), seen(other)) < 10);
    expect(alike).toEqual([]);
  });
});

/** A colour as it is seen, in CIE Lab, where distances are what the eye tells apart. */
function labOf(hex: string, vision: number[][]): number[] {
  const rgb = channels(hex).map(linear);
  const [r = 0, g = 0, b = 0] = vision.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (rgb[at] ?? 0), 0),
      ),
    ),
  );
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: number[], other: number[]): number {
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
}

function mixed(one: string, other: string, share: number): string {
  const values = channels(one).map((value, at) => value * share + (channels(other)[at] ?? 0) * (1 - share));
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
