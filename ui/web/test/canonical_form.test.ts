/**
 * The page and the article profile (app/html) are of one mind. Both leave files in the folder VESTITEL_EXCHANGE:
 * tests/ui/web/web_exchange.cpp writes what is read here, and then checks the documents that are written here.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseBody } from "../src/parse";
import { schema } from "../src/schema";
import { serialiseBody } from "../src/serialise";
import { countText } from "../src/word_count";
import { Random, randomBody } from "./random";

const folder = process.env["VESTITEL_EXCHANGE"];

function told<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder ?? "", name), "utf8")) as T;
}

describe("the canonical form, within the page", () => {
  it("is a fixed point: read again it is written the same", () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const html = serialiseBody(randomBody(new Random(seed)));
      expect(serialiseBody(parseBody(html))).toBe(html);
    }
  });

  it("of a text that holds nothing is nothing", () => {
    expect(serialiseBody(parseBody(""))).toBe("");
    expect(serialiseBody(parseBody('<p data-block="a">&nbsp; <br></p>'))).toBe("");
  });

  it("has one line feed between top-level blocks, which is no text", () => {
    const html = '<p data-block="a">a</p>\n<hr data-block="b">\n<ul data-block="c"><li>x</li></ul>';
    expect(parseBody(html).childCount).toBe(3);
    expect(serialiseBody(parseBody(html))).toBe(html);
  });
});

describe.skipIf(folder === undefined)("the canonical form, beside the application's", () => {
  it("of a body that the application wrote is the same bytes", () => {
    const bodies = told<string[]>("bodies.json");
    expect(bodies.length).toBeGreaterThan(1000);
    for (const html of bodies) {
      expect(serialiseBody(parseBody(html))).toBe(html);
    }
  });

  it("of generated documents is left for the application to check", () => {
    const documents = Array.from({ length: 1000 }, (_none, seed) => serialiseBody(randomBody(new Random(seed))));
    writeFileSync(join(folder ?? "", "documents.json"), JSON.stringify(documents));
  });

  it("counts words and characters as the application does", () => {
    for (const { text, words, characters } of told<{ text: string; words: number; characters: number }[]>("texts.json")) {
      expect({ text, ...countText(text) }).toEqual({ text, words, characters });
    }
  });
});

interface Rule {
  readonly tag: string;
  readonly category: string;
  readonly content: string;
  readonly attributes: readonly string[];
}

/** The profile's name for each node of the schema; those of the frame are in no body. */
const tags: Readonly<Record<string, string>> = {
  paragraph: "p", bullet_list: "ul", ordered_list: "ol", list_item: "li", blockquote: "blockquote", note: "aside",
  horizontal_rule: "hr", figure: "figure", table: "table", table_caption: "caption", table_head: "thead",
  table_body: "tbody", table_row: "tr", table_cell: "td", table_header: "th", hard_break: "br", link: "a",
};
const headings = ["h2", "h3", "h4"];
const attributeNames: Readonly<Record<string, string>> = { id: "data-block" };

/**
 * Where the editor's tree is otherwise than the stored one: a cursor needs a paragraph in every item, cell and
 * text block; a figure is one node with its image's attributes, its content the caption.
 */
const otherwise: Readonly<Record<string, { content?: string; attributes?: readonly string[] }>> = {
  li: { content: "p (p | ul | ol | figure)*" },
  td: { content: "(p | ul | ol | figure)+" },
  th: { content: "(p | ul | ol | figure)+" },
  aside: { content: "(p | heading | ul | ol | figure)+" },
  figure: { content: "inline*", attributes: ["alt", "captionLang", "class", "data-block", "hash", "lang"] },
};
const withinFigure = ["figcaption", "img"];

describe.skipIf(folder === undefined)("the schema", () => {
  const profile = folder === undefined ? [] : told<Rule[]>("profile.json");
  const rules = new Map(profile.filter((rule) => !withinFigure.includes(rule.tag)).map((rule) => [rule.tag, rule]));
  const frame = ["doc", "header", "title", "lead", "body", "text", "heading"];
  const nodes = Object.values(schema.nodes).filter((type) => !frame.includes(type.name));

  it("has the profile's elements and no others", () => {
    const known = [...nodes, ...Object.values(schema.marks)].map((type) => tags[type.name] ?? type.name);
    expect([...known, ...headings].sort()).toEqual([...rules.keys()].sort());
  });

  it("lets each element hold what the profile lets it hold", () => {
    for (const type of nodes) {
      const tag = tags[type.name] as string;
      const content = (type.spec.content ?? "").replace(/[a-z_]+/g, (name) => tags[name] ?? name);
      const profiles = rules.get(tag)?.content.replace("inline+", "inline*");
      const sorted = (text = ""): string => text.split(/ \| |[()]/).sort().join(" ").trim();
      expect([tag, sorted(content)]).toEqual([tag, sorted(otherwise[tag]?.content ?? profiles)]);
    }
    expect(schema.nodes.heading.spec.content).toBe("inline*");
  });

  it("gives each element the profile's attributes", () => {
    for (const type of [...nodes, ...Object.values(schema.marks)]) {
      const tag = tags[type.name] ?? type.name;
      const names = Object.keys(type.spec.attrs ?? {}).map((name) => attributeNames[name] ?? name);
      expect([tag, names.sort()]).toEqual([tag, [...(otherwise[tag]?.attributes ?? rules.get(tag)?.attributes ?? [])].sort()]);
    }
    const ofHeadings = Object.keys(schema.nodes.heading.spec.attrs ?? {}).map((name) => attributeNames[name] ?? name);
    for (const tag of headings) {
      expect(ofHeadings.filter((name) => name !== "level").sort()).toEqual([...(rules.get(tag)?.attributes ?? [])].sort());
    }
  });

  it("nests marks in the profile's order", () => {
    const order = profile.filter((rule) => rule.category === "mark").map((rule) => rule.tag);
    expect(Object.keys(schema.marks).map((name) => tags[name] ?? name)).toEqual(order);
  });
});
