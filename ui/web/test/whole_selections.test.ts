/** What is typed or pasted over a selection, whatever it is, is there. */
import { GapCursor } from "prosemirror-gapcursor";
import { AllSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { insertHtml, rangeOf } from "../src/paste";
import { BodySelection, bodyRange } from "../src/whole_selections";
import { Random, randomDocument } from "./random";
import { randomSelection } from "./selections";
import { p, Writer } from "./writer";

const figure = `<figure data-block="f"><img alt="" src="media:${"a".repeat(64)}"></figure>`;

function titleOf(writer: Writer): string {
  return writer.state.doc.child(0).child(0).textContent;
}

describe("selecting all", () => {
  it("selects the field, asked again everything", () => {
    const writer = new Writer([figure, p("a", "едно"), "<hr>"].join("\n")).at("Увод", 1);
    writer.press("Mod-a");
    expect(writer.state.selection.content().content.firstChild?.textContent).toBe("Увод");
    writer.press("Mod-a");
    expect(writer.state.selection).toBeInstanceOf(AllSelection);
    writer.at("едно", 1).press("Mod-a");
    expect(writer.state.selection).toBeInstanceOf(BodySelection);
    writer.press("Mod-a");
    expect(writer.state.selection).toBeInstanceOf(AllSelection);
    writer.press("Mod-a");
    expect(writer.state.selection).toBeInstanceOf(AllSelection);
  });

  it("selects the body first, whatever of it is selected", () => {
    const writer = new Writer([figure, p("a", "едно")].join("\n")).atNode("figure").selectAll();
    expect(writer.state.selection).toBeInstanceOf(BodySelection);
    const alone = new Writer(figure).atNode("figure").selectAll();
    expect(alone.state.selection).toBeInstanceOf(BodySelection);
    const gap = new Writer(figure);
    gap.select(new GapCursor(gap.state.doc.resolve(bodyRange(gap.state.doc).from))).selectAll();
    expect(gap.state.selection).toBeInstanceOf(BodySelection);
  });

  it("in the body ends at its ends by the arrows, and is begun anew by Enter", () => {
    const selected = (): Writer => new Writer([p("a", "едно"), p("b", "две")].join("\n")).at("две").selectAll();
    for (const [key, left] of [["ArrowLeft", "!едно"], ["ArrowUp", "!едно"], ["ArrowRight", "две!"], ["ArrowDown", "две!"]] as const) {
      const writer = selected();
      expect(writer.press(key)).toBe(true);
      expect(writer.keys("!").body).toContain(left);
    }
    const begun = selected();
    begun.press("Enter");
    expect(begun.keys("нов").body).toMatch(/^<p data-block="\w+">нов<\/p>$/);
  });

  it("in the body leaves title and lead, whatever is done with it", () => {
    const body = [figure, p("a", "едно"), p("b", "две"), `<hr data-block="r">`].join("\n");
    const selected = (): Writer => new Writer(body).at("едно").selectAll();
    const [typed, deleted, pasted, headed] = [selected(), selected(), selected(), selected()];
    typed.keys("нов");
    expect(typed.body).toMatch(/^<p data-block="\w+">нов<\/p>$/);
    deleted.press("Delete");
    expect(deleted.body).toBe("");
    deleted.keys("нов");
    expect(deleted.body).toContain("нов");
    pasted.dispatch(insertHtml(pasted.state, rangeOf(pasted.state.selection), "<ul><li>а</li></ul><p>б</p>"));
    expect(pasted.body).toMatch(/^<ul data-block="\w+"><li>а<\/li><\/ul>\n<p data-block="\w+">б<\/p>$/);
    expect(headed.run({ name: "heading", level: 2 })).toBe(true);
    expect(headed.body).toContain('<h2 data-block="b">две</h2>');
    expect(headed.run({ name: "bold" })).toBe(true);
    for (const writer of [typed, deleted, pasted, headed]) {
      expect(titleOf(writer)).toBe("Заглавие");
      for (let undone = 0; undone < 4; undone += 1) {
        writer.run({ name: "undo" });
      }
      expect(writer.body).toBe(body);
    }
  });

  it("of everything lets letters and what is pasted take its place", () => {
    const writer = new Writer(p("a", "едно")).at("едно").selectAll().selectAll();
    writer.keys("нов");
    expect(titleOf(writer)).toBe("нов");
    expect(writer.body).toBe("");
    writer.selectAll().selectAll();
    writer.dispatch(insertHtml(writer.state, rangeOf(writer.state.selection), "<p>а</p><p>б</p>"));
    expect(titleOf(writer)).toBe("");
    expect(writer.body).toMatch(/^<p data-block="\w+">а<\/p>\n<p data-block="\w+">б<\/p>$/);
    writer.keys("!");
    expect(writer.body).toContain("б!");
  });
});

describe("over any selection", () => {
  it("what is typed or pasted is there", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = new Random(seed);
      const { doc } = new Writer(randomDocument(random)).state;
      for (let times = 0; times < 10; times += 1) {
        const [typed, pasted] = [new Writer(doc), new Writer(doc)];
        const selection = randomSelection(random, typed);
        typed.select(selection).keys("Ж");
        pasted.select(selection);
        pasted.dispatch(insertHtml(pasted.state, rangeOf(selection), "<p>Ж</p>"));
        for (const { state } of [typed, pasted]) {
          expect(state.doc.textContent, `${String(seed)}: ${JSON.stringify(selection)} of ${doc.toString()}`).toContain("Ж");
        }
      }
    }
  });
});
