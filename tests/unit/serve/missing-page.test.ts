import { describe, expect, it } from "vitest";
import { isMissingPage, missingTarget } from "@/lib/serve/missing-page";

describe("the page for what is not in the archive", () => {
  it("answers in the language that was asked in and is told the path", () => {
    expect(missingTarget("/articles/x?page=2")).toBe("/missing?path=%2Farticles%2Fx%3Fpage%3D2");
    expect(missingTarget("/zh/articles/x")).toBe("/zh/missing?path=%2Farticles%2Fx");
  });

  it("knows itself, so that it is not asked for its own absence", () => {
    expect(isMissingPage("/missing")).toBe(true);
    expect(isMissingPage("/zh/missing?path=%2Fx")).toBe(true);
    expect(isMissingPage("/missing/x")).toBe(false);
    expect(isMissingPage("/articles/missing")).toBe(false);
  });
});
