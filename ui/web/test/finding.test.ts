/** Find and replace: where words are found, and what a replacement leaves of a text. */
import { history, undo } from "prosemirror-history";
import { EditorState, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { beforeEach, describe, expect, it } from "vitest";
import { find, isFinding } from "../src/find";
import { FindSession, type FoundReport, type SearchedEdition } from "../src/find_session";
import { finderFor, type FindQuery } from "../src/find_text";
import { parseEdition } from "../src/parse";
import { serialiseBody } from "../src/serialise";
import { p } from "./writer";

const plain: FindQuery = { text: "", matchCase: false, wholeWord: false, forms: [] };

function found(text: string, query: Partial<FindQuery>): string[] {
  return finderFor({ ...plain, ...query })(text).map(({ from, to }) => text.slice(from, to));
}

describe("what is found in a line", () => {
  it("is the same words in other letters, spaces and with soft hyphens", () => {
    expect(found("Община ОБЩИНА об\u00adщи\u00adна", { text: "община" })).toEqual(["Община", "ОБЩИНА", "об\u00adщи\u00adна"]);
    expect(found("от 5\u00a0г. до 7 г.", { text: " г." })).toEqual(["\u00a0г.", " г."]);
    expect(found("ѝ и\u0300 и", { text: "и" })).toEqual(["ѝ", "и\u0300", "и"]);
    expect(found("и ѝ", { text: "ѝ" })).toEqual(["и", "ѝ"]);
  });

  it("is only what is written so where case matters", () => {
    expect(found("Община община ѝ", { text: "община", matchCase: true })).toEqual(["община"]);
    expect(found("ѝ и", { text: "и", matchCase: true })).toEqual(["и"]);
  });

  it("is no part of a word where whole words are asked for", () => {
    expect(found("лес лесен (лес) полес лес", { text: "лес", wholeWord: true })).toEqual(["лес", "лес", "лес"]);
    expect(found("а.б", { text: ".", wholeWord: true })).toEqual(["."]);
  });

  it("never overlaps, and a sign of patterns is itself", () => {
    expect(found("аааа", { text: "аа" })).toEqual(["аа", "аа"]);
    expect(found("a.b axb [x]", { text: "a.b" })).toEqual(["a.b"]);
    expect(found("a", { text: "" })).toEqual([]);
    expect(found("a", { text: "\u00ad" })).toEqual([]);
  });

  it("is any of a word's forms, words after words", () => {
    const forms = [["нова", "новата", "нови"], ["къща", "къщи"]];
    const text = "Новата къща, нови къщи; нова кола. Новакъща";
    expect(found(text, { text: "нова къща", forms })).toEqual(["Новата къща", "нови къщи"]);
  });
});

class Desk {
  told: FoundReport[] = [];
  readonly editions: SearchedEdition[];
  active: SearchedEdition;
  readonly session: FindSession;

  constructor(...bodies: string[]) {
    document.body.replaceChildren();
    this.editions = bodies.map((body, index) => {
      const doc = parseEdition({ title: "Заглавие", lead: "Увод", body });
      const place = document.createElement("div");
      document.body.append(place);
      const view = new EditorView(place, {
        state: EditorState.create({ doc, plugins: [history(), find()] }),
        dispatchTransaction: (transaction) => {
          view.updateState(view.state.apply(transaction));
          if (transaction.docChanged) {
            this.session.changed();
          }
        },
      });
      return { language: ["bg", "en"][index] ?? "", view, isEditable: true };
    });
    const [first] = this.editions;
    if (first === undefined) {
      throw new Error("no edition");
    }
    this.active = first;
    this.session = new FindSession({
      editions: () => this.editions,
      active: () => this.active,
      found: (report) => this.told.push(report),
    });
  }

  seek(text: string, scope: "this" | "all" = "this"): this {
    this.session.seek({ ...plain, text }, scope);
    return this;
  }

  view(index = 0): EditorView {
    const view = this.editions[index]?.view;
    if (view === undefined) {
      throw new Error("no such edition");
    }
    return view;
  }

  body(index = 0): string {
    return serialiseBody(this.view(index).state.doc.child(1));
  }

  marked(index = 0): string[] {
    return [...this.view(index).dom.querySelectorAll(".find-match")].map((each) => each.textContent ?? "");
  }

  get selected(): string {
    const { state } = this.view();
    return state.doc.textBetween(state.selection.from, state.selection.to);
  }
}

describe("finding in an edition", () => {
  beforeEach(() => {
    window.scrollBy = () => undefined;
  });

  it("reads the title and the lead too, and words across marks", () => {
    expect(new Desk(p("a", "текст")).seek("заглавие").marked()).toEqual(["Заглавие"]);
    const desk = new Desk(p("a", "об<strong>щи</strong>на")).seek("община");
    expect(desk.told.at(-1)).toEqual({ count: 1, current: 1, language: "bg" });
    expect(desk.marked().join("")).toBe("община");
    expect(desk.selected).toBe("община");
  });

  it("goes from match to match around the ends, and leaves the last one selected", () => {
    const desk = new Desk(p("a", "ден, ден, ден")).seek("ден");
    const currents = () => desk.told.at(-1)?.current;
    expect(currents()).toBe(1);
    desk.session.go("previous");
    expect(currents()).toBe(3);
    desk.session.go("next");
    desk.session.go("next");
    expect(currents()).toBe(2);
    desk.session.end();
    expect(desk.marked()).toEqual([]);
    expect(isFinding(desk.view().state)).toBe(false);
    expect(desk.selected).toBe("ден");
  });

  it("follows what is written in the meantime", () => {
    const desk = new Desk(p("a", "ден и ден")).seek("ден");
    const view = desk.view();
    view.dispatch(view.state.tr.insertText("Ден. ", view.state.selection.from));
    expect(desk.told.at(-1)).toEqual({ count: 3, current: 2, language: "bg" });
    expect(desk.marked()).toEqual(["Ден", "ден", "ден"]);
  });

  it("reads all editions or the one that is written in", () => {
    const desk = new Desk(p("a", "OK"), p("a", "OK OK")).seek("ok");
    expect(desk.told.at(-1)?.count).toBe(1);
    desk.seek("ok", "all");
    expect(desk.told.at(-1)).toEqual({ count: 3, current: 1, language: "bg" });
    desk.session.go("next");
    expect(desk.told.at(-1)).toEqual({ count: 3, current: 2, language: "en" });
  });
});

describe("replacing", () => {
  it("keeps the marks of what is replaced", () => {
    const desk = new Desk(p("a", "в <strong>община</strong> и <em>общ</em>ина")).seek("община");
    expect(desk.session.replaceAll("общината")).toBe(2);
    expect(desk.body()).toBe(p("a", "в <strong>общината</strong> и <em>общ</em>ината"));
    desk.seek("общината").session.replaceAll("града");
    expect(desk.body()).toBe(p("a", "в <strong>града</strong> и <em>град</em>а"));
  });

  it("of all is one step for each edition, and can be taken back", () => {
    const [bg, en] = [p("a", "1 и 1"), p("b", "1")];
    const desk = new Desk(bg, en).seek("1", "all");
    expect(desk.session.replaceAll("2")).toBe(3);
    expect([desk.body(0), desk.body(1)]).toEqual([p("a", "2 и 2"), p("b", "2")]);
    expect(desk.session.undoReplaceAll()).toBe(2);
    expect([desk.body(0), desk.body(1)]).toEqual([bg, en]);
  });

  it("is not taken back where something was written since", () => {
    const desk = new Desk(p("a", "1 и 1")).seek("1");
    desk.session.replaceAll("2");
    const view = desk.view();
    view.dispatch(view.state.tr.insertText("!", view.state.doc.content.size - 2));
    expect(desk.session.undoReplaceAll()).toBe(0);
    expect(desk.body()).toBe(p("a", "2 и 2!"));
    undo(view.state, view.dispatch);
    expect(desk.body()).toBe(p("a", "2 и 2"));
  });

  it("one by one misses none, and never replaces its own text", () => {
    const desk = new Desk(p("a", "ааа"));
    desk.view().dispatch(desk.view().state.tr.setSelection(TextSelection.atStart(desk.view().state.doc)));
    desk.seek("а");
    // In the title there are two of them.
    desk.session.go("next");
    desk.session.go("next");
    for (let time = 0; time < 3; time += 1) {
      desk.session.replace("аб");
    }
    expect(desk.body()).toBe(p("a", "абабаб"));
  });

  it("by nothing takes the words out", () => {
    const desk = new Desk(p("a", "едно <strong>две</strong> три")).seek("две ");
    desk.session.replaceAll("");
    expect(desk.body()).toBe(p("a", "едно три"));
  });

  it("changes nothing in a text that may only be read", () => {
    const desk = new Desk(p("a", "1"));
    Object.assign(desk.editions[0] ?? {}, { isEditable: false });
    desk.seek("1");
    expect(desk.session.replaceAll("2")).toBe(0);
    desk.session.replace("2");
    expect(desk.body()).toBe(p("a", "1"));
  });
});
