import { describe, expect, it } from "vitest";
import { isMissingPage, missingTarget, statusOfMissingPage } from "@/lib/serve/missing-page";

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

  it("is a 404 unless it states in its head that something was there once", () => {
    expect(statusOfMissingPage("<head><title>Not found</title></head>")).toBe(404);
    expect(statusOfMissingPage('<head><meta name="answer-status" content="410"/></head>')).toBe(410);
    expect(statusOfMissingPage('<head></head><p>&lt;meta name="answer-status" content="410"&gt;</p>')).toBe(404);
    expect(statusOfMissingPage('<meta name="answer-status" content="200"/>')).toBe(404);
  });
});
