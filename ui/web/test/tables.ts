/** Tables for tests: at random, and as pictures of letters. */
import { Fragment, type Node } from "prosemirror-model";
import { CellSelection } from "../src/cell_selection";
import { schema } from "../src/schema";
import { newGrid } from "../src/table_changes";
import { readGrid, settled, tableOf, type GridCell } from "../src/table_grid";
import { type Random } from "./random";
import { p, Writer } from "./writer";

const { nodes } = schema;

/** A table of letters, its rows divided by "/", between two paragraphs. */
export function table(rows: string, head = 0): Writer {
  return new Writer(`${p("a", "преди")}\n${tableHtml(rows, head)}\n${p("b", "след")}`);
}

/** Tables in order, with merged cells, heads, headings of rows and captions; each cell holds another word. */
export function randomTable(random: Random, id: string): Node {
  const rows = 1 + random.below(5);
  const columns = 1 + random.below(5);
  const plain = newGrid(rows, columns, random.once(2) ? "heading" : "none");
  const word = (index: number): Node | null => (random.once(5) ? null : schema.text(`к${index}`));
  let cells: readonly GridCell[] = plain.cells.map((cell, index) => ({
    ...cell,
    node: cell.node.copy(Fragment.from(nodes.paragraph.create(null, word(index)))),
  }));
  for (const first of random.several(0, 3, () => random.of(cells))) {
    const grid = plain.with({ cells });
    const last = grid.at(
      Math.min(grid.sectionEnd(first.row) - 1, first.row + random.below(3)),
      Math.min(columns - 1, first.column + random.below(3)),
    );
    if (last !== null && last.row >= first.row && last.column >= first.column && cells.includes(first)) {
      const place = {
        row: first.row,
        column: first.column,
        rows: Math.max(first.rows, last.row + last.rows - first.row),
        columns: Math.max(first.columns, last.column + last.columns - first.column),
      };
      const inside = grid.cellsIn(place);
      const isWhole = inside.every(
        (cell) =>
          cell.row >= place.row &&
          cell.column >= place.column &&
          cell.row + cell.rows <= place.row + place.rows &&
          cell.column + cell.columns <= place.column + place.columns,
      );
      if (isWhole) {
        cells = [...cells.filter((cell) => !inside.includes(cell)), { ...first, ...place }];
      }
    }
  }
  const { grid } = settled(plain.with({ cells }));
  const caption = random.once(3) ? [nodes.table_caption.create(null, schema.text("Надпис"))] : [];
  return tableOf(nodes.table.create({ id }, [...caption, nodes.table_body.createAndFill() as Node]), grid);
}

/** The table of a document. */
export function tableIn(doc: Node): { readonly node: Node; readonly position: number } {
  let found = { node: null as Node | null, position: -1 };
  doc.descendants((node, position) => {
    if (node.type === nodes.table && found.node === null) {
      found = { node, position };
    }
  });
  if (found.node === null) {
    throw new Error("no table");
  }
  return { node: found.node, position: found.position };
}

/** "ab/cd": the cells' words row by row; a cell over several places stands in each of them. */
export function picture(doc: Node): string {
  const { grid } = readGrid(tableIn(doc).node);
  return Array.from({ length: grid.rows }, (_row, row) =>
    Array.from({ length: grid.columns }, (_column, column) => {
      const cell = grid.at(row, column);
      return cell === null ? "?" : cell.node.textContent === "" ? "." : cell.node.textContent;
    }).join(""),
  ).join("/");
}

/** "ab/cd" as a table's HTML, `head` of its rows in the head; "." is an empty cell. */
export function tableHtml(rows: string, head = 0): string {
  const lines = rows.split("/").map((line, index) => {
    const tag = index < head ? "th" : "td";
    const scope = index < head ? ' scope="col"' : "";
    return `<tr>${[...line].map((text) => `<${tag}${scope}>${text === "." ? "" : text}</${tag}>`).join("")}</tr>`;
  });
  const part = (tag: string, from: number, to: number): string =>
    from < to ? `<${tag}>${lines.slice(from, to).join("")}</${tag}>` : "";
  return `<table data-block="t">${part("thead", 0, head)}${part("tbody", head, lines.length)}</table>`;
}

/** Selects the cells from one word to another. */
export function selectCells(writer: Writer, from: string, to: string): Writer {
  return writer.select(CellSelection.create(writer.state.doc, cellWith(writer, from), cellWith(writer, to)));
}

function cellWith(writer: Writer, text: string): number {
  let found = -1;
  writer.state.doc.descendants((node, position) => {
    const isCell = node.type === nodes.table_cell || node.type === nodes.table_header;
    if (isCell && node.textContent === text && found < 0) {
      found = position;
    }
  });
  if (found < 0) {
    throw new Error(`no cell "${text}"`);
  }
  return found;
}
