import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { describe, expect, it } from "vitest";
import { knownWords, rereadKnownWords } from "../src/known_words";
import { parseEdition } from "../src/parse";
import { p } from "./writer";

class Page {
  words = new Set<string>();
  readonly view: EditorView;

  constructor(body: string) {
    const doc = parseEdition({ title: "З", lead: "У", body });
    const plugins = [knownWords(() => this.words)];
    this.view = new EditorView(document.createElement("div"), { state: EditorState.create({ doc, plugins }) });
  }

  know(...words: string[]): this {
    words.forEach((word) => this.words.add(word));
    rereadKnownWords(this.view);
    return this;
  }

  type(text: string, position: number): this {
    this.view.dispatch(this.view.state.tr.insertText(text, position));
    return this;
  }

  get kept(): string[] {
    return [...this.view.dom.querySelectorAll("[spellcheck=false]")].map((each) => each.textContent ?? "");
  }

  get end(): number {
    return this.view.state.doc.content.size - 2;
  }
}

describe("words that were added to the dictionary", () => {
  it("are kept from the spell checker wherever they stand, capitalised too", () => {
    const page = new Page(`${p("a", "мигче и Мигче")}\n${p("b", "друго мигче")}`).know("мигче");
    expect(page.kept).toEqual(["мигче", "Мигче", "мигче"]);
  });

  it("with a capital are names: small they are not known", () => {
    expect(new Page(p("a", "Кесарево кесарево")).know("Кесарево").kept).toEqual(["Кесарево"]);
  });

  it("are known as soon as they are typed, and not within a longer word", () => {
    const page = new Page(p("a", "ново миг")).know("мигче");
    expect(page.kept).toEqual([]);
    page.type("че", page.end);
    expect(page.kept).toEqual(["мигче"]);
    page.type("та", page.end);
    expect(page.kept).toEqual([]);
  });

  it("are followed through a split and a mark within them", () => {
    const page = new Page(p("a", "аб <strong>миг</strong>че вг")).know("мигче");
    expect(page.kept.join("")).toBe("мигче");
    const { tr, doc } = page.view.state;
    page.view.dispatch(tr.split(doc.content.size - 5));
    expect(page.kept.join("")).toBe("мигче");
  });
});
