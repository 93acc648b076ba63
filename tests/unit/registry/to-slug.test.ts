import fc from "fast-check";
import { pinyin } from "pinyin-pro";
import { expect, test } from "vitest";
import { articleSlug } from "@/lib/ingest/article-slug";
import { toSlug } from "@/lib/registry/to-slug";

test.each([
  ["Luban Workshop in Côte d'Ivoire opens!", "luban-workshop-in-cote-divoire-opens"],
  ["青岛共识", "qing-dao-gong-shi"],
  ["中国2025年会 SCO", "zhong-guo-2025-nian-hui-sco"],
  ["女职工", "nv-zhi-gong"],
  ["🎓…—", ""],
  ["Forum on Skills – “Past & Future”", "forum-on-skills-past-future"],
  ["鲁班工坊 in Астана 2025", "lu-ban-gong-fang-in-2025"],
])("%s becomes %j", (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

test("an article's slug starts with its date and is cut at a word to 60 characters", () => {
  const slug = articleSlug("中国—尼加拉瓜职业教育合作论坛举办", "2025-08-14");
  expect(slug).toBe("2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun");
  expect(slug.length).toBeLessThanOrEqual(60);
});

test("without a date a slug says so, without words it says article", () => {
  expect(articleSlug("Forum", null)).toBe("undated-forum");
  expect(articleSlug("……", "2025-08-14")).toBe("2025-08-14-article");
});

test("a single endless word is cut", () => {
  expect(toSlug("x".repeat(500))).toBe("x".repeat(60));
});

// Below the radicals pinyin is not asked, since it would say the same.
test("pinyin leaves alone what stands before the first Han character", () => {
  const letter = fc.integer({ min: 0x20, max: 0x2e7f }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 40 }), (text) => {
      expect(pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).join(" ")).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});
