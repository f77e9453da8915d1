/** Where what is pasted goes. */
import { describe, expect, it } from "vitest";
import { clipboardSerialiser, copiedWords } from "../src/clipboard";
import { forgetPaste, insertHtml, pastePlace, rememberPaste } from "../src/paste";
import { Random } from "./random";
import { p, Writer } from "./writer";

function pasted(writer: Writer, html: string): Writer {
  const { from, to } = writer.state.selection;
  writer.dispatch(insertHtml(writer.state, { from, to }, html));
  return writer;
}

describe("what is pasted", () => {
  it("stands where it was asked for, though typing went on elsewhere meanwhile", () => {
    const writer = new Writer(`${p("a", "преди")}\n${p("b", "тук")}`).at("тук", 1);
    writer.dispatch(rememberPaste(writer.state, 7));
    writer.at("преди").type("много ");
    const place = pastePlace(writer.state, 7);
    expect(place).toBeDefined();
    writer.dispatch(insertHtml(writer.state, place ?? { from: 0, to: 0 }, p("x", "ХХ")));
    writer.dispatch(forgetPaste(writer.state, 7));
    expect(pastePlace(writer.state, 7)).toBeUndefined();
    expect(writer.body).toBe(`${p("a", "много преди")}\n${p("b", "тХХук")}`);
    writer.type("!");
    expect(writer.body).toContain("много !преди");
  });

  it("replaces nothing that was written at its place before it came", () => {
    const answered = (begin: (writer: Writer) => Writer): Writer => {
      const writer = begin(new Writer(`${p("a", "преди")}\n${p("b", "тук и там")}`));
      writer.dispatch(rememberPaste(writer.state, 7));
      writer.keys("още");
      writer.dispatch(insertHtml(writer.state, pastePlace(writer.state, 7) ?? { from: -1, to: -1 }, p("x", "ХХ")));
      return writer;
    };
    expect(answered((writer) => writer.at("тук", 1)).body).toBe(`${p("a", "преди")}\n${p("b", "тХХощеук и там")}`);
    expect(answered((writer) => writer.at("тук", 0, 3)).body).toBe(`${p("a", "преди")}\n${p("b", "ХХоще и там")}`);
    expect(answered((writer) => writer.at("преди").selectAll()).body).toMatch(/^<p [^>]*>ХХ<\/p>\n<p [^>]*>още<\/p>$/);
    const everything = answered((writer) => writer.at("преди").selectAll().selectAll());
    expect(everything.state.doc.child(0).child(0).textContent).toBe("още");
    expect(everything.body).toMatch(/^<p [^>]*>ХХ<\/p>$/);
    const untouched = new Writer(p("a", "тук и там")).at("тук", 0, 3);
    untouched.dispatch(rememberPaste(untouched.state, 7));
    untouched.at("там", 3).keys("!");
    untouched.dispatch(insertHtml(untouched.state, pastePlace(untouched.state, 7) ?? { from: -1, to: -1 }, p("x", "ХХ")));
    expect(untouched.body).toBe(p("a", "ХХ и там!"));
  });

  it("of one paragraph joins the line, of several divides it", () => {
    expect(pasted(new Writer(p("a", "абв")).at("абв", 1), p("x", "<em>1</em>")).body).toBe(p("a", "а<em>1</em>бв"));
    expect(pasted(new Writer(p("a", "абв")).at("абв", 1), `${p("x", "1")}\n${p("y", "2")}`).body).toMatch(
      /^<p data-block="a">а1<\/p>\n<p data-block="\w+">2бв<\/p>$/,
    );
  });

  it("is one line of words in a title, inline text in a caption", () => {
    const blocks = `${p("x", "едно <strong>две</strong>")}\n<ul data-block="y"><li>три</li></ul>`;
    const title = pasted(new Writer(p("a", "т")).at("Заглавие", 8), blocks);
    expect(title.state.doc.child(0).child(0).textContent).toBe("Заглавиеедно две три");
    const figure = `<figure data-block="f"><img alt="" src="media:${"a".repeat(64)}"><figcaption>К</figcaption></figure>`;
    expect(pasted(new Writer(figure).at("К", 1), blocks).body).toContain(
      "<figcaption>Кедно <strong>две</strong> три</figcaption>",
    );
  });

  it("replaces the selection and is one step of the history", () => {
    const writer = pasted(new Writer(p("a", "абв")).at("абв", 0, 2), p("x", "1"));
    expect(writer.body).toBe(p("a", "1в"));
    writer.run({ name: "undo" });
    expect(writer.body).toBe(p("a", "абв"));
  });
});

