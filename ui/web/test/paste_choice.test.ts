/** Keep formatting, or text only: what is offered after a paste. */
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { beforeEach, describe, expect, it } from "vitest";
import { noStrings } from "../src/messages";
import { parsePasted } from "../src/parse";
import { insertWithChoice, pasteChoice, pastedAsText, textOnly } from "../src/paste_choice";
import { rangeOf } from "../src/paste";
import { serialiseBody } from "../src/serialise";
import { schema } from "../src/schema";
import { Random, randomBody } from "./random";
import { p, Writer } from "./writer";

const strings = { ...noStrings, keepFormatting: "Keep formatting", textOnly: "Text only" };
const rich = '<h2 data-block="x">Заглавие 2</h2>\n<ul data-block="y"><li>едно <strong>две</strong></li><li>три</li></ul>';

function paste(writer: Writer, html: string): Writer {
  writer.dispatch(insertWithChoice(writer.state, rangeOf(writer.state.selection), html));
  return writer;
}

function writerWithChoice(body: string): Writer {
  return new Writer(body, "bg", [pasteChoice(() => strings)]);
}

const isOffered = (writer: Writer): boolean => pastedAsText(writer.state);
const withoutIds = (body: string): string => body.replace(/ data-block="\w+"/g, "");

describe("the text of what was pasted", () => {
  it("is its paragraphs without marks, a row of a table in a line", () => {
    const table =
      '<table data-block="t"><thead><tr><th>Час</th><th>Дело</th></tr></thead><tbody><tr><td>9</td><td><p>а</p><p>б</p></td></tr></tbody></table>';
    const text = textOnly(parsePasted(`${rich}\n${table}`));
    expect(text.content.map((node) => [node.type.name, node.textContent])).toEqual([
      ["paragraph", "Заглавие 2"],
      ["paragraph", "едно две"],
      ["paragraph", "три"],
      ["paragraph", "Час Дело"],
      ["paragraph", "9 а б"],
    ]);
  });
});

describe("after a paste", () => {
  it("the choice is offered only where the two differ", () => {
    expect(isOffered(paste(writerWithChoice(p("a", "абв")).at("абв", 1), rich))).toBe(true);
    expect(isOffered(paste(writerWithChoice(p("a", "абв")).at("абв", 1), p("x", "само текст")))).toBe(false);
    expect(isOffered(paste(writerWithChoice(p("a", "абв")).at("Заглавие", 1), rich))).toBe(false);
    const image = `<figure data-block="f"><img alt="" src="media:${"a".repeat(64)}"></figure>`;
    expect(isOffered(paste(writerWithChoice(p("a", "абв")).at("абв", 1), image))).toBe(false);
  });

  it("text only is one step, which undo takes back to the formatted paste", () => {
    const before = `${p("a", "преди")}\n${p("b", "след")}`;
    const writer = paste(writerWithChoice(before).at("преди", 5), rich);
    const formatted = writer.body;
    expect(writer.run({ name: "pastedAsText" })).toBe(true);
    expect(withoutIds(writer.body)).toBe("<p>предиЗаглавие 2</p>\n<p>едно две</p>\n<p>три</p>\n<p>след</p>");
    expect(writer.ids[0]).toBe("a");
    expect(isOffered(writer)).toBe(false);
    writer.run({ name: "undo" });
    expect(writer.body).toBe(formatted);
    writer.run({ name: "undo" });
    expect(writer.body).toBe(before);
    writer.run({ name: "redo" });
    writer.run({ name: "redo" });
    expect(withoutIds(writer.body)).toContain("<p>едно две</p>");
  });

  it("it goes with the next typing, not with the cursor", () => {
    const writer = paste(writerWithChoice(p("a", "абв")).at("абв", 1), rich);
    writer.at("едно");
    expect(isOffered(writer)).toBe(true);
    writer.type("x");
    expect(isOffered(writer)).toBe(false);
  });

  it("text only is what a paste of the text itself gives, whatever was pasted where", () => {
    const random = new Random(412);
    let offered = 0;
    for (let i = 0; i < 40; i += 1) {
      const html = serialiseBody(randomBody(random));
      const place = serialiseBody(randomBody(random)) || p("a", "");
      const make = (): Writer => writerWithChoice(place).atBlock(0);
      const writer = paste(make(), html);
      if (!isOffered(writer)) {
        continue;
      }
      offered += 1;
      writer.run({ name: "pastedAsText" });
      const text = serialiseBody(schema.nodes.body.create(null, textOnly(parsePasted(html))));
      expect(withoutIds(writer.body)).toBe(withoutIds(paste(make(), text).body));
      writer.run({ name: "undo" });
      writer.run({ name: "undo" });
      expect(writer.body).toBe(make().body);
    }
    expect(offered).toBeGreaterThan(20);
  });
});

describe("the choice by the keyboard", () => {
  let view: EditorView;
  const place = (): HTMLElement => view.dom.parentElement?.querySelector(".paste-choice") as HTMLElement;
  const press = (name: string, type = "keydown"): void => {
    view.dom.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true }));
  };
  const body = (): string => withoutIds(serialiseBody(view.state.doc.child(1)));

  beforeEach(() => {
    // jsdom lays nothing out.
    EditorView.prototype.coordsAtPos = () => ({ left: 0, right: 0, top: 0, bottom: 0 });
    const writer = new Writer(p("a", "абв"), "bg", [pasteChoice(() => strings)]).at("абв", 3);
    view = new EditorView(document.body.appendChild(document.createElement("div")), { state: writer.state as EditorState });
    view.dispatch(insertWithChoice(view.state, rangeOf(view.state.selection), p("x", "г <strong>д</strong>")));
  });

  it("is reached with Ctrl alone, and takes Enter", () => {
    expect(place().hidden).toBe(false);
    expect([...place().children].map((each) => each.textContent)).toEqual(["Keep formatting", "Text only"]);
    press("Control");
    press("Control", "keyup");
    press("ArrowRight");
    press("Enter");
    expect(body()).toBe("<p>абвг д</p>");
    expect(place().hidden).toBe(false);
    press("Control");
    press("Control", "keyup");
    press("ArrowLeft");
    press("Enter");
    expect(body()).toBe("<p>абвг <strong>д</strong></p>");
  });

  it("leaves Ctrl with another key alone, and goes with Escape", () => {
    press("Control");
    press("c");
    press("Control", "keyup");
    expect(view.dom.hasAttribute("aria-activedescendant")).toBe(false);
    press("Escape");
    expect(place().hidden).toBe(true);
  });

  it("is clicked without losing the cursor", () => {
    place().children[1]?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
    expect(body()).toBe("<p>абвг д</p>");
  });
});
