import { expect, test } from "vitest";
import { whyUnreadable } from "@/lib/ingest/why-unreadable";

const failed = (code: string) => Object.assign(new Error(`${code}: said by Node, scandir '/x'`), { code });

test("what the system says is told in a sentence, and what is not known with its code alone", () => {
  expect(whyUnreadable(failed("EACCES"))).toBe(
    "its permissions, or those of its folder, do not let this program read it",
  );
  expect(whyUnreadable(failed("EXDEV"))).toBe("the system refused it (EXDEV)");
  expect(whyUnreadable(new Error("Its own sentence"))).toBe("Its own sentence");
});
