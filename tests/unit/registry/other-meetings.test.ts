import { describe, expect, test } from "vitest";
import { linkText, shippedRegistry } from "./shipped-linker";

const registered = new Set(
  shippedRegistry.entities.filter(({ kind }) => kind === "conference").map(({ slug }) => slug),
);

/** The registered meetings that a text names. */
const meetings = (text: string) =>
  linkText(text)
    .mentions.filter(({ kind, slug }) => kind === "conference" && registered.has(slug))
    .map(({ slug }) => slug);

describe("a year or number of another meeting refuses a single one", () => {
  test.each([
    "The 2026 China-Nicaragua Vocational Education Cooperation Forum was held in Managua.",
    "2026中国—尼加拉瓜职业教育合作论坛在马那瓜举行",
    "The 2026 Lancang-Mekong Vocational Education Alliance Forum met in Vientiane.",
    "The Lancang-Mekong Vocational Education Alliance Forum (2026) met in Vientiane.",
    "The Second SCO Vocational Education Think Tank Forum opened.",
    "At the 2027 Global Mayors' Dialogue, they spoke.",
    "第二届职业教育国际峰会在青岛举行",
  ])("%s", (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

describe("its own year or number, a first one, and figures that are no year leave it", () => {
  test.each([
    [
      "The 2025 China-Nicaragua Vocational Education Cooperation Forum",
      "china-nicaragua-vocational-education-cooperation-forum-2025",
    ],
    ["2025年中国—尼加拉瓜职业教育合作论坛", "china-nicaragua-vocational-education-cooperation-forum-2025"],
    ["第十八届2025中国—东盟教育交流周", "china-asean-education-cooperation-week-2025"],
    ["首届中国—尼加拉瓜职业教育合作论坛", "china-nicaragua-vocational-education-cooperation-forum-2025"],
    ["中国—尼加拉瓜职业教育合作论坛2000人参加", "china-nicaragua-vocational-education-cooperation-forum-2025"],
    ["中国—尼加拉瓜职业教育合作论坛，2026年将再办", "china-nicaragua-vocational-education-cooperation-forum-2025"],
    ["职业教育国际峰会在青岛举行", "china-europe-vocational-education-conference-qingdao-2025"],
  ])("%s", (text, slug) => {
    expect(meetings(text)).toEqual([slug]);
  });
});

describe("an annual meeting is a series", () => {
  const series = "china-africa-vocational-education-consortium-annual-meeting";
  test.each([
    ["中非职业教育联合会年会举行", series],
    ["2026年中非职业教育联合会年会", series],
    ["2024中非职业教育联合会年会", `${series}-2024`],
    ["2024年中非职业教育联合会年会", `${series}-2024`],
    ["2024 Annual Meeting of the China-Africa Vocational Education Consortium", `${series}-2024`],
  ])("%s", (text, slug) => {
    expect(meetings(text)).toEqual([slug]);
  });
});
