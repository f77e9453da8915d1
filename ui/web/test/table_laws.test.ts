/** Laws of tables, whatever is done to them: they are checked after each of generated commands, keys and pastes. */
import { undoDepth } from "prosemirror-history";
import { type Node } from "prosemirror-model";
import { NodeSelection, Selection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { CellSelection } from "../src/cell_selection";
import { commandFor } from "../src/commands";
import { tableCommands, type TableCommand } from "../src/messages";
import { parseBody } from "../src/parse";
import { insertHtml, rangeOf } from "../src/paste";
import { schema } from "../src/schema";
import { serialiseBody } from "../src/serialise";
import { reportState } from "../src/state_report";
import { Random, randomBody } from "./random";
import { randomTable, tableIn } from "./tables";
import { p, Writer } from "./writer";

const { nodes } = schema;

/** Counted without the editor's own grid: the columns of each row of a section, null where cells meet or stick out. */
function widths(section: Node): (number | null)[] {
  const taken = new Set<string>();
  const columns: (number | null)[] = [];
  section.forEach((row, _offset, index) => {
    let column = 0;
    let isSound = true;
    row.forEach((cell) => {
      while (taken.has(`${index},${column}`)) {
        column += 1;
      }
      const { rowspan, colspan } = cell.attrs as { rowspan: number; colspan: number };
      isSound &&= index + rowspan <= section.childCount && rowspan <= 100 && colspan <= 100;
      for (let down = 0; down < rowspan; down += 1) {
        for (let right = 0; right < colspan; right += 1) {
          const place = `${index + down},${column + right}`;
          isSound &&= !taken.has(place);
          taken.add(place);
        }
      }
    });
    const width = [...taken].filter((place) => place.startsWith(`${index},`)).length;
    const isWithoutGap = [...Array(width).keys()].every((each) => taken.has(`${index},${each}`));
    columns.push(isSound && isWithoutGap ? width : null);
  });
  return columns;
}

function expectSound(doc: Node): void {
  doc.check();
  doc.descendants((node) => {
    if (node.type === nodes.table) {
      const all: (number | null)[] = [];
      node.forEach((section) => {
        if (section.type !== nodes.table_caption) {
          all.push(...widths(section));
        }
      });
      expect(new Set(all).size).toBe(1);
      expect(all[0]).not.toBeNull();
    }
  });
}

/** What is stored knows no empty caption, and no table without any text in its cells: its caption is a paragraph. */
function asStored(doc: Node): Node | null {
  const blocks: Node[] = [];
  doc.lastChild?.forEach((block) => {
    const caption = block.type === nodes.table && block.firstChild?.type === nodes.table_caption ? block.firstChild : null;
    const rest = caption === null ? block : block.copy(block.content.cut(caption.nodeSize));
    if (rest.textContent !== "") {
      blocks.push(caption?.content.size === 0 ? rest : block);
    } else if (caption !== null && caption.content.size > 0) {
      blocks.push(nodes.paragraph.create({ id: block.attrs["id"] as unknown }, caption.content));
    }
  });
  return blocks.length === 0 ? null : nodes.body.create(null, blocks);
}

function cellPositions(doc: Node): number[] {
  const positions: number[] = [];
  doc.descendants((node, position) => {
    if (node.type === nodes.table_cell || node.type === nodes.table_header) {
      positions.push(position);
    }
  });
  return positions;
}

function selectSomething(random: Random, writer: Writer): void {
  const { doc } = writer.state;
  const cells = cellPositions(doc);
  if (cells.length === 0 || random.once(12)) {
    writer.select(Selection.near(doc.resolve(random.below(doc.content.size))));
  } else if (random.once(12)) {
    writer.select(NodeSelection.create(doc, tableIn(doc).position));
  } else if (random.once(2)) {
    const [$anchor, $head] = [doc.resolve(random.of(cells)), doc.resolve(random.of(cells))];
    writer.select(CellSelection.canBe($anchor, $head) ? new CellSelection($anchor, $head) : new CellSelection($head));
  } else {
    writer.select(Selection.near(doc.resolve(random.of(cells) + 1)));
  }
}

function start(random: Random): Writer {
  const before = parseBody(`${p("a", "преди")}\n${p("b", "след")}`);
  const blocks = [before.child(0), randomTable(random, "t"), before.child(1)];
  return new Writer(
    nodes.doc.create(null, [
      nodes.header.create(null, [nodes.title.create(), nodes.lead.create()]),
      nodes.body.create(null, blocks),
    ]),
  );
}

const keys = ["Tab", "Shift-Tab", "Delete", "Backspace", "Enter", "Escape", "ArrowDown", "ArrowLeft", "Shift-ArrowRight", "Shift-ArrowDown"];

function somethingHappens(random: Random, writer: Writer): string {
  switch (random.below(8)) {
    case 0: {
      const key = random.of(keys);
      writer.press(key);
      return key;
    }
    case 1: {
      const html = random.once(3) ? serialiseBody(randomBody(random)) : serialiseBody(nodes.body.create(null, randomTable(random, "x")));
      writer.dispatch(insertHtml(writer.state, rangeOf(writer.state.selection), html));
      return "paste";
    }
    case 2:
      writer.dispatch(writer.state.tr.insertText("ю"));
      return "type";
    default: {
      const name = random.of(tableCommands.filter((each) => each !== "deleteTable" || random.once(4)));
      writer.run({ name });
      return name;
    }
  }
}

describe("after any sequence of commands, keys and pastes", () => {
  it("tables are sound, the text is stored as it is, and can be undone", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = new Random(seed);
      const writer = start(random);
      const begin = writer.state.doc;
      expectSound(begin);
      const done: string[] = [];
      try {
        for (let step = 0; step < 14; step += 1) {
          selectSomething(random, writer);
          done.push(somethingHappens(random, writer));
          expectSound(writer.state.doc);
          reportState(writer.state, "bg", true);
        }
        expect(serialiseBody(parseBody(writer.body))).toBe(writer.body);
        while (undoDepth(writer.state) > 0) {
          writer.run({ name: "undo" });
        }
        expect(writer.state.doc.eq(begin)).toBe(true);
      } catch (error) {
        throw new Error(`seed ${seed}: ${done.join(", ")}: ${String(error)}`, { cause: error });
      }
    }
  });
});

