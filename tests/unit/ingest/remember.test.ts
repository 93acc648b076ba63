import { expect, test } from "vitest";
import { remember } from "@/lib/ingest/remember";

test("what was asked before is answered without work, an empty answer too", () => {
  const asked: string[] = [];
  const firstWord = remember((text) => {
    asked.push(text);
    return text.split(" ")[0] ?? "";
  });
  expect(["Tianjin news", "", "Tianjin news", ""].map(firstWord)).toEqual(["Tianjin", "", "Tianjin", ""]);
  expect(asked).toEqual(["Tianjin news", ""]);
});
