/**
 * The article profile as a ProseMirror schema: what cannot be in an edition cannot be in the document.
 * A document is the theme's frame: `header` (title, lead) and `body` (blocks). Addresses of images are
 * kept as media hashes, and shown through `mediaAddress`.
 */
import { Schema, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec } from "prosemirror-model";
import { isAllowedLink, isMediaHash } from "./addresses";

/** How the page shows what the document names `media:HASH`. */
export function mediaAddress(hash: string): string {
  return `vest://media/${hash}`;
}

/** In the order in which the canonical form writes them, after the block's id. */
const writtenAttributes = ["class", "colspan", "lang", "rowspan", "scope", "start", "type"];

/** The attributes of a block's element in the canonical form; what is usual is not written. */
export function attributesOf(node: Node): Record<string, string> {
  const attributes: Record<string, string> = {};
  const id: unknown = node.attrs["id"];
  if (typeof id === "string") {
    attributes["data-block"] = id;
  }
  for (const name of writtenAttributes) {
    const value: unknown = node.attrs[name];
    if (value !== undefined && value !== usual[name]) {
      attributes[name] = String(value);
    }
  }
  return attributes;
}

const usual: Readonly<Record<string, string | number>> = {
  class: "",
  colspan: 1,
  lang: "",
  rowspan: 1,
  scope: "",
  start: 1,
  type: "",
};

type AttributeName = "id" | "class" | "colspan" | "lang" | "rowspan" | "scope" | "start" | "type";

function attributeSpecs(names: readonly AttributeName[]) {
  return Object.fromEntries(names.map((name) => [name, { default: name === "id" ? null : usual[name] }]));
}

/** The values that an element gives to `names`; what the profile does not know becomes the usual. */
function readAttributes(element: HTMLElement, names: readonly AttributeName[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, readAttribute(element, name)]));
}

function readAttribute(element: HTMLElement, name: AttributeName): unknown {
  const value = element.getAttribute(name === "id" ? "data-block" : name);
  switch (name) {
    case "id":
      return value !== null && /^[a-z0-9]{1,32}$/.test(value) ? value : null;
    case "colspan":
    case "rowspan":
    case "start":
      return value !== null && /^-?[0-9]{1,9}$/.test(value) ? Number(value) : usual[name];
    default:
      return value ?? usual[name];
  }
}

/** A node that is one element: its tag, its attributes and its content. */
function oneElement(tag: string, names: readonly AttributeName[], spec: NodeSpec): NodeSpec {
  return {
    attrs: attributeSpecs(names),
    parseDOM: [{ tag, getAttrs: (element) => readAttributes(element, names) }],
    toDOM: (node): DOMOutputSpec => [tag, attributesOf(node), 0],
    ...spec,
  };
}

const flow = "(paragraph | bullet_list | ordered_list | figure)";

