/**
 * Words that the writer has added to the dictionary: the spell checker, which knows nothing of them, is
 * kept away from each. Only blocks that an edit has touched are looked at again.
 */
import { Plugin, PluginKey } from "prosemirror-state";
import { type Node } from "prosemirror-model";
import { type EditorView } from "prosemirror-view";
import { Decoration, DecorationSet } from "prosemirror-view";

const key = new PluginKey<DecorationSet>("known words");

export function knownWords(words: () => ReadonlySet<string>): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, state) => DecorationSet.create(state.doc, found(state.doc, 0, state.doc.content.size, words())),
      apply(transaction, before) {
        const { doc } = transaction;
        if (transaction.getMeta(key) === true) {
          return DecorationSet.create(doc, found(doc, 0, doc.content.size, words()));
        }
        if (!transaction.docChanged || words().size === 0) {
          return transaction.docChanged ? before.map(transaction.mapping, doc) : before;
        }
        let set = before.map(transaction.mapping, doc);
        for (const { from, to } of changedBlocks(transaction.mapping, doc)) {
          set = set.remove(set.find(from, to)).add(doc, found(doc, from, to, words()));
        }
        return set;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** After words were added: everything is looked at again. */
export function rereadKnownWords(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, true).setMeta("addToHistory", false));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The text blocks around whatever the mapping's steps have changed. */
export function changedBlocks(mapping: { readonly maps: readonly StepRanges[] }, doc: Node): Range[] {
  const blocks: Range[] = [];
  mapping.maps.forEach((map, index) => {
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      const forward = (position: number, side: number): number =>
        mapping.maps.slice(index + 1).reduce((at, later) => later.map(at, side), position);
      const from = doc.resolve(Math.max(0, forward(newFrom, -1)));
      const to = doc.resolve(Math.min(doc.content.size, forward(newTo, 1)));
      blocks.push({
        from: from.depth > 0 ? from.before(from.depth) : 0,
        to: to.depth > 0 ? to.after(to.depth) : doc.content.size,
      });
    });
  });
  return blocks;
}

interface StepRanges {
  forEach(each: (oldFrom: number, oldTo: number, newFrom: number, newTo: number) => void): void;
  map(position: number, side: number): number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

function found(doc: Node, from: number, to: number, words: ReadonlySet<string>): Decoration[] {
  const decorations: Decoration[] = [];
  if (words.size === 0) {
    return decorations;
  }
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) {
      return true;
    }
    const text = node.textBetween(0, node.content.size, null, " ");
    for (const match of text.matchAll(word)) {
      if (words.has(match[0]) || words.has(match[0].toLocaleLowerCase())) {
        const start = position + 1 + match.index;
        decorations.push(Decoration.inline(start, start + match[0].length, { spellcheck: "false" }));
      }
    }
    return false;
  });
  return decorations;
}
