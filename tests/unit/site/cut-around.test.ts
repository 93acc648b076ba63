import { describe, expect, test } from "vitest";
import { cutAround } from "@/lib/site/cut-around";

function cut(text: string, place: string): string {
  const start = text.indexOf(place);
  const { before, marked, after } = cutAround(text, start, start + place.length);
  return `${before}[${marked}]${after}`;
}

describe("an excerpt around a phrase", () => {
  test("holds a short text whole", () => {
    expect(cut("between China and Nicaragua.", "China")).toBe("between [China] and Nicaragua.");
  });

  test("keeps whole words on both sides and says what it leaves out", () => {
    const text =
      "Prior to the forum, local teachers from the Luban Workshop in Nicaragua participated in standardized advanced training in Tianjin, where many expressed that they gained cutting-edge vocational education concepts.";
    expect(cut(text, "Tianjin")).toBe(
      "…in Nicaragua participated in standardized advanced training in [Tianjin], where many expressed that they gained cutting-edge vocational…",
    );
  });

  test("has no comma before what is left out", () => {
    const text = `held in Egypt ${"and then again ".repeat(4)}in, of course, the same city of the same name`;
    expect(cut(text, "Egypt")).toBe("held in [Egypt] and then again and then again and then again and then again in…");
  });

  test("counts a Han character as two columns and needs no spaces", () => {
    const text = `${"前".repeat(40)}天津${"后".repeat(40)}`;
    expect(cut(text, "天津")).toBe(`…${"前".repeat(32)}[天津]${"后".repeat(32)}…`);
  });

  test("does not look for a space far off in a text that has few", () => {
    const text = `${"前".repeat(40)} 天津 ${"后".repeat(40)}`;
    expect(cut(text, "天津")).toBe(`…${"前".repeat(32)} [天津] ${"后".repeat(32)}…`);
  });

  test("splits no character of two units", () => {
    const text = `${"𠮷".repeat(40)}天津${"𠮷".repeat(40)}`;
    expect(cut(text, "天津").isWellFormed()).toBe(true);
  });
});
