/**
 * Every top-level block has an id of its own, by which it and its counterpart in the other edition are a
 * pair. Editing keeps it; of a split block the first half keeps it, of two merged ones the first's stays;
 * what is copied or pasted is new; undo brings back what was. Nested blocks have none.
 */
import { type Node } from "prosemirror-model";
import { Plugin, type EditorState, type Transaction } from "prosemirror-state";

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
const idLength = 10;

/** Ten random characters of a-z and 0-9. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idLength * 2));
  let id = "";
  for (const byte of bytes) {
    // 252 is the last multiple of 36 in a byte: beyond it some characters would be likelier.
    if (byte < 252 && id.length < idLength) {
      id += alphabet[byte % alphabet.length];
    }
  }
  return id.length === idLength ? id : newBlockId();
}

/** On a transaction that restructures: a block that came out of another one takes its id over. */
const keepsIds = "keepsBlockIds";

export function keepBlockIds(transaction: Transaction): Transaction {
  return transaction.setMeta(keepsIds, true);
}

export function blockIds(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      return transactions.some((transaction) => transaction.docChanged)
        ? repaired(transactions, before, after)
        : null;
    },
  });
}

interface Place {
  readonly node: Node;
  readonly position: number;
}

export function topLevelBlocks(doc: Node): Place[] {
  const body = doc.lastChild;
  const blocks: Place[] = [];
  const start = doc.content.size - (body?.nodeSize ?? 0) + 1;
  body?.forEach((node, offset) => blocks.push({ node, position: start + offset }));
  return blocks;
}

export function blockIdOf(node: Node): string | null {
  const id: unknown = node.attrs["id"];
  return typeof id === "string" ? id : null;
}

function repaired(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  if (isInOrder(before.doc, after.doc)) {
    return null;
  }
  const transaction = after.tr;
  const blocks = topLevelBlocks(after.doc);
  const kept = owners(blocks, transactions, before);
  const inherited = transactions.some((each) => each.getMeta(keepsIds) === true)
    ? heirs(blocks, new Set(kept.keys()), transactions, before)
    : new Map<Place, string>();

  for (const block of blocks) {
    const id = blockIdOf(block.node);
    if (id === null || kept.get(id) !== block) {
      transaction.setNodeAttribute(block.position, "id", inherited.get(block) ?? newBlockId());
    }
    clearNested(transaction, block);
  }
  if (!transaction.docChanged && after.doc.lastChild) {
    inOrder.add(after.doc.lastChild);
  }
  return transaction.docChanged ? transaction : null;
}

/** Bodies whose blocks have ids of their own, each one. Nodes never change. */
const inOrder = new WeakSet<Node>();

/**
 * Whether all blocks stand where they stood, with their ids, as after a letter that is typed: by what is the same
 * node as before, so that it costs a long text next to nothing.
 */
function isInOrder(before: Node, after: Node): boolean {
  const [old, body] = [before.lastChild, after.lastChild];
  if (!old || !body || !inOrder.has(old) || old.childCount !== body.childCount) {
    return false;
  }
  for (let index = 0; index < body.childCount; index += 1) {
    const [was, is] = [old.child(index), body.child(index)];
    if (was !== is && (blockIdOf(was) !== blockIdOf(is) || hasNestedIds(is))) {
      return false;
    }
  }
  inOrder.add(body);
  return true;
}

function hasNestedIds(block: Node): boolean {
  let found = false;
  block.descendants((node) => {
    found ||= blockIdOf(node) !== null;
    return !found && !node.isTextblock;
  });
  return found;
}

/** Which block keeps an id that several have: the one that had it before, else the first. */
function owners(
  blocks: readonly Place[],
  transactions: readonly Transaction[],
  before: EditorState,
): Map<string, Place> {
  const owners = new Map<string, Place>();
  const contested = new Set<string>();
  for (const block of blocks) {
    const id = blockIdOf(block.node);
    if (id !== null) {
      if (owners.has(id)) {
        contested.add(id);
      } else {
        owners.set(id, block);
      }
    }
  }
  if (contested.size === 0) {
    return owners;
  }
  for (const old of topLevelBlocks(before.doc)) {
    const id = blockIdOf(old.node);
    if (id !== null && contested.has(id)) {
      const position = mapped(old.position, transactions);
      const same = blocks.find((block) => block.position === position && blockIdOf(block.node) === id);
      if (same !== undefined) {
        owners.set(id, same);
      }
    }
  }
  return owners;
}

/** Ids that went with their blocks, for the blocks without one that stand where they stood. */
function heirs(
  blocks: readonly Place[],
  kept: ReadonlySet<string>,
  transactions: readonly Transaction[],
  before: EditorState,
): Map<Place, string> {
  const heirs = new Map<Place, string>();
  const given = new Set<string>();
  for (const block of blocks) {
    if (blockIdOf(block.node) === null) {
      block.node.descendants((node) => {
        const id = blockIdOf(node);
        if (id !== null && !kept.has(id) && !given.has(id) && !heirs.has(block)) {
          heirs.set(block, id);
          given.add(id);
        }
      });
    }
  }
  for (const old of topLevelBlocks(before.doc)) {
    const id = blockIdOf(old.node);
    if (id !== null && !kept.has(id) && !given.has(id)) {
      const position = mapped(old.position, transactions);
      const heir = blocks.find(
        (block) =>
          block.position <= position &&
          position < block.position + block.node.nodeSize &&
          blockIdOf(block.node) === null &&
          !heirs.has(block),
      );
      if (heir !== undefined) {
        heirs.set(heir, id);
        given.add(id);
      }
    }
  }
  return heirs;
}

function mapped(position: number, transactions: readonly Transaction[]): number {
  return transactions.reduce((at, transaction) => transaction.mapping.map(at, 1), position);
}

function clearNested(transaction: Transaction, block: Place): void {
  block.node.descendants((node, offset) => {
    if (blockIdOf(node) !== null) {
      transaction.setNodeAttribute(block.position + 1 + offset, "id", null);
    }
    return !node.isTextblock;
  });
}