const nodes = {
  doc: { content: "header body" },
  header: {
    content: "title lead",
    isolating: true,
    selectable: false,
    allowGapCursor: false, // What is typed at one would have no place here.
    toDOM: (): DOMOutputSpec => ["header", { class: "article-header" }, 0],
  },
  title: {
    content: "text*",
    marks: "",
    isolating: true,
    defining: true,
    selectable: false,
    toDOM: (): DOMOutputSpec => ["h1", { class: "article-title" }, 0],
  },
  lead: {
    content: "text*",
    marks: "",
    isolating: true,
    defining: true,
    selectable: false,
    toDOM: (): DOMOutputSpec => ["p", { class: "article-lead" }, 0],
  },
  body: {
    content: "block+",
    isolating: true,
    selectable: false,
    toDOM: (): DOMOutputSpec => ["div", { class: "article-body" }, 0],
  },

  paragraph: oneElement("p", ["id", "class", "lang"], { group: "block", content: "inline*" }),
  heading: {
    group: "block",
    content: "inline*",
    defining: true,
    attrs: { ...attributeSpecs(["id", "lang"]), level: { default: 2 } },
    parseDOM: [2, 3, 4].map((level) => ({
      tag: `h${level}`,
      getAttrs: (element: HTMLElement) => ({ ...readAttributes(element, ["id", "lang"]), level }),
    })),
    toDOM: (node): DOMOutputSpec => [`h${node.attrs["level"]}`, attributesOf(node), 0],
  },
  bullet_list: oneElement("ul", ["id", "lang"], { group: "block", content: "list_item+" }),
  ordered_list: oneElement("ol", ["id", "lang", "start", "type"], {
    group: "block",
    content: "list_item+",
  }),
  list_item: oneElement("li", ["lang"], { content: `paragraph ${flow}*`, defining: true }),
  blockquote: oneElement("blockquote", ["id", "lang"], {
    group: "block",
    content: `${flow}+`,
    defining: true,
  }),
  note: oneElement("aside", ["id", "class", "lang"], {
    group: "block",
    content: "(paragraph | heading | bullet_list | ordered_list | figure)+",
    defining: true,
    isolating: true,
  }),
  horizontal_rule: {
    group: "block",
    attrs: attributeSpecs(["id"]),
    parseDOM: [{ tag: "hr", getAttrs: (element: HTMLElement) => readAttributes(element, ["id"]) }],
    toDOM: (node): DOMOutputSpec => ["hr", attributesOf(node)],
  },
  /** An image with its caption (the content); the credit is the medium's and stands in no document. */
  figure: {
    group: "block",
    content: "inline*",
    isolating: true,
    defining: true,
    draggable: true,
    attrs: {
      ...attributeSpecs(["id", "class", "lang"]),
      hash: {},
      alt: { default: "" },
      captionLang: { default: "" },
    },
    parseDOM: [
      {
        tag: "figure",
        contentElement: (element) => element.querySelector("figcaption") ?? document.createElement("p"),
        getAttrs: (element: HTMLElement) => {
          const image = element.querySelector("img");
          const source = /^(?:media:|vest:\/\/media\/)([^/]*)/.exec(image?.getAttribute("src") ?? "");
          const hash = source?.[1] ?? "";
          return isMediaHash(hash)
            ? {
                ...readAttributes(element, ["id", "class", "lang"]),
                hash,
                alt: image?.getAttribute("alt") ?? "",
                captionLang: element.querySelector("figcaption")?.getAttribute("lang") ?? "",
              }
            : false;
        },
      },
    ],
    toDOM: (node): DOMOutputSpec => [
      "figure",
      attributesOf(node),
      ["img", { alt: String(node.attrs["alt"]), src: mediaAddress(String(node.attrs["hash"])) }],
      ["figcaption", captionAttributes(node), 0],
    ],
  },

  table: oneElement("table", ["id", "lang"], {
    group: "block",
    content: "table_caption? table_head? table_body",
    isolating: true,
    allowGapCursor: false,
  }),
  table_caption: oneElement("caption", ["lang"], { content: "inline*", isolating: true }),
  table_head: oneElement("thead", [], { content: "table_row+", allowGapCursor: false }),
  table_body: oneElement("tbody", [], { content: "table_row+", allowGapCursor: false }),
  table_row: oneElement("tr", [], { content: "(table_cell | table_header)+", allowGapCursor: false }),
  table_cell: oneElement("td", ["colspan", "lang", "rowspan"], { content: `${flow}+`, isolating: true }),
  table_header: oneElement("th", ["colspan", "lang", "rowspan", "scope"], {
    content: `${flow}+`,
    isolating: true,
  }),

  text: { group: "inline" },
  hard_break: {
    group: "inline",
    inline: true,
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: (): DOMOutputSpec => ["br"],
  },
} satisfies Record<string, NodeSpec>;

export function captionAttributes(figure: Node): Record<string, string> {
  return figure.attrs["captionLang"] ? { lang: String(figure.attrs["captionLang"]) } : {};
}

function plainMark(tag: string, spec: MarkSpec = {}): MarkSpec {
  return { parseDOM: [{ tag }], toDOM: (): DOMOutputSpec => [tag, 0], ...spec };
}

/** A mark whose one attribute says everything. */
function valueMark(tag: string, attribute: string, spec: MarkSpec = {}): MarkSpec {
  return {
    attrs: { [attribute]: {} },
    parseDOM: [
      {
        tag: `${tag}[${attribute}]`,
        getAttrs: (element: HTMLElement) => ({ [attribute]: element.getAttribute(attribute) ?? "" }),
      },
    ],
    toDOM: (mark): DOMOutputSpec => [tag, { [attribute]: String(mark.attrs[attribute]) }, 0],
    ...spec,
  };
}

/** From the outermost to the innermost: the order in which the canonical form nests them. */
const marks = {
  link: valueMark("a", "href", {
    inclusive: false,
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: (element: HTMLElement) => {
          const href = element.getAttribute("href") ?? "";
          return isAllowedLink(href) ? { href } : false;
        },
      },
    ],
  }),
  span: valueMark("span", "lang"),
  abbr: valueMark("abbr", "title", { inclusive: false }),
  strong: plainMark("strong"),
  em: plainMark("em"),
  sub: plainMark("sub", { excludes: "sub sup" }),
  sup: plainMark("sup", { excludes: "sub sup" }),
} satisfies Record<string, MarkSpec>;

export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks });
