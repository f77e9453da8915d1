/**
 * The document as the canonical form of the article profile: byte for byte what the application's own
 * serialiser (app/html) writes, so that an edition that was only looked at has not changed.
 */
import { type Fragment, type Mark, type Node } from "prosemirror-model";
import { canonicalText, singleLine } from "./canonical_text";
import { isOneLink } from "./paragraph_classes";
import { attributesOf, captionAttributes, schema } from "./schema";

const { nodes } = schema;

/** The profile's lists nest this deep (app/html/document.h). */
export const deepestList = 8;

export function serialiseBody(body: Node): string {
  return serialiseBlocks(body).join("\n");
}

/** The lines of the canonical form, one for each block that says something. */
export function serialiseBlocks(body: Node): readonly string[] {
  const lines: string[] = [];
  body.forEach((node) => {
    const line = topBlock(node);
    if (line !== "") {
      lines.push(line);
    }
  });
  return lines;
}

/** Whether a block of the body is in none of the lines. */
export function saysNothing(block: Node): boolean {
  return topBlock(block) === "";
}

// Nodes never change: of a long text only the blocks that were written in are told anew.
const remembered = new WeakMap<Node, string>();

function topBlock(node: Node): string {
  const known = remembered.get(node);
  const line = known ?? block(node, top);
  if (known === undefined) {
    remembered.set(node, line);
  }
  return line;
}

/** What a block stands in. */
interface Place {
  /** The level of the highest heading that may stand here. */
  readonly heading: 2 | 3;
  /** How many lists are around. */
  readonly lists: number;
  /** The class that a paragraph may have here, where it fits. */
  readonly paragraph: "video" | "source" | "";
}

const top: Place = { heading: 2, lists: 0, paragraph: "video" };
const outside: Place = { ...top, paragraph: "" };

function blocks(content: Fragment, place: Place): string {
  let html = "";
  content.forEach((node) => {
    html += block(node, place);
  });
  return html;
}

function block(node: Node, place: Place): string {
  switch (node.type) {
    case nodes.paragraph:
      return textBlock("p", fitted(node, place));
    case nodes.heading:
      return textBlock(`h${Math.max(Number(node.attrs["level"]), place.heading)}`, node);
    case nodes.table_caption:
      return textBlock("caption", node);
    case nodes.bullet_list:
      return filled("ul", node, blocks(node.content, { ...place, lists: place.lists + 1, paragraph: "" }));
    case nodes.ordered_list:
      return filled("ol", node, blocks(node.content, { ...place, lists: place.lists + 1, paragraph: "" }));
    case nodes.list_item:
      return filled("li", node, flow(node, place));
    case nodes.blockquote:
      return filled("blockquote", node, quotation(node, place));
    case nodes.note:
      return filled("aside", node, blocks(node.content, { ...place, heading: 3, paragraph: "" }));
    case nodes.horizontal_rule:
      return open("hr", attributesOf(node));
    case nodes.figure:
      return element("figure", attributesOf(node), figureContent(node));
    case nodes.table:
      return table(node);
    default:
      throw new Error(`no canonical form for ${node.type.name}`);
  }
}

/** A paragraph with its class where that has its place, else a plain one. */
function fitted(node: Node, place: Place): Node {
  const name: unknown = node.attrs["class"];
  const fits = name === "" || (name === place.paragraph && (name !== "video" || isOneLink(node)));
  return fits ? node : nodes.paragraph.create({ ...node.attrs, class: "" }, node.content);
}

/** Of a quotation only what is last may be its source, and only after what is quoted. */
function quotation(quote: Node, place: Place): string {
  const inner: Place = { ...place, paragraph: "" };
  const children: Node[] = [];
  quote.forEach((child) => {
    if (block(child, inner) !== "") {
      children.push(child);
    }
  });
  const last = children.length > 1 ? children.at(-1) : undefined;
  return children.map((child) => block(child, child === last ? { ...inner, paragraph: "source" } : inner)).join("");
}

/** A block of text; without text the canonical form has no such block. */
function textBlock(tag: string, node: Node): string {
  return filled(tag, node, inline(node.content));
}

function filled(tag: string, node: Node, content: string): string {
  return content === "" ? "" : element(tag, attributesOf(node), content);
}

