import { describe, expect, it } from "vitest";
import { repairTarget } from "@/lib/serve/repair-target";

describe("a request target that Next can read", () => {
  const cases = [
    { name: "leaves an ordinary address alone", input: "/articles/a?q=b", expected: "/articles/a?q=b" },
    { name: "keeps valid Chinese", input: "/articles/%E9%B2%81%E7%8F%AD", expected: "/articles/%E9%B2%81%E7%8F%AD" },
    { name: "replaces a byte that is not UTF-8", input: "/articles/x%ff", expected: "/articles/x%EF%BF%BD" },
    { name: "replaces a cut-off character", input: "/zh/articles/%e4%b8", expected: "/zh/articles/%EF%BF%BD" },
    { name: "replaces a lone percent sign", input: "/100%", expected: "/100%EF%BF%BD" },
    { name: "replaces a percent sign without hex digits", input: "/a%zz", expected: "/a%EF%BF%BDzz" },
    { name: "replaces NUL, which PostgreSQL refuses", input: "/articles/a%00", expected: "/articles/a%EF%BF%BD" },
    { name: "leaves a malformed query to the page", input: "/articles?q=%ff%00", expected: "/articles?q=%ff%00" },
    { name: "reduces an absolute target to its path", input: "http://evil.example/a?b", expected: "/a?b" },
    { name: "gives an absolute target without a path the root", input: "http://evil.example", expected: "/" },
    { name: "makes an asterisk a path", input: "*", expected: "/*" },
    { name: "does not let a backslash pass for a slash", input: "/\\evil.example", expected: "/%5Cevil.example" },
    { name: "does not take a later question mark for a path", input: "/a?b=%?c", expected: "/a?b=%?c" },
  ];
  it.each(cases)("$name", ({ input, expected }) => {
    expect(repairTarget(input)).toBe(expected);
    expect(() => decodeURIComponent(repairTarget(input).split("?", 1)[0] ?? "")).not.toThrow();
  });
});
