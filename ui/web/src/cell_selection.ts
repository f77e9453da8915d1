/** Several cells of a table as what is selected: the rectangle between two of them. */
import { Fragment, Slice, type Node, type ResolvedPos } from "prosemirror-model";
import { Selection, SelectionRange, TextSelection, type SelectionBookmark, type Transaction } from "prosemirror-state";
import { type Mappable } from "prosemirror-transform";
import { schema } from "./schema";
import { partOf } from "./table_changes";
import { around, readGrid, settled, tableOf, wholeCells, type GridCell, type Rectangle, type ReadGrid } from "./table_grid";

const { nodes } = schema;

export function isCell(node: Node | null | undefined): boolean {
  return node?.type === nodes.table_cell || node?.type === nodes.table_header;
}

/** A cell's table, from a position right before the cell. */
export interface CellPlace {
  readonly table: Node;
  /** Where the table's content begins. */
  readonly start: number;
  readonly read: ReadGrid;
  readonly cell: GridCell;
}

export function cellPlace($cell: ResolvedPos): CellPlace | null {
  if (!isCell($cell.nodeAfter) || $cell.depth < 3) {
    return null;
  }
  const depth = $cell.depth - 2;
  const [table, start] = [$cell.node(depth), $cell.start(depth)];
  const read = readGrid(table);
  const cell = read.byOffset.get($cell.pos - start);
  return cell === undefined ? null : { table, start, read, cell };
}

/** The position right before the cell around (or right after) a position. */
export function cellAround($pos: ResolvedPos): ResolvedPos | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if (isCell($pos.node(depth))) {
      return $pos.doc.resolve($pos.before(depth));
    }
  }
  return isCell($pos.nodeAfter) ? $pos : null;
}

export class CellSelection extends Selection {
  readonly place: Rectangle;
  readonly table: Node;
  readonly tableStart: number;
  private readonly read: ReadGrid;

  /** Both right before cells of one table. */
  constructor(
    readonly $anchorCell: ResolvedPos,
    readonly $headCell: ResolvedPos = $anchorCell,
  ) {
    const [anchor, head] = [cellPlace($anchorCell), cellPlace($headCell)];
    if (anchor === null || head === null || anchor.table !== head.table) {
      throw new RangeError("no two cells of one table");
    }
    const place = wholeCells(head.read.grid, around(anchor.cell, head.cell));
    const others = head.read.grid.cellsIn(place).filter((cell) => cell !== head.cell);
    // What acts on one place only acts on the cell that was reached last.
    const ranges = [head.cell, ...others].map((cell) => {
      const from = head.start + (head.read.offsets.get(cell) ?? 0) + 1;
      const { doc } = $headCell;
      return new SelectionRange(doc.resolve(from), doc.resolve(from + cell.node.content.size));
    });
    const first = ranges[0] as SelectionRange;
    super(first.$from, first.$to, ranges);
    this.place = place;
    this.table = head.table;
    this.tableStart = head.start;
    this.read = head.read;
  }

  static create(doc: Node, anchor: number, head: number = anchor): CellSelection {
    return new CellSelection(doc.resolve(anchor), doc.resolve(head));
  }

  /** Whether a cell selection can be made between two positions. */
  static canBe($anchor: ResolvedPos, $head: ResolvedPos): boolean {
    const [anchor, head] = [cellPlace($anchor), cellPlace($head)];
    return anchor !== null && head !== null && anchor.table === head.table && anchor.start === head.start;
  }

  get hasWholeRows(): boolean {
    return this.place.columns === this.read.grid.columns;
  }

  get hasWholeColumns(): boolean {
    return this.place.rows === this.read.grid.rows;
  }

  override map(doc: Node, mapping: Mappable): Selection {
    const [$anchor, $head] = [this.$anchorCell, this.$headCell].map(({ pos }) => doc.resolve(mapping.map(pos)));
    return $anchor !== undefined && $head !== undefined && CellSelection.canBe($anchor, $head)
      ? new CellSelection($anchor, $head)
      : Selection.near(doc.resolve(mapping.map(this.$headCell.pos)));
  }

