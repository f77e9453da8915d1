/** Shows no-break spaces and soft hyphens, without a trace in the text or in its layout. */
import { type Node } from "prosemirror-model";
import { Plugin, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

const names: Readonly<Record<string, string>> = { "\u00a0": "no-break-space", "\u00ad": "soft-hyphen" };

export function invisibles(): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: (_config, state) => DecorationSet.create(state.doc, shown(state.doc, 0, state.doc.content.size)),
      apply: (transaction, before) => (transaction.docChanged ? renewed(transaction, before) : before),
    },
    props: {
      decorations: (state) => plugin.getState(state),
    },
  });
  return plugin;
}

/** Only the blocks that were changed are read again. */
function renewed(transaction: Transaction, before: DecorationSet): DecorationSet {
  const { doc, mapping } = transaction;
  let set = before.map(mapping, doc);
  mapping.maps.forEach((map, index) => {
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      const rest = mapping.slice(index + 1);
      const from = Math.max(0, rest.map(newFrom, -1) - 1);
      const to = Math.min(doc.content.size, rest.map(newTo, 1) + 1);
      set = set.remove(set.find(from, to)).add(doc, shown(doc, from, to));
    });
  });
  return set;
}

function shown(doc: Node, from: number, to: number): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    for (const match of (node.text ?? "").matchAll(/[\u00a0\u00ad]/g)) {
      const at = position + match.index;
      if (at + 1 > from && at < to) {
        found.push(Decoration.inline(at, at + 1, { class: names[match[0]] ?? "" }));
      }
    }
  });
  return found;
}
