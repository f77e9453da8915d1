/** Documents and choices at random, the same for the same seed. */
import { type Mark, type Node } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { repaired } from "../src/paragraph_classes";
import { schema } from "../src/schema";

const { nodes, marks } = schema;

export class Random {
  constructor(private seed: number) {}

  /** A whole number from 0 up to, not including, `limit` (mulberry32). */
  below(limit: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let value = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4294967296) * limit);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  once(times: number): boolean {
    return this.below(times) === 0;
  }

  several<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_none, index) => make(index));
  }
}

const pieces = ["дума", "word", " ", "  ", "\u00a0", "\n", "\t", "a & b", "<p>", '"', "е-mail", "\u0007", "\ufeff", "\ud800", "\u{1fffe}", "\u200b", "„МИГ“", "😀", " край "];
const hashes = ["a".repeat(64), "0123456789abcdef".repeat(4)];
const languages = ["", "", "", "en", "bg", "zh-Hant-TW"];

function randomMarks(random: Random): readonly Mark[] {
  let set: readonly Mark[] = [];
  const add = (mark: Mark): void => {
    set = mark.addToSet(set);
  };
  if (random.once(3)) {
    random.several(1, 3, () =>
      add(
        random.of([
          () => marks.strong.create(),
          () => marks.em.create(),
          () => marks.sub.create(),
          () => marks.sup.create(),
          () => marks.link.create({ href: random.of(["https://example.bg/?a=1&b=2", "mailto:a@example.bg"]) }),
          () => marks.span.create({ lang: random.of(["de", "en"]) }),
          () => marks.abbr.create({ title: 'A "b" & c' }),
        ])(),
      ),
    );
  }
  return set;
}

export function randomInline(random: Random): Node[] {
  return random.several(0, 6, () =>
    random.once(5)
      ? nodes.hard_break.create(null, null, randomMarks(random))
      : schema.text(random.several(1, 4, () => random.of(pieces)).join(""), randomMarks(random)),
  );
}

function paragraph(random: Random): Node {
  return nodes.paragraph.create(
    { class: random.of(["", "", "", "source", "video"]), lang: random.of(languages) },
    random.once(6) ? oneLink(random) : randomInline(random),
  );
}

function oneLink(random: Random): Node[] {
  const link = marks.link.create({ href: "https://youtu.be/a?b=1&c=2" });
  return random.several(1, 3, () => schema.text(random.of(pieces), link.addToSet(randomMarks(random))));
}

function figure(random: Random): Node {
  return nodes.figure.create(
    {
      hash: random.of(hashes),
      alt: random.of(["", "Хора на площада", ' a  "b"\n<c> ']),
      class: random.of(["", "", "left", "right", "gallery"]),
      lang: random.of(languages),
      captionLang: random.of(languages),
    },
    randomInline(random),
  );
}

function list(random: Random, depth: number): Node {
  const items = random.several(1, 3, () =>
    nodes.list_item.create({ lang: random.of(languages) }, [paragraph(random), ...flow(random, depth + 1, 0)]),
  );
  const lang = random.of(languages);
  return random.once(2)
    ? nodes.bullet_list.create({ lang }, items)
    : nodes.ordered_list.create({ lang, start: random.of([1, 1, 3, 9999]), type: random.of(["", "a", "I"]) }, items);
}

function flow(random: Random, depth: number, least = 1): Node[] {
  return random.several(least, 2, () => {
    switch (random.below(depth < 11 ? 4 : 2)) {
      case 0:
        return figure(random);
      case 1:
        return paragraph(random);
      default:
        return depth < 11 && !random.once(3) ? list(random, depth) : paragraph(random);
    }
  });
}

function heading(random: Random): Node {
  return nodes.heading.create({ level: random.of([2, 3, 4]), lang: random.of(languages) }, randomInline(random));
}

function row(random: Random): Node {
  return nodes.table_row.create(
    null,
    random.several(1, 3, () => {
      const spans = { colspan: random.of([1, 1, 2]), rowspan: random.of([1, 1, 2, 5]), lang: random.of(languages) };
      const content = random.once(3) ? [nodes.paragraph.create()] : flow(random, 1);
      return random.once(3)
        ? nodes.table_header.create({ ...spans, scope: random.of(["", "col", "row"]) }, content)
        : nodes.table_cell.create(spans, content);
    }),
  );
}

function table(random: Random): Node {
  const parts: Node[] = [];
  if (random.once(2)) {
    parts.push(nodes.table_caption.create({ lang: random.of(languages) }, randomInline(random)));
  }
  if (random.once(2)) {
    parts.push(nodes.table_head.create(null, random.several(1, 2, () => row(random))));
  }
  parts.push(
    random.once(6)
      ? nodes.table_body.create(null, [nodes.table_row.create(null, [nodes.table_cell.create(null, [nodes.paragraph.create()])])])
      : nodes.table_body.create(null, random.several(1, 3, () => row(random))),
  );
  return nodes.table.create({ lang: random.of(languages) }, parts);
}

function block(random: Random): Node {
  return random.of([
    () => paragraph(random),
    () => paragraph(random),
    () => heading(random),
    () => list(random, 1),
    () => nodes.blockquote.create({ lang: random.of(languages) }, flow(random, 0)),
    () =>
      nodes.note.create({ class: random.of(["", "note"]) }, [
        ...random.several(0, 1, () => heading(random)),
        ...flow(random, 0),
      ]),
    () => figure(random),
    () => table(random),
    () => nodes.horizontal_rule.create(),
  ])();
}

/** A body of the editor's, each block with an id. */
export function randomBody(random: Random): Node {
  const blocks = random.several(1, 7, (index) => {
    const node = block(random);
    return node.type.create({ ...node.attrs, id: `b${index}x${random.below(1000)}` }, node.content);
  });
  const body = nodes.body.create(null, blocks);
  body.check();
  return body;
}

export function randomDocument(random: Random): Node {
  const line = (): Node | null => (random.once(3) ? null : schema.text(random.of(["Заглавие", "A title"])));
  const doc = nodes.doc.create(null, [
    nodes.header.create(null, [nodes.title.create(null, line()), nodes.lead.create(null, line())]),
    randomBody(random),
  ]);
  // As an opened document is: no class where it does not fit.
  return repaired(EditorState.create({ doc }))?.doc ?? doc;
}
