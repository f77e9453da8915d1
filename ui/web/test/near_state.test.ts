/** What can be done, asked of the blocks around the selection, is what can be done in the whole text. */
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { commandFor } from "../src/commands";
import { nearState } from "../src/near_state";
import { plainCommands } from "../src/messages";
import { p, Writer } from "./writer";

const hash = "a".repeat(64);
const some = [
  '<h2 data-block="h">Заглавие</h2>',
  p("p", "текст"),
  '<ul data-block="l"><li>едно<ul><li>две</li></ul></li><li>три</li></ul>',
  '<blockquote data-block="q"><p>цитат</p><p class="source">източник</p></blockquote>',
  `<figure data-block="f"><img alt="" src="media:${hash}"><figcaption>надпис</figcaption></figure>`,
  '<table data-block="t"><tbody><tr><td>а</td><td>б</td></tr><tr><td>в</td><td>г</td></tr></tbody></table>',
  '<aside data-block="n" class="note"><p>бележка</p></aside>',
  '<hr data-block="r">',
];

describe("the state near the selection", () => {
  const long = [...some, ...Array.from({ length: 20 }, (_, index) => p(`x${index}`, "още")), ...some.map((html) => html.replace('data-block="', 'data-block="z'))];
  const writer = new Writer(long.join("\n"));
  const { doc } = writer.state;

  function answers(state: typeof writer.state): string[] {
    const able = [];
    for (const name of plainCommands) {
      try {
        if (commandFor({ name })(state)) {
          able.push(name);
        }
      } catch {
        able.push(`${name} failed`);
      }
    }
    return able.filter((name) => !["undo", "redo"].includes(name));
  }

  it("allows just what the whole allows, wherever the cursor or a selection is", () => {
    const seen: Selection[] = [];
    for (let position = 0; position <= doc.content.size; position += 1) {
      const near = Selection.near(doc.resolve(position));
      seen.push(near);
      seen.push(TextSelection.between(doc.resolve(position), doc.resolve(Math.min(doc.content.size, position + 7))));
      if (doc.nodeAt(position)?.isText === false && NodeSelection.isSelectable(doc.nodeAt(position)!)) {
        seen.push(NodeSelection.create(doc, position));
      }
    }
    for (const selection of seen) {
      const state = writer.state.apply(writer.state.tr.setSelection(selection));
      expect(answers(nearState(state)), JSON.stringify(selection.toJSON())).toEqual(answers(state));
    }
  });

  it("has few blocks, however long the text is", () => {
    const cursor = writer.state.apply(writer.state.tr.setSelection(Selection.near(doc.resolve(doc.content.size / 2))));
    expect(nearState(cursor).doc.child(1).childCount).toBeLessThanOrEqual(3);
  });
});
