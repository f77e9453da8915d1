import { describe, expect, it } from "vitest";
import { countSentences } from "../src/sentences";
import { Random } from "./random";

const examples: readonly (readonly [string, number])[] = [
  ["", 0],
  ["  … ", 0],
  ["Заглавие без точка", 1],
  ["Едно. Две! Три? Четири…", 4],
  ["Ще дойдете ли?! Да.", 2],
  ["През 2026 г. общината кани гости.", 1],
  ["Срещата е на 12 май 2026\u00a0г. Общината кани всички.", 2],
  ["Бюджетът е 1,2 млн. лв. Срокът е до 30 юни.", 2],
  ["Бюджетът е 1,2 млн. лв. за две години.", 1],
  ["Адресът е ул. „Раковски“ № 3, гр. Троян, общ. Троян.", 1],
  ["Местни храни, т.е. мед, сирене и др., ще има за всички.", 1],
  ["Мед, сирене и др. Входът е свободен.", 2],
  ["По чл. 5, ал. 2 от Наредба № 22 от 2015 г. се кандидатства до 17.30 ч.", 1],
  ["Проф. Ив. Петров и инж. М. Иванова говориха.", 1],
  ["Вижте www.mig-troyan.bg. Пишете на a.b@mig.bg.", 2],
  ["„Елате!“, каза кметът. Дойдоха.", 2],
  ["„Елате. Ще има мед.“ Дойдоха.", 3],
  ["1. Кандидатите подават формуляр. 2. Комисията решава.", 2],
  ["Първи ред\nВтори ред", 2],
  ["Dr. Smith came at 5 p.m. to the U.S. embassy, e.g. by car.", 1],
  ["It ended at 5 p.m. Everyone left.", 2],
];

describe("sentences", () => {
  it.each(examples)("of %j are %i", (text, count) => {
    expect(countSentences(text)).toBe(count);
  });

  it("of two texts in two lines are those of both, and never more than the signs and lines allow", () => {
    const pieces = ["Общината", "г.", "ул.", "т.е.", "2026", ".", "!", " ", "А", "„", "“", "\n", "др."];
    const random = new Random(9);
    const make = (): string => Array.from({ length: random.below(30) }, () => random.of(pieces)).join("");
    for (let i = 0; i < 2000; i += 1) {
      const [one, two] = [make(), make()];
      expect(countSentences(`${one}\n${two}`)).toBe(countSentences(one) + countSentences(two));
      const most = (one.match(/[.!?…]+/gu)?.length ?? 0) + one.split("\n").length;
      expect(countSentences(one)).toBeLessThanOrEqual(most);
      expect(countSentences(one) > 0).toBe(/[\p{L}\p{N}]/u.test(one));
    }
  });
});
