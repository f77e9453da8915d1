/** Canonical HTML and plain titles into documents. The HTML has passed the application's sanitiser. */
import { DOMParser as ModelParser, type Fragment, type Node } from "prosemirror-model";
import { newBlockId } from "./block_ids";
import { schema } from "./schema";

const { nodes } = schema;
const parser = ModelParser.fromSchema(schema);

/** The text of a title or a lead on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}

/** Blocks of a body, each with its own id; never empty. */
export function parseBody(html: string): Node {
  // A document of its own: nothing in it loads or runs.
  const inert = new DOMParser().parseFromString(html, "text/html");
  dropLineEnds(inert.body);
  leadWithText(inert.body);
  const body = parser.parse(inert.body, {
    topNode: nodes.body.create(),
    preserveWhitespace: "full",
  });
  return nodes.body.create(null, withIds(body.content));
}

/** Those between the blocks; within blocks every space counts. */
function dropLineEnds(body: HTMLElement): void {
  for (const child of [...body.childNodes]) {
    if (child.nodeType === body.TEXT_NODE && /^[ \n\t\r\f]*$/.test(child.textContent ?? "")) {
      child.remove();
    }
  }
}

/** An item that begins with a list or a figure gets its place for a cursor, which no one stores. */
function leadWithText(body: HTMLElement): void {
  for (const item of body.querySelectorAll("li")) {
    if (item.firstChild instanceof Element && item.firstChild.matches("ul, ol, figure")) {
      item.prepend(body.ownerDocument.createElement("p"));
    }
  }
}

/** Blocks for pasting: they are new ones, so they carry no id of another block. */
export function parsePasted(html: string): Fragment {
  const taken: Node[] = [];
  parseBody(html).forEach((node) => taken.push(withId(node, null)));
  return nodes.body.create(null, taken).content;
}

export function parseEdition(edition: { title: string; lead: string; body: string }): Node {
  return nodes.doc.create(null, [
    nodes.header.create(null, [
      nodes.title.create(null, textOrNothing(oneLine(edition.title))),
      nodes.lead.create(null, textOrNothing(oneLine(edition.lead))),
    ]),
    parseBody(edition.body),
  ]);
}

function textOrNothing(text: string): Node | null {
  return text === "" ? null : schema.text(text);
}

function withIds(content: Fragment): Node[] {
  const seen = new Set<string>();
  const blocks: Node[] = [];
  content.forEach((node) => {
    const id: unknown = node.attrs["id"];
    const own = typeof id === "string" && !seen.has(id) ? id : newBlockId();
    seen.add(own);
    blocks.push(withId(node, own));
  });
  return blocks;
}

function withId(node: Node, id: string | null): Node {
  return node.type.create({ ...node.attrs, id }, node.content, node.marks);
}
