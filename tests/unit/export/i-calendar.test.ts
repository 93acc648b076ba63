import ICAL from "ical.js";
import { expect, test } from "vitest";
import { coins } from "@/lib/export/coins";
import { iCalendar } from "@/lib/export/i-calendar";

const EVENT = {
  uid: "https://archive.example/conferences/forum",
  url: "https://archive.example/zh/conferences/forum",
  summary: "世界职业技术教育发展大会，天津；comma, semicolon; back\\slash 🎓 ".repeat(3).trim(),
  location: "Tianjin",
  description: "First line\nSecond line",
  starts: "2024-11-20",
  ends: "2024-11-30",
};

test("a calendar is read by another's parser as it was meant", () => {
  const text = iCalendar([EVENT, { ...EVENT, uid: "b", location: null, starts: "2024-02-29", ends: "2024-02-29" }], {
    name: "Archive · Conferences",
    language: "en",
    stamp: new Date("2026-11-28T07:00:00Z"),
  });
  const [event, day] = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
  expect(event).toMatchObject({
    uid: EVENT.uid,
    summary: EVENT.summary,
    location: "Tianjin",
    description: EVENT.description,
  });
  expect([event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate]).toEqual([
    "2024-11-20",
    "2024-12-01",
    true,
  ]);
  expect([day?.startDate.toString(), day?.endDate.toString()]).toEqual(["2024-02-29", "2024-03-01"]);
  const lines = text.split("\r\n");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/[^\r]\n/);
});

test("a hit is told to reference managers in Dublin Core", () => {
  const article = {
    slug: "2025-08-14-forum",
    title: "中国—尼加拉瓜 & 论坛",
    titles: { en: null, zh: null },
    outlet: { slug: "p", name: "Ren Min Ri Bao", names: { en: "People's Daily", zh: "人民日报" } },
    published: "2025-08-14T01:26:00+08:00",
    viewpoint: null,
    lead: null,
    entities: [],
  };
  const options = { absolute: (href: string) => `https://archive.example${href}`, note: "Summary" };
  expect(Object.fromEntries(new URLSearchParams(coins(article, options)))).toEqual({
    ctx_ver: "Z39.88-2004",
    rft_val_fmt: "info:ofi/fmt:kev:mtx:dc",
    "rft.type": "newspaperArticle",
    "rft.title": article.title,
    "rft.source": "人民日报",
    "rft.date": "2025-08-14",
    "rft.language": "zh-CN",
    "rft.description": "Summary",
    "rft.identifier": "https://archive.example/articles/2025-08-14-forum",
  });
});
