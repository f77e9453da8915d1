/** Who keeps a block's id: by it the two editions' blocks are pairs. */
import { describe, expect, it } from "vitest";
import { clipboardSerialiser } from "../src/clipboard";
import { insertHtml } from "../src/paste";
import { p, Writer } from "./writer";

const two = `${p("one", "първи")}\n${p("two", "втори")}`;

describe("a block's id", () => {
  it("stays while its text is edited and its kind changes", () => {
    const writer = new Writer(two).at("първи", 2);
    writer.type("x");
    for (const command of [
      { name: "heading", level: 2 },
      { name: "paragraph" },
      { name: "bulletList" },
      { name: "orderedList" },
      { name: "outdent" },
      { name: "quote" },
      { name: "quote" },
    ] as const) {
      expect([command.name, writer.run(command)]).toEqual([command.name, true]);
      expect([command.name, writer.ids]).toEqual([command.name, ["one", "two"]]);
    }
  });

  it("stays with the first half of a split block", () => {
    const writer = new Writer(two).at("първи", 3);
    writer.press("Enter");
    expect(writer.ids).toEqual(["one", expect.stringMatching(/^[a-z0-9]{10}$/), "two"]);
  });

  it("of the first of two merged blocks stays", () => {
    const writer = new Writer(two).at("втори");
    writer.press("Backspace");
    expect(writer.body).toBe(p("one", "първивтори"));
  });

  it("comes back when a merge or a split is undone, and goes again when it is redone", () => {
    const writer = new Writer(two).at("втори");
    writer.press("Backspace");
    writer.run({ name: "undo" });
    expect(writer.ids).toEqual(["one", "two"]);
    writer.run({ name: "redo" });
    expect(writer.ids).toEqual(["one"]);
    writer.run({ name: "undo" });
    writer.at("първи", 3).press("Enter");
    const split = writer.ids;
    writer.run({ name: "undo" });
    writer.run({ name: "redo" });
    expect(writer.ids).toEqual(split);
  });

  it("is new in what is pasted, even beside its original", () => {
    const writer = new Writer(two).at("втори", 5);
    const { from, to } = writer.state.selection;
    writer.dispatch(insertHtml(writer.state, { from, to }, `${p("one", "а")}\n<hr data-block="two">\n${p("q", "б")}`));
    expect(writer.ids.slice(0, 2)).toEqual(["one", "two"]);
    expect(new Set(writer.ids).size).toBe(writer.ids.length);
    expect(writer.ids).not.toContain("q");
  });

  it("is not on the clipboard", () => {
    const { state } = new Writer(`${two}\n<figure data-block="f"><img alt="" src="media:${"a".repeat(64)}"></figure>`);
    const holder = document.createElement("div");
    holder.append(clipboardSerialiser().serializeFragment(state.doc.child(1).content));
    expect(holder.innerHTML).not.toContain("data-block");
    expect(holder.innerHTML).toContain(`media:${"a".repeat(64)}`);
  });
});
