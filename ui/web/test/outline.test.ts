import { EditorState, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { describe, expect, it } from "vitest";
import { currentBlock } from "../src/current_block";
import { outlineOf, toHeadingAt } from "../src/outline";
import { p, Writer } from "./writer";

const body = [
  '<h2 data-block="a">Кой може</h2>',
  p("b", "текст"),
  '<h3 data-block="c">Общини</h3>',
  '<aside class="note" data-block="d"><h3>Срок</h3><p>до 17:30</p></aside>',
].join("\n");

describe("the outline", () => {
  it("has the headings in the order of the text, those in notes too", () => {
    expect(outlineOf(new Writer(body).state.doc)).toEqual([
      { level: 2, text: "Кой може" },
      { level: 3, text: "Общини" },
      { level: 3, text: "Срок" },
    ]);
  });

  it("leads to its headings, and nowhere when one is gone", () => {
    const writer = new Writer(body);
    const transaction = toHeadingAt(writer.state, 2);
    expect(transaction?.selection.$from.parent.textContent).toBe("Срок");
    expect(toHeadingAt(writer.state, 3)).toBeNull();
  });
});

describe("the block that is written in", () => {
  it("is marked while the mode is on, with all that are selected", () => {
    let isOn = true;
    const plugins = [currentBlock(() => isOn)];
    const { doc } = new Writer(body).state;
    const view = new EditorView(document.createElement("div"), { state: EditorState.create({ doc, plugins }) });
    const current = (): string[] => [...view.dom.querySelectorAll(".is-current")].map((each) => each.tagName);
    const starts: number[] = [];
    doc.child(1).forEach((_node, offset) => starts.push(doc.child(0).nodeSize + 1 + offset + 1));
    view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, starts[1] ?? 0)));
    expect(current()).toEqual(["P"]);
    view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, starts[1] ?? 0, (starts[2] ?? 0) + 2)));
    expect(current()).toEqual(["P", "H3"]);
    isOn = false;
    view.setProps({});
    expect(current()).toEqual([]);
  });
});
