/** What can stand in an article beside running text: galleries, notes, sources, cards, and what moves them. */
import { afterEach, describe, expect, it } from "vitest";
import { FigureView, type FigureNotes } from "../src/figure";
import { invisibles } from "../src/invisibles";
import { insertHtml } from "../src/paste";
import { reportState } from "../src/state_report";
import { cardOfPasted, videoAt } from "../src/videos";
import { type ShownPicture } from "../src/messages";
import { p, Writer } from "./writer";

const hash = (digit: string): string => digit.repeat(64);
const figure = (id: string, digit: string, name = ""): string =>
  `<figure data-block="${id}"${name === "" ? "" : ` class="${name}"`}><img alt="А" src="media:${hash(digit)}"></figure>`;

describe("the side of a figure", () => {
  it("is set and taken back by a command, and told", () => {
    const writer = new Writer(`${p("a", "а")}\n${figure("f", "1")}`).atNode("figure");
    writer.run({ name: "figureRight" });
    expect(writer.body).toContain(figure("f", "1", "right"));
    expect(reportState(writer.state, "bg", true).image?.side).toBe("right");
    writer.run({ name: "undo" });
    expect(writer.body).toContain(figure("f", "1"));
    expect(reportState(writer.at("а").state, "bg", true).enabled).not.toContain("figureLeft");
  });
});

describe("a gallery", () => {
  const images = ["1", "2"].map((digit) => ({ hash: hash(digit), alt: "А", caption: digit, side: "gallery" as const }));

  it("is several figures in a row, put in as one step", () => {
    const writer = new Writer(p("a", "текст")).at("текст");
    writer.run({ name: "gallery", images });
    expect(writer.body.match(/<figure data-block="\w+" class="gallery">/g)).toHaveLength(2);
    writer.run({ name: "undo" });
    expect(writer.body).toBe(p("a", "текст"));
  });

  it("grows at its end from wherever in it the cursor stands", () => {
    const writer = new Writer([figure("f", "3", "gallery"), figure("g", "4", "gallery"), p("a", "а")].join("\n")).atNode("figure");
    writer.run({ name: "gallery", images });
    expect(writer.body.match(/media:(.)/g)).toEqual(["media:3", "media:4", "media:1", "media:2"]);
  });

  it("is ordered by moving its figures, which keep their ids", () => {
    const writer = new Writer([figure("f", "3", "gallery"), figure("g", "4", "gallery"), p("a", "а")].join("\n")).atNode("figure");
    expect(writer.press("Alt-ArrowDown")).toBe(true);
    expect(writer.ids).toEqual(["g", "f", "a"]);
    expect(reportState(writer.state, "bg", true).image?.hash).toBe(hash("3"));
    expect(writer.press("Alt-ArrowUp")).toBe(true);
    expect(writer.ids).toEqual(["f", "g", "a"]);
  });
});

describe("moving", () => {
  it("takes whole blocks past their neighbour, the cursor with them, and back by undo", () => {
    const body = [p("a", "едно"), p("b", "две"), p("c", "три")].join("\n");
    const writer = new Writer(body).at("три", 2);
    writer.press("Alt-ArrowUp");
    expect(writer.ids).toEqual(["a", "c", "b"]);
    writer.type("х");
    expect(writer.body).toContain(p("c", "трхи"));
    expect(new Writer(body).at("едно").run({ name: "moveUp" })).toBe(false);
    writer.run({ name: "undo" });
    writer.run({ name: "undo" });
    expect(writer.body).toBe(body);
  });

  it("moves an item within its list, and at the list's edge the list", () => {
    const writer = new Writer(`${p("a", "а")}\n<ul data-block="l"><li>едно</li><li>две</li></ul>`).at("две");
    writer.press("Alt-ArrowUp");
    expect(writer.body).toContain("<li>две</li><li>едно</li>");
    writer.press("Alt-ArrowUp");
    expect(writer.ids).toEqual(["l", "a"]);
  });
});

describe("a note", () => {
  const note = '<aside data-block="a" class="note"><p>важно</p></aside>';

  it("is made of the selected blocks and taken apart again, with the first one's id", () => {
    const writer = new Writer(p("a", "важно")).at("важно", 2);
    expect(writer.press("Shift-Mod-6")).toBe(true);
    expect(writer.body).toBe(note);
    expect(reportState(writer.state, "bg", true).note).toBe(true);
    writer.run({ name: "note" });
    expect(writer.body).toBe(p("a", "важно"));
  });

  it("is what a quotation becomes, and the other way round", () => {
    const writer = new Writer('<blockquote data-block="q"><p>дума</p></blockquote>').at("дума");
    writer.run({ name: "note" });
    expect(writer.body).toBe('<aside data-block="q" class="note"><p>дума</p></aside>');
    writer.run({ name: "quote" });
    expect(writer.body).toBe('<blockquote data-block="q"><p>дума</p></blockquote>');
  });

  it("is left by a second Enter, and taken apart by Backspace at its beginning", () => {
    const writer = new Writer(note).at("важно", 5);
    writer.press("Enter");
    writer.press("Enter");
    writer.type("след");
    expect(writer.body).toMatch(/^<aside.*<p>важно<\/p><\/aside>\n<p data-block="\w+">след<\/p>$/);
    writer.at("важно").press("Backspace");
    expect(writer.body).toMatch(/^<p data-block="a">важно<\/p>/);
  });

  it("has no heading of the article's highest level", () => {
    const writer = new Writer('<h2 data-block="a">Глава</h2>').at("Глава");
    writer.run({ name: "note" });
    expect(writer.body).toBe('<aside data-block="a" class="note"><h3>Глава</h3></aside>');
  });
});

