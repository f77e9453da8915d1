import { NodeSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { type PassagePlace, replacePassage, toPassage } from "../src/passage";
import { p, Writer } from "./writer";

const body = [
  p("a", "Първи ред<br>втори ред"),
  '<ul data-block="b"><li><p>от 10-15</p></li><li><p>от 10-15 и <strong>още - нещо</strong></p></li></ul>',
  `<figure data-block="c"><img src="media:${"0".repeat(64)}" alt=""></figure>`,
].join("\n");

const place = (block: string, start: number, text: string): PassagePlace => ({ field: "body", block, start, text });

describe("a passage named by its words", () => {
  const selected = (where: PassagePlace): string | null => {
    const transaction = toPassage(new Writer(body).state, where);
    const { from, to } = transaction?.selection ?? { from: 0, to: 0 };
    return transaction === null ? null : transaction.doc.textBetween(from, to, "|", "\n");
  };

  it("is selected, also behind a line break and in a list", () => {
    expect(selected(place("a", 10, "втори"))).toBe("втори");
    expect(selected(place("b", 11, "още - нещо"))).toBe("още - нещо");
    expect(selected({ field: "title", block: "", start: 2, text: "главие" })).toBe("главие");
    expect(selected({ field: "lead", block: "", start: 0, text: "Увод" })).toBe("Увод");
  });

  it("is its block when other words stand there now, and nothing when that is gone", () => {
    expect(selected(place("a", 0, "Втори"))).toBe("");
    expect(selected(place("z", 0, "Първи"))).toBeNull();
  });

  it("may be a figure as a whole", () => {
    const transaction = toPassage(new Writer(body).state, place("c", 0, ""));
    expect(transaction?.selection).toBeInstanceOf(NodeSelection);
  });

  it("is replaced as one step that keeps the marks", () => {
    const writer = new Writer(body);
    const replaced = replacePassage(writer.state, place("b", 15, "-"), "–");
    expect(replaced?.doc.textContent).toContain("още – нещо");
    writer.state = writer.state.apply(replaced ?? writer.state.tr);
    expect(writer.body).toContain("<strong>още – нещо</strong>");
    writer.run({ name: "undo" });
    expect(writer.body).toContain("<strong>още - нещо</strong>");
  });

  it("is left alone when other words stand there", () => {
    expect(replacePassage(new Writer(body).state, place("b", 0, "до"), "x")).toBeNull();
  });

  it("of two alike the first is replaced, then the second", () => {
    const writer = new Writer(body);
    for (const expected of [1, 2]) {
      writer.state = writer.state.apply(replacePassage(writer.state, place("b", 3, "10-15"), "10–15") ?? writer.state.tr);
      expect(writer.body.split("10–15").length - 1).toBe(expected);
    }
  });
});
