/** What copying puts on the clipboard: clean HTML without ids, images by their names in the archive. */
import { DOMSerializer, Fragment, Slice, type DOMOutputSpec, type Node } from "prosemirror-model";
import { attributesOf, schema } from "./schema";

type ToDOM = (node: Node) => DOMOutputSpec;

function withoutId(toDOM: ToDOM): ToDOM {
  return (node) =>
    node.type.spec.attrs?.["id"] === undefined
      ? toDOM(node)
      : toDOM(node.type.create({ ...node.attrs, id: null }, node.content, node.marks));
}

const frame: Readonly<Record<string, ToDOM>> = {
  header: () => ["div", 0],
  title: () => ["h2", 0],
  lead: () => ["p", 0],
  body: () => ["div", 0],
  figure: (node) => [
    "figure",
    attributesOf(node),
    ["img", { alt: String(node.attrs["alt"]), src: `media:${node.attrs["hash"]}` }],
    ["figcaption", 0],
  ],
};

export function clipboardSerialiser(): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(schema);
  const clean = Object.entries({ ...nodes, ...frame }).map(([name, toDOM]) => [name, withoutId(toDOM)]);
  return new DOMSerializer(
    Object.fromEntries(clean) as Record<string, ToDOM>,
    DOMSerializer.marksFromSchema(schema),
  );
}

/**
 * Words from within one block are words, not a heading or a figure: they go on in the paragraph into which they
 * are pasted, and no image comes with a part of its caption.
 */
export function copiedWords(slice: Slice): Slice {
  let { content } = slice;
  for (let depth = 0; depth < Math.min(slice.openStart, slice.openEnd); depth += 1) {
    const only = content.childCount === 1 ? content.firstChild : null;
    if (only === null) {
      return slice;
    }
    if (only.isTextblock) {
      return new Slice(Fragment.from(schema.nodes.paragraph.create(null, only.content)), 1, 1);
    }
    content = only.content;
  }
  return slice;
}