describe("headings that are pasted", () => {
  const levels = (writer: Writer): string => (writer.body.match(/<h\d/g) ?? []).map((tag) => tag.slice(2)).join("");
  const headings = (all: string): string =>
    [...all].map((level, index) => `<h${level} data-block="h${index}">з${index}</h${level}>`).join("\n");

  it.each([
    ["", "4", "2"],
    ["2", "44", "233"],
    ["2", "2", "22"],
    ["23", "3", "233"],
    ["23", "443", "23443"],
    ["4", "4", "44"],
  ])("under %j as %j skip no level: %j", (before, copied, after) => {
    const writer = new Writer(`${headings(before)}${before === "" ? "" : "\n"}${p("z", "тук")}`).at("тук", 3);
    expect(levels(pasted(writer, `${headings(copied)}\n${p("y", "край")}`))).toBe(after);
  });

  it("fit by the rule that imported ones fit by, and stay when they do", () => {
    const random = new Random(33);
    for (let i = 0; i < 300; i += 1) {
      const copied = random.several(1, 8, () => random.of(["2", "3", "4"])).join("");
      const after = levels(pasted(new Writer(p("a", "")).atBlock(0), headings(copied)));
      const isSkipped = (all: string): boolean => [...all].some((level, at) => Number(level) > Number(all[at - 1] ?? 1) + 1);
      expect(isSkipped(after)).toBe(false);
      expect(after).toHaveLength(copied.length);
      if (!isSkipped(copied)) {
        expect(after).toBe(copied);
      }
    }
  });
});

describe("what is copied", () => {
  const copied = (body: string, text: string): string => {
    const writer = new Writer(body).at(text, 0, text.length);
    const slice = copiedWords(writer.state.selection.content());
    const holder = document.createElement("div");
    holder.append(clipboardSerialiser().serializeFragment(slice.content));
    return holder.innerHTML;
  };

  it("is words where it comes from within one block, whatever block that is", () => {
    const image = `<img alt="А" src="media:${"a".repeat(64)}">`;
    expect(copied('<h2 data-block="h">Нова глава тук</h2>', "глава")).toBe("<p>глава</p>");
    expect(copied(`<figure data-block="f">${image}<figcaption>под снимката</figcaption></figure>`, "снимката")).toBe(
      "<p>снимката</p>",
    );
    expect(copied('<ul data-block="l"><li>едно две</li></ul>', "две")).toBe("<p>две</p>");
    expect(copied(p("a", "текст"), "Заглавие")).toBe("<p>Заглавие</p>");
  });

  it("carries no ids, and images by their names in the archive", () => {
    const image = `<img alt="А" src="media:${"a".repeat(64)}">`;
    const writer = new Writer(`<figure data-block="f">${image}<figcaption>б</figcaption></figure>`).atNode("figure");
    const holder = document.implementation.createHTMLDocument().createElement("div");
    const { content } = copiedWords(writer.state.selection.content());
    holder.append(clipboardSerialiser().serializeFragment(content, { document: holder.ownerDocument }));
    expect(holder.innerHTML).toBe(`<figure>${image}<figcaption>б</figcaption></figure>`);
  });
});