describe("each command of a table", () => {
  const samples = (check: (writer: Writer, name: TableCommand, random: Random) => void): void => {
    for (let seed = 1; seed <= 20; seed += 1) {
      for (const name of tableCommands) {
        const random = new Random(seed * 31 + tableCommands.indexOf(name));
        const writer = start(random);
        selectSomething(random, writer);
        try {
          check(writer, name, random);
        } catch (error) {
          throw new Error(`seed ${seed}, ${name}: ${String(error)}`, { cause: error });
        }
      }
    }
  };

  it("says beforehand whether it applies, and changes the text by one step that can be undone", () => {
    samples((writer, name) => {
      const before = writer.state.doc;
      const can = commandFor({ name })(writer.state);
      const steps = undoDepth(writer.state);
      expect(writer.run({ name })).toBe(can);
      if (!writer.state.doc.eq(before)) {
        expect(undoDepth(writer.state)).toBe(steps + 1);
        writer.run({ name: "undo" });
      }
      expect(writer.state.doc.eq(before)).toBe(true);
    });
  });

  it("leaves the table the block that it was", () => {
    samples((writer, name) => {
      writer.run({ name });
      expectSound(writer.state.doc);
      expect(writer.ids).toContain("a");
      expect(writer.ids).toContain("b");
      if (name !== "deleteTable" && writer.ids.length === 3) {
        expect(writer.ids[1]).toBe("t");
      }
    });
  });

  it("leaves a text that is the same when it is stored and read again", () => {
    samples((writer, name) => {
      writer.run({ name });
      const stored = asStored(writer.state.doc);
      expect(stored === null || parseBody(writer.body).eq(stored)).toBe(true);
    });
  });

  it("loses no word but those of what it deletes", () => {
    const words = (doc: Node): string[] => (doc.textContent.match(/к\d+/g) ?? []).sort();
    samples((writer, name) => {
      const before = words(writer.state.doc);
      writer.run({ name });
      if (!name.startsWith("delete")) {
        expect(words(writer.state.doc)).toEqual(before);
      }
    });
  });
});

describe("a table that came out of order", () => {
  const ragged = '<table data-block="t"><thead><tr><th>a</th></tr></thead><tbody><tr><td colspan="3">b</td></tr><tr><td>c</td><td rowspan="5">d</td></tr></tbody></table>';

  it("stays as it is while it is only looked at, gone through and restored", () => {
    const writer = new Writer(ragged).at("b");
    for (const key of ["Tab", "ArrowLeft", "Shift-ArrowDown", "Escape", "Escape"]) {
      writer.press(key);
      reportState(writer.state, "bg", true);
    }
    expect(undoDepth(writer.state)).toBe(0);
  });

  it("is in order after any edit, by the same step", () => {
    const writer = new Writer(ragged).at("c", 1);
    const before = writer.state.doc;
    writer.type("!");
    expectSound(writer.state.doc);
    expect(undoDepth(writer.state)).toBe(1);
    writer.run({ name: "undo" });
    expect(writer.state.doc.eq(before)).toBe(true);
  });
});