describe("the source of a quotation", () => {
  const quote = '<blockquote data-block="q"><p>дума</p></blockquote>';

  it("has its place made, is written, and is left by Enter", () => {
    const writer = new Writer(quote).at("дума", 2);
    expect(writer.run({ name: "quoteSource" })).toBe(true);
    writer.type("Вазов");
    expect(reportState(writer.state, "bg", true).source).toBe(true);
    writer.press("Enter");
    writer.type("след");
    expect(writer.body).toMatch(
      /^<blockquote data-block="q"><p>дума<\/p><p class="source">Вазов<\/p><\/blockquote>\n<p data-block="\w+">след<\/p>$/,
    );
  });

  it("makes a quotation where there was none", () => {
    const writer = new Writer(p("a", "дума")).at("дума");
    writer.run({ name: "quoteSource" });
    writer.type("Вазов");
    expect(writer.body).toBe('<blockquote data-block="a"><p>дума</p><p class="source">Вазов</p></blockquote>');
  });

  it("is none any more when something follows it, or nothing precedes it", () => {
    const body = '<blockquote data-block="q"><p>дума</p><p class="source">Вазов</p></blockquote>';
    const writer = new Writer(body).at("дума", 0, 4);
    writer.press("Delete");
    writer.at("Вазов").press("Backspace");
    expect(writer.body).toBe('<blockquote data-block="q"><p>Вазов</p></blockquote>');
  });
});

describe("words within a line", () => {
  it("get an abbreviation's meaning, which is changed and removed from wherever the cursor is in it", () => {
    const writer = new Writer(p("a", "от МИГ днес")).at("МИГ", 1);
    expect(reportState(writer.state, "bg", true).words).toBe("МИГ");
    writer.run({ name: "abbreviation", title: "Местна инициативна  група" });
    expect(writer.body).toBe(p("a", 'от <abbr title="Местна инициативна група">МИГ</abbr> днес'));
    expect(reportState(writer.state, "bg", true).abbreviation).toBe("Местна инициативна група");
    writer.run({ name: "abbreviation", title: "" });
    expect(writer.body).toBe(p("a", "от МИГ днес"));
  });

  it("get a language", () => {
    const writer = new Writer(p("a", "казва Guten Tag")).at("Guten", 0, 9);
    writer.run({ name: "language", tag: "de" });
    expect(writer.body).toBe(p("a", 'казва <span lang="de">Guten Tag</span>'));
    expect(reportState(writer.state, "bg", true).wordsLanguage).toBe("de");
  });

  it("get characters that are shown and leave nothing in the text but themselves", () => {
    const shown = invisibles();
    const writer = new Writer(p("a", "5лв предаване"), "bg", [shown]).at("лв");
    writer.run({ name: "noBreakSpace" });
    writer.at("предаване", 4).run({ name: "softHyphen" });
    expect(writer.body).toBe(p("a", "5\u00a0лв пред\u00adаване"));
    expect(shown.getState(writer.state)?.find()).toHaveLength(2);
    writer.at("лв").press("Backspace");
    writer.run({ name: "selectAll" });
    writer.run({ name: "deleteSelection" });
    expect(shown.getState(writer.state)?.find()).toHaveLength(0);
  });
});

describe("a heading", () => {
  it("skips no level: it is brought to the nearest that may stand there", () => {
    const writer = new Writer(['<h2 data-block="h">Глава</h2>', p("a", "дял")].join("\n")).at("дял");
    writer.run({ name: "heading", level: 4 });
    expect(writer.body).toContain('<h3 data-block="a">дял</h3>');
    expect(writer.run({ name: "heading", level: 4 })).toBe(false);
    writer.run({ name: "heading", level: 3 });
    expect(writer.body).toContain(p("a", "дял"));
  });
});

