import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFile } from "@/lib/parse/parse-file";

const PATH = "content/articles/vocational-education-cooperation.txt";
const text = readFileSync(PATH, "utf8");
const { value, diagnostics } = parseFile(text, PATH);
const [first, second, third, fourth, fifth] = value.articles;

describe("the first file of the archive", () => {
  test("is read without a fault, whole and under its topic", () => {
    expect(diagnostics).toEqual([]);
    expect(value.refused).toEqual([]);
    expect(value.topics).toEqual(["职业教育国际合作"]);
    expect([...value.parts].filter((part) => part.kind === "unparsed")).toEqual([]);
    expect([...value.parts].map((part) => text.slice(part.start, part.end)).join("")).toBe(text);
  });

  test("states titles, outlets and times", () => {
    expect(value.articles.map(({ title, outlet, time }) => [title, outlet, time?.date, time?.clock])).toEqual([
      ["(上合天津峰会)天津持续深化与上合组织国家的职教合作", "Zhong Guo Xin Wen Wang", "2025-08-29", "08:29"],
      ["中国—尼加拉瓜职业教育合作论坛举办", "Ren Min Ri Bao Hai Wai Ban", "2025-08-14", "01:26"],
      ["北京:建立第三方机构进校园遴选审核机制,支持学校高质量开展课后服务", "news flash", "2025-07-10", "03:57"],
      ["“一带一路”职教学术年会研讨新使命新作为", "Ke Ji Ri Bao", "2025-06-20", "01:12"],
      ["职业教育国际峰会在山东召开,中欧多方达成“青岛共识”", "Qi Lu Wan Bao Wang", "2025-06-13", "03:04"],
    ]);
  });

  test("has its groups, headings and bullets", () => {
    expect(value.articles.map(({ groups }) => groups.map((group) => group.bullets.length))).toEqual([
      [3, 3, 3],
      [3, 1],
      [3, 3],
      [2, 2, 3, 2],
      [3, 2, 2, 1],
    ]);
    expect(value.articles.map(({ groups }) => groups.map((group) => group.heading))).toEqual([
      [
        "International Conference and Collaboration",
        "Development of Luban Workshops",
        "Cultural Exchange and Cooperation",
      ],
      ["Forum Highlights", "Training and Development"],
      ["Educational Initiatives", "International Collaboration"],
      [
        "Conference Objectives and Themes",
        "Key Proposals and Suggestions",
        "Practical Experiences and Achievements",
        "Conference Participation and Structure",
      ],
      [null, null, null, null],
    ]);
    expect(first?.groups[1]?.bullets.map((bullet) => bullet.id)).toEqual(["g2-b1", "g2-b2", "g2-b3"]);
  });

  test("has a viewpoint in every article but the last, without its marker", () => {
    expect(second?.viewpoint).toEqual({
      text: "The China-Nicaragua Vocational Education Cooperation Forum was held at Tianjin Vocational Technical Normal University, focusing on high-quality development paths for vocational education cooperation between China and Nicaragua.",
      citations: [{ number: 1, offset: 226 }],
    });
    expect([first, third, fourth].map((article) => article?.viewpoint?.citations.map(({ number }) => number))).toEqual([
      [1],
      [1],
      [1],
    ]);
    expect(fifth?.viewpoint).toBeNull();
  });

  test("keeps two citations of one bullet apart, both where they stood", () => {
    expect(fifth?.groups[2]?.bullets).toEqual([
      {
        id: "g3-b1",
        text: 'The "Qingdao Consensus" was reached, focusing on mutual recognition of standards, integration of industry and education, dynamic curriculum systems, and digital training accessibility',
        citations: [
          { number: 4, offset: 183 },
          { number: 5, offset: 183 },
        ],
      },
      {
        id: "g3-b2",
        text: "Four significant cooperation agreements were signed, covering areas such as talent training frameworks and international cooperation in smart manufacturing",
        citations: [
          { number: 5, offset: 155 },
          { number: 6, offset: 155 },
        ],
      },
    ]);
  });

  test("ends with its last article, without a final line break", () => {
    expect(fifth?.span.end).toBe(text.length);
    expect(text.slice(fifth?.span.start, fifth?.span.end).split("\n")[1]).toBe("Qi Lu Wan Bao Wang· 2025-06-13 03:04");
  });
});

describe("the same articles in another shape are the same", () => {
  const content = (given: string) => parseFile(given, PATH).value.articles.map(({ span: _, ...article }) => article);
  const expected = content(text);
  const [topic = "", chrome = "", ...lines] = text.split("\n");
  const bodies = (change: (body: string) => string) =>
    [topic, chrome, ...lines.map((line, index) => (index % 3 === 2 ? change(line) : line))].join("\n");

  test("with other line endings", () => {
    expect(content(text.replaceAll("\n", "\r\n"))).toEqual(expected);
    expect(content(text.replaceAll("\n", "\r"))).toEqual(expected);
    expect(content(`\ufeff${text}\n\n`)).toEqual(expected);
  });

  test.each([20, 40, 72, 100, 1000])("with bodies broken at %i columns", (columns) => {
    const wrapped = bodies((body) => body.replace(new RegExp(`(.{1,${columns}})(?: |$)`, "g"), "$1\n"));
    expect(wrapped.split("\n").length).toBeGreaterThan(20);
    expect(content(wrapped)).toEqual(expected);
  });

  test("with bodies broken after hyphens too", () => {
    expect(content(bodies((body) => body.replace(/(\p{L}-)(?=\p{L})/gu, "$1\n")))).toEqual(expected);
  });

  test("with groups and bullets on lines of their own and blank lines between", () => {
    const opened = bodies((body) => body.replaceAll(" - ", "\n- ").replace(/ (?=Group \d)/g, "\n\n"));
    expect(content(opened.replaceAll("Core Viewpoint\n- ", "\nCore Viewpoint - "))).toEqual(expected);
  });

  test("with a blank line between all lines", () => {
    expect(content(text.replaceAll("\n", "\n\n"))).toEqual(expected);
  });
});
