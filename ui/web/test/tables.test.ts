/** Tables: each command, the keys within them, and what is pasted into them. */
import { NodeSelection, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { CellSelection } from "../src/cell_selection";
import { reportState } from "../src/state_report";
import { picture, selectCells, table, tableHtml, tableIn } from "./tables";
import { p, Writer } from "./writer";

function enabled(writer: Writer): readonly string[] {
  return reportState(writer.state, "bg", true).enabled;
}

describe("a new table", () => {
  it("stands in the place of an empty paragraph, its first row a heading, the cursor in its first cell", () => {
    const writer = new Writer(p("a", "преди")).at("преди", 5);
    writer.press("Enter");
    writer.run({ name: "insertTable", rows: 2, columns: 2, heading: "heading" });
    writer.type("A");
    expect(writer.body).toMatch(
      /^<p data-block="a">преди<\/p>\n<table data-block="\w+"><thead><tr><th scope="col">A<\/th><th scope="col"><\/th><\/tr><\/thead><tbody><tr><td><\/td><td><\/td><\/tr><\/tbody><\/table>$/,
    );
    expect(writer.state.doc.lastChild?.lastChild?.type.name).toBe("paragraph");
  });

  it("comes after the block with the cursor, and is one step of the history", () => {
    const writer = new Writer(`${p("a", "преди")}\n${p("b", "след")}`).at("преди", 2);
    writer.run({ name: "insertTable", rows: 3, columns: 4, heading: "none" });
    writer.type("x");
    expect(picture(writer.state.doc)).toBe("x.../..../....");
    expect(writer.ids[2]).toBe("b");
    writer.run({ name: "undo" });
    writer.run({ name: "undo" });
    expect(writer.body).toBe(`${p("a", "преди")}\n${p("b", "след")}`);
  });

  it("is not offered in a table, a title or a caption", () => {
    expect(enabled(table("ab/cd").at("a"))).not.toContain("insertTable");
    expect(enabled(table("ab/cd").at("Заглавие"))).not.toContain("insertTable");
    expect(enabled(table("ab/cd").at("преди"))).toContain("insertTable");
  });

  it("of one row has no head: there would be no body", () => {
    const writer = new Writer("").atBlock(0);
    writer.run({ name: "insertTable", rows: 1, columns: 2, heading: "heading" });
    expect(tableIn(writer.state.doc).node.childCount).toBe(1);
  });
});

describe("rows and columns", () => {
  const after = (rows: string, at: string, name: Parameters<Writer["run"]>[0]["name"], head = 0): string => {
    const writer = table(rows, head).at(at);
    expect(writer.run({ name } as Parameters<Writer["run"]>[0])).toBe(true);
    writer.state.doc.check();
    expect(writer.ids).toEqual(["a", "t", "b"]);
    return picture(writer.type("+").state.doc);
  };

  it("are put in beside the cursor, which goes into them", () => {
    expect(after("ab/cd", "d", "rowAbove")).toBe("ab/.+/cd");
    expect(after("ab/cd", "d", "rowBelow")).toBe("ab/cd/.+");
    expect(after("ab/cd", "c", "columnLeft")).toBe(".ab/+cd");
    expect(after("ab/cd", "c", "columnRight")).toBe("a.b/c+d");
  });

  it("of a head are headings, those under it are not", () => {
    const above = table("ab/cd", 1).at("a");
    above.run({ name: "rowAbove" });
    expect(above.body).toContain('<thead><tr><th scope="col"></th><th scope="col"></th></tr><tr><th scope="col">a');
    const below = table("ab/cd", 1).at("a");
    below.run({ name: "rowBelow" });
    expect(below.body).toContain("</thead><tbody><tr><td></td><td></td></tr><tr><td>c");
  });

  it("go, and the cursor is where they were", () => {
    expect(after("ab/cd/ef", "c", "deleteRow")).toBe("ab/+ef");
    expect(after("ab/cd/ef", "f", "deleteRow")).toBe("ab/c+d");
    expect(after("abc/def", "b", "deleteColumn")).toBe("a+c/df");
  });

  it("go with the table when they are all of it", () => {
    for (const name of ["deleteRow", "deleteTable"] as const) {
      const writer = table("ab").at("a");
      writer.run({ name });
      expect(writer.body).toBe(`${p("a", "преди")}\n${p("b", "след")}`);
    }
    const writer = table("a/b").at("b");
    writer.run({ name: "deleteColumn" });
    expect(writer.ids).toEqual(["a", "b"]);
    const only = new Writer(tableHtml("a")).at("a");
    only.run({ name: "deleteTable" });
    expect(only.type("x").body).toMatch(/^<p data-block="\w+">x<\/p>$/);
  });

  it("leave a row under a head", () => {
    const writer = table("ab/cd", 1).at("c");
    writer.run({ name: "deleteRow" });
    expect(writer.body).toContain("<tbody><tr><td></td><td></td></tr></tbody>");
  });

  it("go through merged cells, which grow and shrink", () => {
    const writer = selectCells(table("ab/cd"), "a", "c");
    writer.run({ name: "mergeCells" });
    writer.at("b").run({ name: "rowBelow" });
    expect(writer.body).toContain('<td rowspan="3"><p>a</p><p>c</p></td><td>b</td></tr><tr><td></td></tr><tr><td>d');
    writer.run({ name: "deleteRow" });
    expect(writer.body).toContain('<td rowspan="2"><p>a</p><p>c</p></td><td>b</td></tr><tr><td>d');
  });
});

describe("headings", () => {
  it("of the columns are the first row, in a thead", () => {
    const writer = table("ab/cd").at("d");
    writer.run({ name: "headerRow" });
    expect(writer.body).toContain(tableHtml("ab/cd", 1));
    expect(reportState(writer.state, "bg", true).table).toEqual({ headerRow: true, headerColumn: false, caption: false });
    writer.run({ name: "headerRow" });
    expect(writer.body).toContain(tableHtml("ab/cd"));
  });

  it("of the rows are the first column, under the head", () => {
    const writer = table("ab/cd", 1).at("d");
    writer.run({ name: "headerColumn" });
    expect(writer.body).toContain('<tr><th scope="row">c</th><td>d</td></tr>');
    expect(reportState(writer.state, "bg", true).table?.headerColumn).toBe(true);
    writer.run({ name: "headerRow" });
    expect(writer.body).toContain('<tbody><tr><th scope="row">a</th><td>b</td></tr><tr><th scope="row">c');
    writer.run({ name: "headerColumn" });
    expect(writer.body).toContain(tableHtml("ab/cd"));
  });

  it("take in the rows into which merged cells of the first one reach", () => {
    const writer = selectCells(table("ab/cd/ef"), "a", "c");
    writer.run({ name: "mergeCells" });
    writer.run({ name: "headerRow" });
    expect(writer.body).toMatch(/<thead><tr><th rowspan="2" scope="col">.*<\/tr><tr><th scope="col">d<\/th><\/tr><\/thead>/);
  });

  it("keep the cursor and the selected cells where they are", () => {
    const writer = table("ab/cd").at("d", 1);
    writer.run({ name: "headerRow" });
    writer.run({ name: "headerColumn" });
    writer.type("!");
    expect(picture(writer.state.doc)).toBe("ab/cd!");
  });
});

describe("cells", () => {
  it("are merged with what they hold, and split again", () => {
    const writer = selectCells(table("abc/def/ghi"), "a", "e");
    expect(enabled(writer)).toContain("mergeCells");
    writer.run({ name: "mergeCells" });
    expect(writer.body).toContain(
      '<tr><td colspan="2" rowspan="2"><p>a</p><p>b</p><p>d</p><p>e</p></td><td>c</td></tr><tr><td>f</td></tr>',
    );
    expect(enabled(writer)).toContain("splitCells");
    expect(enabled(writer)).not.toContain("mergeCells");
    writer.run({ name: "splitCells" });
    expect(picture(writer.state.doc)).toBe("abde.c/..f/ghi");
    expect(writer.state.selection).toBeInstanceOf(CellSelection);
  });

  it("of the head and of the body are not merged", () => {
    expect(enabled(selectCells(table("ab/cd", 1), "a", "c"))).not.toContain("mergeCells");
  });

  it("that fill whole rows make one row when they are merged", () => {
    const writer = selectCells(table("ab/cd/ef"), "a", "d");
    writer.run({ name: "mergeCells" });
    expect(writer.body).toContain('<tbody><tr><td colspan="2"><p>a</p><p>b</p><p>c</p><p>d</p></td></tr><tr><td>e');
  });

  it("that are selected are taken whole", () => {
    const writer = selectCells(table("abc/def/ghi"), "b", "e");
    writer.run({ name: "mergeCells" });
    selectCells(writer, "a", "be");
    expect((writer.state.selection as CellSelection).place).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });

  it("are emptied by Delete, with the cursor on them", () => {
    const writer = selectCells(table("abc/def"), "b", "b");
    expect(writer.press("Delete")).toBe(true);
    expect(picture(writer.state.doc)).toBe("a.c/def");
    expect(writer.press("Backspace")).toBe(true);
    expect(picture(writer.state.doc)).toBe("a.c/def");
  });

  it("that are whole rows or columns go by Delete, all of them with the table", () => {
    const row = selectCells(table("ab/cd/ef"), "c", "d");
    row.press("Delete");
    expect(picture(row.state.doc)).toBe("ab/ef");
    const column = selectCells(table("abc/def"), "b", "e");
    column.press("Backspace");
    expect(picture(column.state.doc)).toBe("ac/df");
    const all = selectCells(table("ab/cd"), "a", "d");
    all.press("Backspace");
    expect(all.ids).toEqual(["a", "b"]);
    all.run({ name: "undo" });
    expect(all.ids).toEqual(["a", "t", "b"]);
  });

  it("are replaced by what is typed, and keep their place", () => {
    const writer = selectCells(table("abc/def"), "a", "e");
    writer.type("x");
    expect(picture(writer.state.doc)).toBe("x.c/..f");
    expect(writer.type("y").state.selection.$from.parent.textContent).toBe("xy");
  });

  it("take marks all together", () => {
    const writer = selectCells(table("ab/cd"), "a", "c");
    writer.run({ name: "bold" });
    expect(writer.body).toContain("<td><strong>a</strong></td><td>b</td></tr><tr><td><strong>c</strong>");
  });
});

describe("the caption", () => {
  it("comes with the cursor in it, and goes", () => {
    const writer = table("ab/cd").at("d");
    writer.run({ name: "tableCaption" });
    writer.type("Таблица 1");
    expect(writer.body).toContain('<table data-block="t"><caption>Таблица 1</caption><tbody>');
    expect(reportState(writer.state, "bg", true).table?.caption).toBe(true);
    writer.run({ name: "tableCaption" });
    expect(writer.body).toContain(tableHtml("ab/cd"));
    writer.type("x");
    expect(picture(writer.state.doc)).toBe("xab/cd");
  });

  it("is left by Enter for the first cell, by ArrowDown too", () => {
    for (const key of ["Enter", "ArrowDown"]) {
      const writer = table("ab/cd").at("d");
      writer.run({ name: "tableCaption" });
      writer.type("К");
      writer.press(key);
      writer.type("x");
      expect([key, picture(writer.state.doc)]).toEqual([key, "xab/cd"]);
    }
  });
});

describe("keys in a table", () => {
  it("Tab goes from cell to cell with its text selected, and makes a row after the last", () => {
    const writer = table("ab/cd").at("a");
    for (const text of ["2", "3", "4"]) {
      writer.press("Tab");
      writer.type(text);
    }
    expect(picture(writer.state.doc)).toBe("a2/34");
    writer.press("Tab");
    writer.type("5");
    expect(picture(writer.state.doc)).toBe("a2/34/5.");
    writer.press("Shift-Tab");
    writer.type("6");
    expect(picture(writer.state.doc)).toBe("a2/36/5.");
    writer.at("a").press("Shift-Tab");
    expect(writer.type("7").body).toContain("<td>7a</td>");
  });

  it("Enter divides the cell's paragraph", () => {
    const writer = table("ab/cd").at("a", 1);
    writer.press("Enter");
    writer.type("x");
    expect(writer.body).toContain("<td><p>a</p><p>x</p></td>");
    writer.press("Enter");
    writer.press("Enter");
    expect(picture(writer.state.doc)).toBe("axb/cd");
  });

  it("arrows go over the cells, up and down in a column, and out of the table", () => {
    const writer = table("ab/cd").at("a", 1);
    const go = (key: string): string => {
      expect([key, writer.press(key)]).toEqual([key, true]);
      return writer.state.selection.$from.parent.textContent;
    };
    expect(go("ArrowRight")).toBe("b");
    expect(go("ArrowDown")).toBe("d");
    expect(go("ArrowUp")).toBe("b");
    writer.at("d", 1);
    expect(go("ArrowRight")).toBe("след");
    writer.at("c");
    expect(go("ArrowDown")).toBe("след");
    writer.at("b");
    expect(go("ArrowUp")).toBe("преди");
    writer.at("c");
    expect(go("ArrowLeft")).toBe("b");
  });

  it("Shift and arrows select cells, from the edge of a cell's text on", () => {
    const writer = table("ab/cd").at("a", 1);
    writer.press("Shift-ArrowRight");
    writer.press("Shift-ArrowDown");
    expect((writer.state.selection as CellSelection).place).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    writer.press("Shift-ArrowLeft");
    expect((writer.state.selection as CellSelection).place).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
    writer.press("ArrowRight");
    expect(writer.state.selection).toBeInstanceOf(TextSelection);
    expect(writer.state.selection.$from.parent.textContent).toBe("d");
  });

  it("Escape goes from cells to the text, to the table, out of it", () => {
    const writer = selectCells(table("ab/cd"), "a", "b");
    writer.press("Escape");
    expect(writer.state.selection).toBeInstanceOf(TextSelection);
    writer.press("Escape");
    expect((writer.state.selection as NodeSelection).node.type.name).toBe("table");
    expect(reportState(writer.state, "bg", true).block).toBe("table");
    writer.press("Escape");
    expect(writer.state.selection.$from.parent.textContent).toBe("след");
  });

  it("Backspace after a table selects it, then deletes it; Delete before it too", () => {
    for (const [key, text, offset] of [["Backspace", "след", 0], ["Delete", "преди", 5]] as const) {
      const writer = table("ab/cd").at(text, offset);
      writer.press(key);
      expect((writer.state.selection as NodeSelection).node.type.name).toBe("table");
      writer.press(key);
      expect(writer.ids).toEqual(["a", "b"]);
    }
  });

  it("Backspace in a cell never joins two cells", () => {
    const writer = table("ab/cd").at("b");
    writer.press("Backspace");
    writer.at("a", 1).press("Delete");
    expect(picture(writer.state.doc)).toBe("ab/cd");
  });
});

describe("a selection of text", () => {
  it("from one cell into another is one of cells", () => {
    const writer = table("ab/cd").at("a");
    const { from } = writer.state.selection;
    writer.at("d", 1);
    writer.select(TextSelection.create(writer.state.doc, from, writer.state.selection.from));
    expect(writer.state.selection).toBeInstanceOf(CellSelection);
    writer.press("Delete");
    expect(writer.ids).toEqual(["a", "b"]);
  });

  it("that reaches into a table leaves a table when it is deleted", () => {
    const writer = table("ab/cd").at("преди", 2);
    const { from } = writer.state.selection;
    writer.at("c", 1);
    writer.select(TextSelection.create(writer.state.doc, from, writer.state.selection.from));
    writer.press("Delete");
    writer.state.doc.check();
    expect(writer.body).toContain("след");
  });
});
