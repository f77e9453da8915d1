/** Parts that are told, put together, are the text. */
import { describe, expect, it } from "vitest";
import { ToldTexts } from "../src/told_texts";
import { Random } from "./random";

describe("texts that are told", () => {
  const changed = (text: readonly string[], index: number, line: string): string[] => text.map((each, at) => (at === index ? line : each));
  const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => `<p>${index}</p>`);

  it("are whole until the application has one, and parts of that one from then on", () => {
    const told = new ToldTexts();
    const text = lines(20);
    expect(told.partOf("bg", 1, text)).toBeNull();
    expect(told.partOf("bg", 2, text)).toBeNull();
    told.taken("bg", 1); // an older one
    expect(told.partOf("bg", 3, text)).toBeNull();
    told.taken("bg", 3);
    expect(told.partOf("bg", 4, changed(text, 7, "<p>друго</p>"))).toEqual({ base: 3, from: 7, count: 1, lines: "<p>друго</p>" });
    told.taken("bg", 4);
    told.forget("bg");
    expect(told.partOf("bg", 5, text)).toBeNull();
  });

  it("give the text that they were made of, whatever was done to it", () => {
    const random = new Random(7);
    const told = new ToldTexts();
    let text = lines(20);
    let has: string[] = [];
    for (let turn = 1; turn < 2000; turn += 1) {
      const from = random.below(text.length + 1);
      const next = Array.from({ length: random.below(3) }, () => `<p>${random.below(4)}</p>`);
      text = [...text.slice(0, from), ...next, ...text.slice(from + random.below(3))];
      if (text.length < 6) {
        text = lines(20);
      }
      const part = told.partOf("bg", turn, text);
      const put = part === null || part.lines === "" ? [] : part.lines.split("\n");
      has = part === null ? [...text] : [...has.slice(0, part.from), ...put, ...has.slice(part.from + part.count)];
      expect(has).toEqual(text);
      told.taken("bg", turn);
    }
  });

  it("are whole where they are so long that they might be refused", () => {
    const told = new ToldTexts();
    const book = changed(lines(20), 3, `<p>${"а".repeat(700_000)}</p>`);
    told.partOf("bg", 1, book);
    told.taken("bg", 1);
    expect(told.partOf("bg", 2, changed(book, 5, "<p>друго</p>"))).toBeNull();
  });
});
