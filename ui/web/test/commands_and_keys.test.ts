/** What commands and keys do to the text. */
import { AllSelection, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { fieldAt } from "../src/commands";
import { reportState } from "../src/state_report";
import { p, Writer } from "./writer";

const hash = "a".repeat(64);
const figure = `<figure data-block="f"><img alt="А" src="media:${hash}"><figcaption>под нея</figcaption></figure>`;
const list = '<ul data-block="l"><li>едно</li><li>две</li></ul>';

describe("Enter and Shift+Enter", () => {
  it("go from the title to the lead and from there to the text", () => {
    const writer = new Writer(p("a", "текст")).at("Заглавие", 3);
    writer.press("Enter");
    expect(fieldAt(writer.state.selection.$from)).toBe("lead");
    writer.press("Enter");
    expect(fieldAt(writer.state.selection.$from)).toBe("body");
    expect(writer.state.selection.$from.parent.textContent).toBe("текст");
  });

  it("leave a list from an empty item, a heading for a paragraph, a caption for the text", () => {
    const writer = new Writer(list).at("две", 3);
    writer.press("Enter");
    writer.press("Enter");
    writer.type("х");
    expect(writer.body).toMatch(/^<ul data-block="l"><li>едно<\/li><li>две<\/li><\/ul>\n<p data-block="\w+">х<\/p>$/);
    const heading = new Writer('<h2 data-block="h">Глава</h2>').at("Глава", 5);
    heading.press("Enter");
    expect(heading.state.selection.$from.parent.type.name).toBe("paragraph");
    const caption = new Writer(figure).at("под нея", 7);
    caption.press("Enter");
    caption.type("х");
    expect(caption.body).toMatch(/<\/figure>\n<p data-block="\w+">х<\/p>$/);
  });

  it("break a line once; a second time they make a paragraph", () => {
    const writer = new Writer(p("a", "абв")).at("абв", 2);
    writer.press("Shift-Enter");
    expect(writer.body).toBe(p("a", "аб<br>в"));
    writer.press("Shift-Enter");
    expect(writer.body).toMatch(/^<p data-block="a">аб<\/p>\n<p data-block="\w+">в<\/p>$/);
  });
});

describe("Backspace and Delete", () => {
  it("select a figure before they delete it", () => {
    const writer = new Writer(`${p("a", "преди")}\n${figure}\n${p("b", "след")}`).at("след");
    writer.press("Backspace");
    expect(reportState(writer.state, "bg", true).block).toBe("figure");
    writer.press("Backspace");
    expect(writer.body).toBe(`${p("a", "преди")}\n${p("b", "след")}`);
    writer.run({ name: "undo" });
    writer.at("преди", 5).press("Delete");
    writer.press("Delete");
    expect(writer.body).toBe(`${p("a", "преди")}\n${p("b", "след")}`);
  });

  it("join nothing across title, lead, captions and the text", () => {
    const body = `${p("a", "текст")}\n${figure}`;
    const writer = new Writer(body).at("текст");
    writer.press("Backspace");
    writer.at("Заглавие", 8).press("Delete");
    writer.at("Увод").press("Backspace");
    writer.at("под нея", 7).press("Delete");
    writer.at("под нея").press("Backspace");
    expect(writer.body).toBe(body);
    expect(writer.state.doc.child(0).textContent).toBe("ЗаглавиеУвод");
  });

  it("take an item's bullet, a quote and a heading at their beginning", () => {
    const item = new Writer(list).at("едно");
    item.press("Backspace");
    expect(item.body).toMatch(/^<p data-block="\w+">едно<\/p>\n<ul data-block="l"><li>две<\/li><\/ul>$/);
    const quote = new Writer('<blockquote data-block="q"><p>дума</p></blockquote>').at("дума");
    quote.press("Backspace");
    expect(quote.body).toBe(p("q", "дума"));
    const heading = new Writer('<h3 data-block="h">Глава</h3>').at("Глава");
    heading.press("Backspace");
    expect(heading.body).toBe(p("h", "Глава"));
  });
});

describe("Tab", () => {
  it("indents an item under the one before, Shift+Tab brings it back", () => {
    const writer = new Writer(list).at("две");
    expect(writer.press("Tab")).toBe(true);
    expect(writer.body).toBe('<ul data-block="l"><li>едно<ul><li>две</li></ul></li></ul>');
    expect(writer.press("Shift-Tab")).toBe(true);
    expect(writer.body).toBe(list);
  });

  it("never leaves a list, never nests deeper than the profile, leaves the text elsewhere", () => {
    const writer = new Writer(list).at("едно");
    expect(writer.press("Tab")).toBe(true);
    expect(writer.body).toBe(list);
    const deep = `${"<ul><li>а".repeat(7)}<ul><li>х</li><li>у</li></ul>${"</li></ul>".repeat(7)}`;
    const deepest = new Writer(deep.replace("<ul>", '<ul data-block="l">')).at("у");
    const before = deepest.body;
    deepest.press("Tab");
    expect(deepest.body).toBe(before);
    expect(new Writer(p("a", "текст")).at("текст").press("Tab")).toBe(false);
  });
});

describe("commands", () => {
  it("set marks, and clear them, links too", () => {
    const writer = new Writer(p("a", "една дума")).at("дума", 0, 4);
    writer.run({ name: "bold" });
    writer.run({ name: "italic" });
    writer.run({ name: "link", href: "https://example.bg/", text: "" });
    expect(writer.body).toBe(p("a", 'една <a href="https://example.bg/"><strong><em>дума</em></strong></a>'));
    expect(reportState(writer.state, "bg", true)).toMatchObject({
      marks: ["bold", "italic", "link"],
      link: "https://example.bg/",
      linkText: "дума",
    });
    writer.run({ name: "clearFormatting" });
    expect(writer.body).toBe(p("a", "една дума"));
  });

  it("change and remove the whole link at the cursor", () => {
    const writer = new Writer(p("a", 'а <a href="https://a.bg/">бвг</a>')).at("бвг", 1);
    writer.run({ name: "link", href: "https://b.bg/", text: "ново" });
    expect(writer.body).toBe(p("a", 'а <a href="https://b.bg/">ново</a>'));
    writer.at("ново", 2).run({ name: "unlink" });
    expect(writer.body).toBe(p("a", "а ново"));
  });

  it("put a rule and a figure after the block, a figure in the place of an empty one", () => {
    const writer = new Writer(p("a", "абв")).at("абв", 1);
    writer.run({ name: "rule" });
    expect(writer.body).toBe(`${p("a", "абв")}\n<hr data-block="${String(writer.ids[1])}">`);
    writer.run({ name: "image", hash, alt: "А", caption: "Площадът", side: "" });
    expect(writer.body).toMatch(/<hr data-block="\w+">\n<figure data-block="\w+"><img alt="А" src="media:a+"><figcaption>Площадът<\/figcaption><\/figure>$/);
  });

  it("change the selected figure, and keep its caption's emphasis where the words are the same", () => {
    const writer = new Writer(figure.replace("под нея", "<em>под</em> нея")).atNode("figure");
    writer.run({ name: "image", hash: "b".repeat(64), alt: "Б", caption: "под нея", side: "" });
    expect(writer.body).toBe(
      `<figure data-block="f"><img alt="Б" src="media:${"b".repeat(64)}"><figcaption><em>под</em> нея</figcaption></figure>`,
    );
  });

  it("are told without fault while everything is selected", () => {
    const writer = new Writer(p("a", "абв"));
    writer.select(new AllSelection(writer.state.doc));
    expect(writer.run({ name: "rule" })).toBe(false);
    const { enabled } = reportState(writer.state, "bg", true);
    expect(enabled).toContain("bold");
    expect(enabled).not.toContain("rule");
  });

  it("are none in a title but those of text", () => {
    const { enabled } = reportState(new Writer(p("a", "абв")).at("Заглавие", 1).state, "bg", true);
    for (const name of ["bold", "link", "heading", "bulletList", "quote", "rule"]) {
      expect(enabled).not.toContain(name);
    }
  });

  it("are none where nothing may be edited, but selecting", () => {
    expect(reportState(new Writer(p("a", "абв")).at("абв").state, "bg", false).enabled).toEqual(["selectAll"]);
  });
});

describe("what a block is", () => {
  it("changes for paragraphs and headings only: a figure among them keeps its image", () => {
    const body = `${p("a", "преди")}\n${figure}\n${p("b", "след")}`;
    const writer = new Writer(body);
    writer.at("преди");
    const { from } = writer.state.selection;
    writer.at("след", 4);
    const { to } = writer.state.selection;
    writer.select(TextSelection.create(writer.state.doc, from, to));
    writer.run({ name: "heading", level: 2 });
    expect(writer.body).toBe(`<h2 data-block="a">преди</h2>\n${figure}\n<h2 data-block="b">след</h2>`);
  });

  it("cannot be changed for a figure that is selected, and is not offered", () => {
    const writer = new Writer(`${p("a", "преди")}\n${figure}`).atNode("figure");
    const { enabled } = reportState(writer.state, "bg", true);
    for (const name of ["paragraph", "heading", "bulletList", "orderedList"]) {
      expect(enabled).not.toContain(name);
    }
    writer.run({ name: "heading", level: 3 });
    writer.run({ name: "bulletList" });
    expect(writer.body).toBe(`${p("a", "преди")}\n${figure}`);
  });

  it("changes with its id and its language kept", () => {
    const writer = new Writer('<h2 data-block="h">Глава</h2>\n<p data-block="a" lang="de">Wort</p>').at("Wort", 1);
    writer.run({ name: "heading", level: 3 });
    expect(writer.body).toContain('<h3 data-block="a" lang="de">Wort</h3>');
    writer.run({ name: "paragraph" });
    expect(writer.body).toContain('<p data-block="a" lang="de">Wort</p>');
    expect(reportState(writer.state, "bg", true).enabled).toContain("paragraph");
  });
});
