/**
 * Block ids through generated sequences of edits, against a list of ids that is kept beside the editor: what is
 * edited, moved or dragged keeps its id, the first half of a split and the first of two merged blocks too; what is
 * copied, dragged as a copy or pasted, also after a cut, is new; undo and redo bring back exactly what was.
 */
import { redoDepth, undoDepth } from "prosemirror-history";
import { type Node } from "prosemirror-model";
import { NodeSelection, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { topLevelBlocks } from "../src/block_ids";
import { insertHtml } from "../src/paste";
import { schema } from "../src/schema";
import { serialiseBody } from "../src/serialise";
import { Random } from "./random";
import { p, Writer } from "./writer";

const { nodes } = schema;
/** An id, or: a new one that no block had before. */
type Expected = string | null;

interface Place {
  readonly node: Node;
  readonly position: number;
}

class Sequence {
  readonly writer: Writer;
  readonly done: Record<string, number> = {};
  private readonly seen: Set<string>;
  private clipboard: readonly Node[] = [];
  private past: Node[] = [];
  private future: Node[] = [];
  private words = 0;

  constructor(private readonly random: Random) {
    const figure = (id: string): string =>
      `<figure data-block="${id}"><img alt="" src="media:${"a".repeat(64)}"><figcaption>${this.word()}</figcaption></figure>`;
    const heading = (id: string): string => `<h2 data-block="${id}">${this.word()}</h2>`;
    const blocks = random.several(3, 7, (index) => random.of([p(`b${index}`, this.word()), heading(`b${index}`), figure(`b${index}`)]));
    this.writer = new Writer([p("first", this.word()), ...blocks].join("\n"));
    this.seen = new Set(this.ids);
  }

  step(): void {
    const before = this.ids;
    const doc = this.writer.state.doc;
    const depth = undoDepth(this.writer.state);
    const name = this.random.of(Object.keys(this.edits));
    const expected = this.edits[name]?.() ?? null;
    if (expected === null) {
      expect(this.writer.state.doc.eq(doc)).toBe(true); // it did not apply
      return;
    }
    this.done[name] = (this.done[name] ?? 0) + 1;
    this.check(name, before, expected);
    // A drop where the block was is a step as well.
    const isStep = !this.writer.state.doc.eq(doc) || name === "drag";
    if (name !== "undo" && name !== "redo") {
      expect([name, undoDepth(this.writer.state)]).toEqual([name, depth + (isStep ? 1 : 0)]);
    }
    if (name !== "undo" && name !== "redo" && isStep) {
      this.past.push(doc);
      this.future = [];
    }
  }

  private check(name: string, before: readonly string[], expected: readonly Expected[]): void {
    const { ids } = this;
    const told = `${name}: ${before.join(" ")} -> ${ids.join(" ")}`;
    expect([told, ids.length]).toEqual([told, expected.length]);
    expected.forEach((id, index) => {
      const own = ids[index] as string;
      expect([told, own]).toEqual([told, id ?? expect.not.stringMatching(new RegExp(`^(${[...this.seen].join("|")})$`))]);
    });
    ids.forEach((id) => this.seen.add(id));
    expect(new Set(ids).size).toBe(ids.length);
  }

  private readonly edits: Readonly<Record<string, () => readonly Expected[] | null>> = {
    type: () => {
      const at = this.textBlock();
      this.cursor(at, this.random.below(at.place.node.content.size + 1));
      this.writer.type(this.word());
      return this.ids;
    },
    kind: () => {
      this.cursor(this.textBlock(), 0);
      const before = this.ids;
      this.writer.run(this.random.of([{ name: "paragraph" }, { name: "heading", level: 2 }] as const));
      return before;
    },
    split: () => {
      const at = this.textBlock();
      const { size } = at.place.node.content;
      if (size === 0) {
        return null;
      }
      const before = this.ids;
      this.cursor(at, 1 + this.random.below(size));
      expect(this.writer.press("Enter")).toBe(true);
      return [...before.slice(0, at.index + 1), null, ...before.slice(at.index + 1)];
    },
    merge: () => {
      const at = this.textBlock();
      const above = this.blocks[at.index - 1];
      if (above === undefined || above.node.type !== nodes.paragraph || at.place.node.type !== nodes.paragraph) {
        return null;
      }
      const before = this.ids;
      if (this.random.once(2)) {
        this.cursor(at, 0);
        this.writer.press("Backspace");
      } else {
        this.cursor({ place: above }, above.node.content.size);
        this.writer.press("Delete");
      }
      // An empty paragraph is deleted, whichever of the two it is.
      const gone = above.node.content.size === 0 && this.ids.includes(before[at.index] as string) ? at.index - 1 : at.index;
      return before.filter((_id, index) => index !== gone);
    },
    copy: () => {
      this.clipboard = [this.anyBlock().place.node];
      return this.ids;
    },
    cut: () => {
      const { place, index } = this.anyBlock();
      if (this.blocks.length < 3) {
        return null;
      }
      const before = this.ids;
      this.clipboard = [place.node];
      this.writer.select(NodeSelection.create(this.writer.state.doc, place.position)).run({ name: "deleteSelection" });
      return before.filter((_id, at) => at !== index);
    },
    paste: () => {
      const [block] = this.clipboard;
      if (block === undefined || block.type === nodes.paragraph) {
        return null; // a paragraph joins the one that it is pasted into
      }
      const at = this.textBlock();
      if (at.place.node.content.size === 0) {
        return null;
      }
      const before = this.ids;
      this.cursor(at, at.place.node.content.size);
      const { from, to } = this.writer.state.selection;
      const html = serialiseBody(nodes.body.create(null, [block]));
      this.writer.dispatch(insertHtml(this.writer.state, { from, to }, html));
      return [...before.slice(0, at.index + 1), null, ...before.slice(at.index + 1)];
    },
    drag: () => this.drop("move"),
    dragCopy: () => this.drop("copy"),
    move: () => {
      const { place, index } = this.anyBlock();
      const way = this.random.of([-1, 1]);
      this.writer.select(NodeSelection.create(this.writer.state.doc, place.position));
      const before = this.ids;
      if (!this.writer.run({ name: way < 0 ? "moveUp" : "moveDown" })) {
        return null;
      }
      return moved(before, index, index + way);
    },
    undo: () => this.travel("undo", this.past, this.future),
    redo: () => this.travel("redo", this.future, this.past),
  };

  /** As the editor drops a block that was dragged within it (prosemirror-view, input.ts). */
  private drop(how: "move" | "copy"): readonly Expected[] | null {
    const { place, index } = this.anyBlock();
    const { blocks } = this;
    if (blocks.length < 2) {
      return null;
    }
    const to = this.random.below(blocks.length + 1);
    const target = blocks[to]?.position ?? this.writer.state.doc.content.size - 1;
    const before = this.ids;
    this.writer.select(NodeSelection.create(this.writer.state.doc, place.position));
    const transaction = this.writer.state.tr;
    if (how === "move") {
      transaction.deleteSelection();
    }
    const at = transaction.mapping.map(target);
    transaction.replaceRangeWith(at, at, place.node);
    this.writer.dispatch(transaction);
    return how === "move"
      ? moved(before, index, to > index ? to - 1 : to)
      : [...before.slice(0, to), null, ...before.slice(to)];
  }

  private travel(name: "undo" | "redo", from: Node[], to: Node[]): readonly Expected[] | null {
    const target = from.pop();
    if (target === undefined) {
      return null;
    }
    to.push(this.writer.state.doc);
    this.writer.run({ name });
    expect([name, this.writer.body]).toEqual([name, serialiseBody(target.child(1))]);
    expect(this.writer.state.doc.eq(target)).toBe(true);
    return this.ids; // the same document has the same ids
  }

  end(): void {
    const last = this.writer.state.doc;
    const first = this.past[0] ?? last;
    while (undoDepth(this.writer.state) > 0) {
      this.writer.run({ name: "undo" });
    }
    expect(this.writer.state.doc.eq(first)).toBe(true);
    while (redoDepth(this.writer.state) > this.future.length) {
      this.writer.run({ name: "redo" });
    }
    expect(this.writer.state.doc.eq(last)).toBe(true);
  }

  private get ids(): string[] {
    return this.writer.ids as string[];
  }

  private get blocks(): readonly Place[] {
    return topLevelBlocks(this.writer.state.doc);
  }

  private word(): string {
    this.words += 1;
    return `дума${this.words}`;
  }

  private anyBlock(): { readonly place: Place; readonly index: number } {
    const index = this.random.below(this.blocks.length);
    return { place: this.blocks[index] as Place, index };
  }

  /** A paragraph or a heading; there always is one, since the last block is never cut. */
  private textBlock(): { readonly place: Place; readonly index: number } {
    const found = this.blocks
      .map((place, index) => ({ place, index }))
      .filter(({ place }) => place.node.type === nodes.paragraph || place.node.type === nodes.heading);
    return found.length > 0 ? this.random.of(found) : this.anyBlock();
  }

  private cursor({ place }: { readonly place: Place }, offset: number): void {
    this.writer.select(TextSelection.create(this.writer.state.doc, place.position + 1 + offset));
  }
}

function moved(ids: readonly string[], from: number, to: number): string[] {
  const rest = ids.filter((_id, index) => index !== from);
  return [...rest.slice(0, to), ids[from] as string, ...rest.slice(to)];
}

describe("through any sequence of edits", () => {
  it("blocks keep their ids, new ones are new, and undo and redo restore them", () => {
    const done: Record<string, number> = {};
    for (let seed = 1; seed <= 80; seed += 1) {
      const sequence = new Sequence(new Random(seed));
      try {
        for (let step = 0; step < 25; step += 1) {
          sequence.step();
        }
        sequence.end();
      } catch (error) {
        throw new Error(`seed ${seed}: ${JSON.stringify(sequence.done)}: ${String(error)}`, { cause: error });
      }
      for (const [name, times] of Object.entries(sequence.done)) {
        done[name] = (done[name] ?? 0) + times;
      }
    }
    const names = ["type", "kind", "split", "merge", "copy", "cut", "paste", "drag", "dragCopy", "move", "undo", "redo"];
    expect(Object.entries(done).filter(([, times]) => times > 20).map(([name]) => name).sort()).toEqual(names.sort());
  });
});
