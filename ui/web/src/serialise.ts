/**
 * The document as the canonical form of the article profile: byte for byte what the application's own
 * serialiser (app/html) writes, so that an edition that was only looked at has not changed.
 */
import { Fragment, type Mark, type Node } from "prosemirror-model";
import { canonicalText, singleLine } from "./canonical_text";
import { attributesOf, captionAttributes, schema } from "./schema";

const { nodes } = schema;

export function serialiseBody(body: Node): string {
  return blocks(body.content);
}

/** `highest`: the level of the highest heading that may stand here. */
function blocks(content: Fragment, highest = 2): string {
  let html = "";
  content.forEach((node) => {
    html += block(node, highest);
  });
  return html;
}

function block(node: Node, highest: number): string {
  switch (node.type) {
    case nodes.paragraph:
      return textBlock("p", node);
    case nodes.heading:
      return textBlock(`h${Math.max(Number(node.attrs["level"]), highest)}`, node);
    case nodes.table_caption:
      return textBlock("caption", node);
    case nodes.bullet_list:
      return filled("ul", node, blocks(node.content));
    case nodes.ordered_list:
      return filled("ol", node, blocks(node.content));
    case nodes.list_item:
      return filled("li", node, flow(node));
    case nodes.blockquote:
      return filled("blockquote", node, blocks(node.content));
    case nodes.note:
      return filled("aside", node, blocks(node.content, 3));
    case nodes.horizontal_rule:
      return open("hr", attributesOf(node));
    case nodes.figure:
      return element("figure", attributesOf(node), figureContent(node));
    case nodes.table:
      return table(node);
    case nodes.table_head:
      return element("thead", {}, blocks(node.content));
    case nodes.table_body:
      return element("tbody", {}, blocks(node.content));
    case nodes.table_row:
      return element("tr", {}, blocks(node.content));
    case nodes.table_cell:
      return element("td", attributesOf(node), flow(node));
    case nodes.table_header:
      return element("th", attributesOf(node), flow(node));
    default:
      throw new Error(`no canonical form for ${node.type.name}`);
  }
}

/** A block of text; without text the canonical form has no such block. */
function textBlock(tag: string, node: Node): string {
  return filled(tag, node, inline(node.content));
}

function filled(tag: string, node: Node, content: string): string {
  return content === "" ? "" : element(tag, attributesOf(node), content);
}

/** Items and cells hold their text itself while they have one paragraph; several stand in `p`. */
function flow(node: Node): string {
  const children: Node[] = [];
  node.forEach((child) => {
    if (child.type !== nodes.paragraph || canonicalText(child.content).length > 0) {
      children.push(child);
    }
  });
  const [first, ...rest] = children;
  const isAlone = !rest.some((child) => child.type === nodes.paragraph);
  if (first?.type === nodes.paragraph && first.attrs["lang"] === "" && isAlone) {
    return inline(first.content) + blocks(Fragment.from(rest));
  }
  return blocks(Fragment.from(children));
}

/** A table that says nothing is none; its caption stays as a paragraph. */
function table(node: Node): string {
  const html = blocks(node.content);
  const rows = html.replace(/^<caption[^>]*>.*?<\/caption>/, "");
  if (rows.replace(/<\/?(?:thead|tbody|tr|td|th)(?: [^>]*)?>/g, "") !== "") {
    return element("table", attributesOf(node), html);
  }
  const caption = node.firstChild;
  return caption?.type === nodes.table_caption
    ? filled("p", caption, inline(caption.content))
    : "";
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