/** Items and cells hold their text itself while they have one paragraph; several stand in `p`. */
function flow(node: Node, place: Place): string {
  const children = childrenOf(node, place)
    .map((child) => ({ child, html: block(child, place) }))
    .filter(({ html }) => html !== "");
  const first = children[0]?.child;
  const paragraphs = children.filter(({ child }) => child.type === nodes.paragraph);
  const isBare = paragraphs.length === 1 && paragraphs[0]?.child === first && first?.attrs["lang"] === "";
  return children.map(({ child, html }) => (isBare && child === first ? inline(child.content) : html)).join("");
}

/** What is in an item or a cell; lists that nest too deeply as what they hold. */
function childrenOf(node: Node, place: Place): Node[] {
  const children: Node[] = [];
  node.forEach((child) => {
    if (isList(child) && place.lists >= deepestList) {
      child.forEach((item) => children.push(...childrenOf(item, place)));
    } else {
      children.push(child);
    }
  });
  return children;
}

function isList(node: Node): boolean {
  return node.type === nodes.bullet_list || node.type === nodes.ordered_list;
}

/** A table that says nothing is none; its caption stays as a paragraph. */
function table(node: Node): string {
  const caption = node.firstChild?.type === nodes.table_caption ? node.firstChild : null;
  const sections: string[] = [];
  let isEmpty = true;
  node.forEach((section) => {
    if (section !== caption) {
      const cells = cellsOf(section);
      isEmpty &&= cells.every((row) => row.every((cell) => cell.content === ""));
      const rows = cells.map((row) => element("tr", {}, row.map((cell) => element(...cellParts(cell))).join("")));
      sections.push(element(section.type === nodes.table_head ? "thead" : "tbody", {}, rows.join("")));
    }
  });
  if (!isEmpty) {
    return element("table", attributesOf(node), (caption ? textBlock("caption", caption) : "") + sections.join(""));
  }
  const text = caption === null ? "" : inline(caption.content);
  const lang: unknown = caption?.attrs["lang"];
  return text === "" ? "" : element("p", attributesOf(nodes.paragraph.create({ id: node.attrs["id"], lang })), text);
}

interface Cell {
  readonly node: Node;
  readonly content: string;
}

/** The cells of a section row by row; none spans more rows than the section has left. */
function cellsOf(section: Node): Cell[][] {
  const rows: Cell[][] = [];
  section.forEach((row, _offset, index) => {
    const cells: Cell[] = [];
    const left = section.childCount - index;
    row.forEach((cell) => {
      const rowspan = Math.min(Number(cell.attrs["rowspan"]), left);
      const node = cell.type.create({ ...cell.attrs, rowspan }, cell.content);
      cells.push({ node, content: flow(cell, outside) });
    });
    rows.push(cells);
  });
  return rows;
}

function cellParts({ node, content }: Cell): [string, Attributes, string] {
  return [node.type === nodes.table_header ? "th" : "td", attributesOf(node), content];
}

function figureContent(node: Node): string {
  const image = open("img", { alt: singleLine(String(node.attrs["alt"])), src: `media:${node.attrs["hash"]}` });
  const caption = inline(node.content);
  return caption === "" ? image : image + element("figcaption", captionAttributes(node), caption);
}

/** Inline content: marks are opened outermost first, and a mark stays open while texts share it. */
function inline(content: Fragment): string {
  let html = "";
  let opened: readonly Mark[] = [];
  for (const piece of canonicalText(content)) {
    const kept = sharedLength(opened, piece.marks);
    html += closing(opened.slice(kept));
    for (const mark of piece.marks.slice(kept)) {
      html += open(tagOf(mark), mark.attrs as Attributes);
    }
    opened = piece.marks;
    html += piece.text === "" ? "<br>" : escapeText(piece.text);
  }
  return html + closing(opened);
}

function sharedLength(one: readonly Mark[], other: readonly Mark[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length]?.eq(other[length] as Mark)) {
    length += 1;
  }
  return length;
}

function closing(opened: readonly Mark[]): string {
  return [...opened]
    .reverse()
    .map((mark) => `</${tagOf(mark)}>`)
    .join("");
}

function tagOf(mark: Mark): string {
  return mark.type === schema.marks.link ? "a" : mark.type.name;
}

type Attributes = Readonly<Record<string, string>>;

function element(tag: string, attributes: Attributes, content: string): string {
  return `${open(tag, attributes)}${content}</${tag}>`;
}

function open(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${tag}${written.join("")}>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;");
}
