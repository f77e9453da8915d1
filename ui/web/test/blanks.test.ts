/** Places to fill in: what is one, how they are gone through, what happens as they are filled in. */
import { EditorState, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { describe, expect, it } from "vitest";
import { blanks, blanksIn, blanksOf } from "../src/blanks";
import { parseEdition } from "../src/parse";
import { serialiseBody } from "../src/serialise";
import { Random } from "./random";
import { p, Writer } from "./writer";

const found = (text: string): string[] => blanksOf(text).map(({ from, to }) => text.slice(from, to));

// The same examples stand in tests/app/language/blanks_test.cpp.
describe("a place to fill in", () => {
  it("is words in square brackets", () => {
    expect(found("На [дата] от [начален час] ч.")).toEqual(["[дата]", "[начален час]"]);
    expect(found("[1-ва дата]")).toEqual(["[1-ва дата]"]);
    expect(found("[a]")).toEqual(["[a]"]);
    expect(found("[[място]]")).toEqual(["[място]"]);
    expect(found("[име, тел.][дата]")).toEqual(["[име, тел.]", "[дата]"]);
  });

  it("is not what writers put in brackets for other reasons", () => {
    for (const text of ["вж. [1] и [2, 3]", "думи […] и [...] още", "така [sic] и [Sic!]", "[] [ ] ] дата [", "[първи\nред]"]) {
      expect(found(text)).toEqual([]);
    }
    expect(found(`[${"а".repeat(81)}]`)).toEqual([]);
    expect(found(`[${"а".repeat(80)}]`)).toHaveLength(1);
    expect(found("[sicher]")).toEqual(["[sicher]"]);
    expect(found("[изм. ДВ, бр. 14 от 2020 г.] и [доп. - ДВ бр. 3]")).toEqual([]);
    expect(found("office [at] mig.example [dot] bg")).toEqual([]);
    expect(found("[измислено име] [attach]")).toEqual(["[измислено име]", "[attach]"]);
  });
});

/** A writer in a text with "[ден]" in the title, "[тема]" in the lead and these paragraphs. */
function writer(...paragraphs: string[]): Writer {
  const body = paragraphs.map((text, index) => p(`b${index}`, text)).join("\n");
  return new Writer(parseEdition({ title: "Среща на [ден]", lead: "За [тема]", body }), "bg", [blanks()]);
}

function selected({ state }: Writer): string {
  const { from, to } = state.selection;
  return state.doc.textBetween(from, to, " ");
}

function walk(writing: Writer, steps: number, name: "firstBlank" | "nextBlank" | "previousBlank" = "nextBlank"): string[] {
  return Array.from({ length: steps }, () => {
    writing.run({ name });
    return selected(writing);
  });
}

describe("going through the places to fill in", () => {
  it("selects each in order, from the title on, and begins again after the last", () => {
    const writing = writer("На [дата] в <strong>[мя</strong>сто].", "Край [1]");
    writing.select(TextSelection.atStart(writing.state.doc));
    expect(walk(writing, 5)).toEqual(["[ден]", "[тема]", "[дата]", "[място]", "[ден]"]);
    expect(walk(writing.at("Край"), 1, "firstBlank")).toEqual(["[ден]"]);
    expect(walk(writing, 3, "previousBlank")).toEqual(["[място]", "[дата]", "[тема]"]);
  });

  it("goes on from the cursor, and takes the one that holds it", () => {
    const writing = writer("а [едно] б [две] в [три]");
    expect(walk(writing.at("б"), 1)).toEqual(["[две]"]);
    expect(walk(writing.at("[две]", 2), 2)).toEqual(["[две]", "[три]"]);
    expect(walk(writing.at("[три]"), 1)).toEqual(["[три]"]);
  });

  it("is one key, after which typing takes the place", () => {
    const writing = writer("На [дата] в [място].").at("На");
    expect(writing.press("Mod-Alt-n")).toBe(true);
    writing.keys("5 май");
    writing.press("Mod-Alt-n");
    writing.keys("Елена");
    expect(writing.state.doc.child(1).textContent).toBe("На 5 май в Елена.");
    expect(blanksIn(writing.state)).toHaveLength(2);
  });

  it("cannot be done where nothing is left", () => {
    const writing = new Writer(p("a", "вж. [1] […]"), "bg", [blanks()]);
    expect(writing.run({ name: "nextBlank" })).toBe(false);
    expect(writing.run({ name: "previousBlank" })).toBe(false);
  });
});

describe("a kept text", () => {
  const html = `${p("x", "Тел. [телефон], <strong>[поща]</strong>.")}\n${p("y", "Край.")}`;

  it("stands in the place of the selection as one step, its first place selected", () => {
    const writing = writer("Преди средата след.");
    const before = writing.body;
    writing.at("средата", 0, 7).run({ name: "snippet", html });
    expect(selected(writing)).toBe("[телефон]");
    expect(writing.state.doc.child(1).textContent).toBe("Преди Тел. [телефон], [поща].Край. след.");
    expect(new Set(writing.ids).size).toBe(writing.ids.length);
    writing.type("0619");
    writing.run({ name: "undo" });
    writing.run({ name: "undo" });
    expect(writing.body).toBe(before);
  });

  it("with nothing to fill in leaves the cursor after it, and takes no other place", () => {
    const writing = writer("Преди", "На [дата]");
    writing.at("Преди", 5).run({ name: "snippet", html: p("x", " готово") });
    expect(writing.state.selection.empty).toBe(true);
    writing.keys("!");
    expect(writing.state.doc.child(1).firstChild?.textContent).toBe("Преди готово!");
  });

  it("is its words in a title", () => {
    const writing = writer("а");
    writing.at("Среща", 5).run({ name: "snippet", html: p("x", "та <strong>[име]</strong>") });
    expect(writing.state.doc.firstChild?.firstChild?.textContent).toBe("Срещата [име] на [ден]");
    expect(selected(writing)).toBe("[име]");
  });
});

describe("marks of places to fill in", () => {
  const marked = (view: EditorView): string[] =>
    [...view.dom.querySelectorAll(".blank")].map((each) => each.textContent ?? "");

  function open(body: string): EditorView {
    const doc = parseEdition({ title: "З", lead: "У", body });
    return new EditorView(document.createElement("div"), { state: EditorState.create({ doc, plugins: [blanks()] }) });
  }

  it("come and go as one writes, and are not in what is stored", () => {
    const view = open(p("a", "На [дата]"));
    expect(marked(view)).toEqual(["[дата]"]);
    expect(serialiseBody(view.state.doc.child(1))).toBe(p("a", "На [дата]"));
    view.dispatch(view.state.tr.insertText(" в [място", view.state.doc.content.size - 2));
    expect(marked(view)).toEqual(["[дата]"]);
    view.dispatch(view.state.tr.insertText("]", view.state.doc.content.size - 2));
    expect(marked(view)).toEqual(["[дата]", "[място]"]);
  });

  it("are after any edits what a fresh look finds", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = new Random(seed);
      let state = EditorState.create({
        doc: parseEdition({ title: "[ден]", lead: "", body: `${p("a", "а [едно] б")}\n${p("b", "[две][три]")}\n${p("c", "в")}` }),
        plugins: [blanks()],
      });
      for (let step = 0; step < 25; step += 1) {
        const size = state.doc.content.size;
        const from = random.below(size + 1);
        const to = Math.min(size, from + random.below(6));
        const transaction = state.tr;
        try {
          if (random.below(3) === 0) {
            transaction.split(from);
          } else {
            transaction.insertText(["[", "]", "я", "[нещо]", ""][random.below(5)] ?? "", from, to);
          }
        } catch {
          continue;
        }
        state = state.apply(transaction);
        const fresh = EditorState.create({ doc: state.doc, plugins: [blanks()] });
        expect(blanksIn(state)).toEqual(blanksIn(fresh));
      }
    }
  });
});
