/**
 * Text that is plainly in the other language than its edition: Bulgarian is written in Cyrillic letters, English in
 * Latin ones. Quotations, names, addresses and what is marked as another language say nothing.
 */
import { type Node } from "prosemirror-model";
import { type EditorState, type Transaction } from "prosemirror-state";
import { schema } from "./schema";

const { nodes, marks } = schema;

/** `text`: all of the edition; `blocks`: some paragraphs of it; empty: nothing. */
export const strangenesses = ["", "text", "blocks"] as const;
export type Strangeness = (typeof strangenesses)[number];

/** Fewer letters are a name, a title, an address. */
const fewestLetters = 40;
/** Of all letters of a passage that is in the other language. */
const leastShare = 0.9;
/** Names are written with capital letters; a text has other words too. */
const fewestSmallWords = 4;
const leastShareOfSmallWords = 0.4;

type Script = "cyrillic" | "latin";
const cyrillicLanguages = new Set(["bg", "ru", "uk", "be", "mk", "sr"]);
const latinLanguages = new Set(["en", "de", "fr", "es", "it", "ro", "pl", "cs", "sk", "hr", "sl", "nl", "pt", "tr"]);

interface Letters {
  readonly cyrillic: number;
  readonly latin: number;
  /** In which of the two the passage plainly is. */
  readonly script: Script | null;
}

const nothing: Letters = { cyrillic: 0, latin: 0, script: null };
const remembered = new WeakMap<Node, Letters>();

export function scriptOf(language: string): Script | null {
  const primary = language.split("-")[0] ?? "";
  return cyrillicLanguages.has(primary) ? "cyrillic" : latinLanguages.has(primary) ? "latin" : null;
}

/** What is said in no language of its own: quotations, addresses. */
const quoted = /„[^“”]*[“”]|“[^”]*”|«[^»]*»|"[^"]*"/gu;
const address = /\S*[@/\\]\S*|\S+\.\S+/gu;

function lettersOf(text: string): Letters {
  const plain = text.replace(quoted, " ").replace(address, " ");
  const cyrillic = plain.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const script = latin > cyrillic ? "latin" : "cyrillic";
  const letters = Math.max(latin, cyrillic);
  const words = plain.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isPlain =
    letters >= fewestLetters &&
    letters >= leastShare * (latin + cyrillic) &&
    small >= fewestSmallWords &&
    small >= leastShareOfSmallWords * words.length;
  return { cyrillic, latin, script: isPlain ? script : null };
}

function lettersOfBlock(block: Node): Letters {
  let letters = remembered.get(block);
  if (letters === undefined) {
    let text = "";
    block.forEach((child) => {
      text += child.isText && !marks.span.isInSet(child.marks) ? (child.text ?? "") : " ";
    });
    letters = lettersOf(text);
    remembered.set(block, letters);
  }
  return letters;
}

/** The passages that are of the edition's own language, as far as one knows, with where they stand. */
function eachPassage(doc: Node, visit: (block: Node, position: number) => void): void {
  doc.descendants((node, position) => {
    if (node.type === nodes.blockquote || (node.attrs["lang"] ?? "") !== "") {
      return false;
    }
    if (node.isTextblock) {
      visit(node, position);
      return false;
    }
    return true;
  });
}

function strangeBlocks(doc: Node, language: string): readonly { readonly block: Node; readonly position: number }[] {
  const own = scriptOf(language);
  const found: { block: Node; position: number }[] = [];
  if (own !== null) {
    eachPassage(doc, (block, position) => {
      const { script } = lettersOfBlock(block);
      if (script !== null && script !== own) {
        found.push({ block, position });
      }
    });
  }
  return found;
}

export function strangenessOf(doc: Node, language: string): Strangeness {
  if (strangeBlocks(doc, language).length === 0) {
    return "";
  }
  let { cyrillic, latin } = nothing;
  eachPassage(doc, (block) => {
    const letters = lettersOfBlock(block);
    cyrillic += letters.cyrillic;
    latin += letters.latin;
  });
  const strange = scriptOf(language) === "cyrillic" ? latin : cyrillic;
  return strange >= leastShare * (cyrillic + latin) ? "text" : "blocks";
}

/** Marks the passages of `language`'s edition that are in another one as `tag`; null when there are none. */
export function markStrange(state: EditorState, language: string, tag: string): Transaction | null {
  const { tr } = state;
  for (const { block, position } of strangeBlocks(state.doc, language)) {
    if (block.type.allowsMarkType(marks.span)) {
      tr.addMark(position + 1, position + 1 + block.content.size, marks.span.create({ lang: tag }));
    }
  }
  return tr.docChanged ? tr : null;
}