describe("a video", () => {
  it("is known by its address, which loses what follows the reader", () => {
    const short = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
    expect(videoAt("https://youtu.be/dQw4w9WgXcQ?si=abc&utm_source=x")?.href).toBe(short);
    expect(videoAt("https://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ&t=42s")?.href).toBe(`${short}&t=42`);
    expect(videoAt("https://www.youtube.com/shorts/dQw4w9WgXcQ")?.href).toBe(short);
    expect(videoAt("https://player.vimeo.com/video/12345?h=1")?.href).toBe("https://vimeo.com/12345");
    expect(videoAt("https://www.facebook.com/mig/videos/123456/?__tn__=x")?.href).toBe("https://www.facebook.com/mig/videos/123456/");
    for (const other of ["https://example.bg/watch?v=dQw4w9WgXcQ", "javascript:alert(1)", "https://youtube.com/@mig", "дума"]) {
      expect(videoAt(other)).toBeNull();
    }
  });

  const card = /^<p data-block="\w+" class="video"><a href="https:\/\/vimeo.com\/123">Видео в Vimeo<\/a><\/p>$/;

  it("becomes a card when its address is pasted alone, and one undo gives the address back", () => {
    const writer = new Writer("").atBlock(0);
    const { from, to } = writer.state.selection;
    writer.dispatch(insertHtml(writer.state, { from, to }, "<p>https://vimeo.com/123?share=copy</p>"));
    const made = cardOfPasted(writer.state, "bg");
    expect(made).not.toBeNull();
    writer.dispatch(made as NonNullable<typeof made>);
    expect(writer.body).toMatch(card);
    writer.run({ name: "undo" });
    expect(writer.body).toContain(">https://vimeo.com/123?share=copy<");
    expect(cardOfPasted(new Writer(p("a", "виж https://vimeo.com/123")).at("виж").state, "bg")).toBeNull();
  });

  it("is put in by a command; writing in it stays in the link, Enter goes on under it", () => {
    const writer = new Writer("").atBlock(0);
    writer.run({ name: "video", href: "https://vimeo.com/123", title: "Откриване" });
    writer.keys("то");
    expect(writer.body).toContain(">Откриването</a>");
    writer.press("Enter");
    writer.type("след");
    expect(writer.body).toMatch(/class="video"><a[^>]*>Откриването<\/a><\/p>\n<p data-block="\w+">след<\/p>$/);
  });

  it("is a plain paragraph as soon as there is more in it", () => {
    const body = '<p data-block="a" class="video"><a href="https://vimeo.com/123">видео</a></p>';
    const writer = new Writer(`${body}\n${p("b", "текст")}`).at("текст");
    writer.press("Backspace");
    expect(writer.body).toBe('<p data-block="a"><a href="https://vimeo.com/123">видео</a>текст</p>');
    writer.run({ name: "undo" });
    expect(writer.body).toBe(`${body}\n${p("b", "текст")}`);
  });
});

describe("a figure as it is shown", () => {
  afterEach(() => document.body.replaceChildren());

  it("has the medium's credit under it, and says quietly that nobody described it", () => {
    const doc = new Writer(figure("f", "1").replace('alt="А"', 'alt=""')).state.doc;
    const node = doc.child(1).child(0);
    let credit = "Снимка: Мария Петрова";
    let described = 0;
    const notes: FigureNotes = {
      credit: () => credit,
      picture: () => null,
      undescribed: () => "Няма описание за незрящи",
      captionPlaceholder: () => "Надпис",
      describe: () => {
        described += 1;
      },
    };
    const view = new FigureView(node, notes);
    const line = view.dom.querySelector<HTMLElement>(".article-credit");
    expect(line?.textContent).toBe(credit);
    expect(line?.contentEditable).toBe("false");
    view.dom.querySelector<HTMLElement>(".undescribed")?.click();
    expect(described).toBe(1);
    credit = "";
    view.showNotes();
    expect(line?.hidden).toBe(true);
  });

  it("is at another address for another picture of the image, and the document does not know", () => {
    const body = figure("f", "1");
    const writer = new Writer(body);
    const node = writer.state.doc.child(1).child(0);
    let picture: ShownPicture | null = null;
    const notes: FigureNotes = {
      credit: () => "",
      picture: () => picture,
      undescribed: () => "",
      captionPlaceholder: () => "",
      describe: () => undefined,
    };
    const view = new FigureView(node, notes);
    const image = view.dom.querySelector("img");
    expect(image?.getAttribute("src")).toBe(`vest://media/${hash("1")}`);
    picture = { version: "0ab1", position: "30% 100%" };
    view.showNotes();
    expect(image?.getAttribute("src")).toBe(`vest://media/${hash("1")}/0ab1`);
    expect(image?.style.objectPosition).toBe("30% 100%");
    expect(writer.body).toBe(body);
  });

  it("is read from either address, as when it is pasted", () => {
    const writer = new Writer(p("a", "текст")).at("текст");
    const html = `<figure><img alt="А" src="vest://media/${hash("1")}/0ab1"></figure>`;
    const { from, to } = writer.state.selection;
    writer.dispatch(insertHtml(writer.state, { from, to }, html));
    expect(writer.body).toContain(`src="media:${hash("1")}"`);
  });
});
