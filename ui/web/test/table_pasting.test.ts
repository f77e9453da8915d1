/** What is pasted into tables, and copied from them. */
import { describe, expect, it } from "vitest";
import type { CellSelection } from "../src/cell_selection";
import { clipboardSerialiser } from "../src/clipboard";
import { insertHtml, rangeOf } from "../src/paste";
import { picture, selectCells, table, tableHtml } from "./tables";
import { p, Writer } from "./writer";

function pasted(writer: Writer, html: string): Writer {
  writer.dispatch(insertHtml(writer.state, rangeOf(writer.state.selection), html));
  return writer;
}

describe("pasting into a table", () => {
  const copied = (writer: Writer): string => {
    const holder = document.createElement("div");
    holder.append(clipboardSerialiser().serializeFragment(writer.state.selection.content().content));
    return holder.innerHTML;
  };

  it("cells puts them over cells, from the cursor's on, and the table grows", () => {
    const writer = pasted(table("ab/cd").at("d"), tableHtml("12/34"));
    expect(picture(writer.state.doc)).toBe("ab./c12/.34");
    expect((writer.state.selection as CellSelection).place).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(writer.ids).toEqual(["a", "t", "b"]);
    writer.run({ name: "undo" });
    expect(picture(writer.state.doc)).toBe("ab/cd");
  });

  it("cells keeps what is a heading, whatever comes into it", () => {
    const writer = pasted(table("ab/cd", 1).at("a"), tableHtml("12/34"));
    expect(writer.body).toContain(tableHtml("12/34", 1));
  });

  it("cells repeats them where they fit into the selected ones several times", () => {
    const writer = pasted(selectCells(table("abcd/efgh"), "a", "h"), tableHtml("12"));
    expect(picture(writer.state.doc)).toBe("1212/1212");
  });

  it("cells over merged ones divides those at the edge", () => {
    const writer = selectCells(table("abc/def"), "a", "b");
    writer.run({ name: "mergeCells" });
    pasted(writer.at("d"), tableHtml("12/34"));
    pasted(writer.at("c"), tableHtml("x/y"));
    expect(picture(writer.state.doc)).toBe("ababx/12y/34.");
    pasted(writer.at("1"), tableHtml("5"));
    expect(picture(writer.state.doc)).toBe("ababx/512y/34.");
  });

  it("a table elsewhere makes a table, of a single cell its words", () => {
    const writer = pasted(new Writer(p("a", "тук")).at("тук", 3), tableHtml("ab/cd"));
    expect(picture(writer.state.doc)).toBe("ab/cd");
    expect(pasted(new Writer(p("a", "тук")).at("тук", 3), tableHtml("x")).body).toBe(p("a", "тукx"));
  });

  it("blocks that may not stand in a cell as paragraphs", () => {
    const blocks = `<h2 data-block="x">едно</h2>\n<blockquote data-block="y"><p>две</p></blockquote>\n<hr data-block="z">\n${tableHtml("12/34").replace('"t"', '"u"')}`;
    const writer = pasted(table("ab/cd").at("a", 1), blocks);
    expect(writer.body).toContain("<td><p>aедно</p><p>две</p><p>1</p><p>2</p><p>3</p><p>4</p></td><td>b</td>");
  });

  it("text over selected cells goes into the first", () => {
    const writer = pasted(selectCells(table("ab/cd"), "a", "c"), `${p("x", "едно")}\n${p("y", "две")}`);
    expect(writer.body).toContain("<td><p>едно</p><p>две</p></td><td>b</td></tr><tr><td></td><td>d");
  });

  it("copies selected cells as a table, one cell as what it holds, and cutting empties them", () => {
    const writer = selectCells(table("abc/def"), "b", "f");
    expect(copied(writer)).toBe(
      "<table><tbody><tr><td><p>b</p></td><td><p>c</p></td></tr><tr><td><p>e</p></td><td><p>f</p></td></tr></tbody></table>",
    );
    writer.run({ name: "deleteSelection" });
    expect(picture(writer.state.doc)).toBe("a../d..");
    expect(copied(selectCells(table("ab/cd"), "a", "a"))).toBe("<p>a</p>");
  });
});