  /** A table of the cells, for the clipboard; of one cell, what it holds. */
  override content(): Slice {
    const { grid } = this.read;
    const only = grid.cellsIn(this.place);
    if (only.length === 1) {
      return new Slice(only[0]?.node.content ?? Fragment.empty, 0, 0);
    }
    const table = nodes.table.create({ lang: this.table.attrs["lang"] as unknown });
    return new Slice(Fragment.from(tableOf(table, settled(partOf(grid, this.place)).grid)), 0, 0);
  }

  /** Empties the cells and puts `content` into the first; the cells stay. */
  override replace(transaction: Transaction, content: Slice = Slice.empty): void {
    const ranges = [...this.ranges].sort((one, other) => other.$from.pos - one.$from.pos);
    ranges.forEach(({ $from, $to }, index) => {
      const held = index === ranges.length - 1 ? cellContent(content) : Fragment.empty;
      const next = held.size > 0 ? held : Fragment.from(nodes.paragraph.create());
      if (!$from.parent.content.eq(next)) {
        transaction.replaceWith($from.pos, $to.pos, next);
      }
    });
    const first = ranges.at(-1)?.$from.pos ?? 0;
    const end = first + (transaction.doc.resolve(first).parent.content.size);
    transaction.setSelection(Selection.near(transaction.doc.resolve(content.size > 0 ? end : first), content.size > 0 ? -1 : 1));
  }

  override replaceWith(transaction: Transaction, node: Node): void {
    this.replace(transaction, new Slice(Fragment.from(node), 0, 0));
  }

  override eq(other: Selection): boolean {
    return (
      other instanceof CellSelection &&
      other.$anchorCell.pos === this.$anchorCell.pos &&
      other.$headCell.pos === this.$headCell.pos
    );
  }

  override toJSON(): { type: string; anchor: number; head: number } {
    return { type: "cells", anchor: this.$anchorCell.pos, head: this.$headCell.pos };
  }

  static override fromJSON(doc: Node, json: { anchor: number; head: number }): Selection {
    return bookmark(json.anchor, json.head).resolve(doc);
  }

  override getBookmark(): SelectionBookmark {
    return bookmark(this.$anchorCell.pos, this.$headCell.pos);
  }
}

CellSelection.prototype.visible = false;
Selection.jsonID("cells", CellSelection);

function bookmark(anchor: number, head: number): SelectionBookmark {
  return {
    map: (mapping) => bookmark(mapping.map(anchor), mapping.map(head)),
    resolve(doc) {
      const [$anchor, $head] = [doc.resolve(anchor), doc.resolve(head)];
      return CellSelection.canBe($anchor, $head) ? new CellSelection($anchor, $head) : Selection.near($head);
    },
  };
}

/** What of `content` can stand in a cell, as blocks of a cell. */
function cellContent(content: Slice): Fragment {
  const blocks: Node[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    if (line.length > 0) {
      blocks.push(nodes.paragraph.create(null, line));
      line = [];
    }
  };
  content.content.forEach((node) => {
    if (node.isInline) {
      line.push(node);
    } else {
      endLine();
      blocks.push(...cellBlocks(node));
    }
  });
  endLine();
  return Fragment.from(blocks);
}

/** A block as what may stand in a cell: itself, or paragraphs of its text. */
export function cellBlocks(block: Node): Node[] {
  if (nodes.table_cell.contentMatch.matchType(block.type) !== null) {
    const { attrs } = block;
    return [attrs["id"] === null || attrs["id"] === undefined ? block : block.type.create({ ...attrs, id: null }, block.content)];
  }
  if (block.isTextblock) {
    return block.content.size > 0 ? [nodes.paragraph.create({ lang: block.attrs["lang"] as unknown }, block.content)] : [];
  }
  const blocks: Node[] = [];
  block.forEach((child) => blocks.push(...cellBlocks(child)));
  return blocks;
}

/** The cursor with all that a cell holds selected, as Tab leaves it. */
export function cellText($cell: ResolvedPos): Selection {
  const [start, end] = [$cell.pos + 1, $cell.pos + ($cell.nodeAfter?.nodeSize ?? 2) - 1];
  return TextSelection.between($cell.doc.resolve(start), $cell.doc.resolve(end));
}
