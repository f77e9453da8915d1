/**
 * The signs of good typesetting while one types: quotation marks of the edition's language, dashes,
 * no-break spaces, the ellipsis. Each is one step that undo takes back to what was typed.
 */
import { type TypingHabits } from "./messages";
import { type TypingRule } from "./typing_rules";

interface QuotationMarks {
  readonly opening: string;
  readonly closing: string;
}

const lowAndHigh: QuotationMarks = { opening: "„", closing: "“" };
const high: QuotationMarks = { opening: "“", closing: "”" };

/** By the language's own habit; languages that are not listed use the marks of English. */
const quotationMarks: Readonly<Record<string, QuotationMarks>> = {
  bg: lowAndHigh,
  cs: lowAndHigh,
  de: lowAndHigh,
  mk: lowAndHigh,
  sk: lowAndHigh,
  ro: { opening: "„", closing: "”" },
};

const noBreakSpace = "\u00a0";

export function typographyRules(language: string, habits: () => TypingHabits): readonly TypingRule[] {
  const primary = language.split("-", 1)[0] ?? "";
  const marks = quotationMarks[primary] ?? high;
  const rules: TypingRule[] = [
    // A quotation opens at the start of a block, after a space, a bracket or a dash.
    replacing(/(^|[\s\u00a0([{„“«–—])"$/, marks.opening, () => habits().quotes),
    replacing(/"$/, marks.closing, () => habits().quotes),
    replacing(/(\S) --? $/, " – ", () => habits().dashes),
    replacing(/\.\.\.$/, "…", () => habits().ellipsis),
    replacing(/№ $/, `№${noBreakSpace}`, () => habits().spaces, "whole"),
  ];
  if (primary === "bg") {
    rules.push(
      // "2018 г.": the year and its sign stay together.
      replacing(/(\d) г\.$/, `${noBreakSpace}г.`, () => habits().spaces),
      // "г. Лясковец", "ул. Дунав": a sign before the name that it belongs to; not one that ends "2018 г.".
      replacing(/(?<!\d[\s\u00a0])(?<![^\s\u00a0(„])(?:гр?|с|ул|бул|пл|чл|ал|стр)\. $/, noBreakSpace, () => habits().spaces, "last"),
    );
  }
  return rules;
}

/** What of the match is replaced: all but its first group, all, or its last character. */
type Part = "afterGroup" | "whole" | "last";

function replacing(pattern: RegExp, text: string, isOn: () => boolean, part: Part = "afterGroup"): TypingRule {
  return {
    pattern,
    change: (state, match, from, to) => {
      if (!isOn()) {
        return null;
      }
      const kept = part === "whole" ? 0 : part === "last" ? match[0].length - 1 : (match[1] ?? "").length;
      return state.tr.insertText(text, from + kept, to);
    },
  };
}
