import { describe, expect, it } from "vitest";
import { allHabits, p, Writer } from "./writer";

const nbsp = "\u00a0";

/** What becomes of text that is typed into an empty paragraph. */
function typed(text: string, language = "bg"): string {
  const writer = new Writer(p("a", ""), language).atBlock(0).keys(text);
  return writer.state.doc.child(1).child(0).textContent;
}

describe("typography", () => {
  it.each([
    ["bg", 'Проектът "Зелена долина" започна', "Проектът „Зелена долина“ започна"],
    ["bg", '"Да" ("не")', "„Да“ („не“)"],
    ["en", 'The "Green Valley" project', "The “Green Valley” project"],
    ["en-GB", '("yes")', "(“yes”)"],
    ["bg", "Лясковец - Стражица", "Лясковец – Стражица"],
    ["bg", "2014 - 2020", "2014 – 2020"],
    ["bg", "а -- б", "а – б"],
    ["bg", "чакаме...", "чакаме…"],
    ["bg", "заповед № 5", `заповед №${nbsp}5`],
    ["bg", "през 2018 г. бе", `през 2018${nbsp}г. бе`],
    ["bg", "на г. Лясковец", `на г.${nbsp}Лясковец`],
    ["bg", "гр. Стражица, ул. Дунав", `гр.${nbsp}Стражица, ул.${nbsp}Дунав`],
    ["bg", "връзки. Следва", "връзки. Следва"],
  ])("in %s sets %s as %s", (language, keys, result) => {
    expect(typed(keys, language)).toBe(result);
  });

  it("leaves telephone numbers, dates and addresses as they are", () => {
    for (const text of ["0888-123-456", "2018-01-25", "e-mail", "https://example.bg/a-b", "- не"]) {
      const writer = new Writer(p("a", ""));
      writer.habits = { ...allHabits, markdown: false };
      writer.atBlock(0).keys(text);
      expect(writer.state.doc.child(1).child(0).textContent).toBe(text);
    }
  });

  it("works in title and lead as well", () => {
    const writer = new Writer(p("a", "б")).at("Заглавие", 8).keys(' "А"');
    expect(writer.state.doc.child(0).child(0).textContent).toBe("Заглавие „А“");
  });

  it.each([
    ['каза "', 'каза "'],
    ["а - ", "а - "],
    ["край...", "край..."],
    ["№ ", "№ "],
    ["2018 г.", "2018 г."],
  ])("%s comes back as it was typed by one undo", (keys, before) => {
    const writer = new Writer(p("a", "")).atBlock(0).keys(keys);
    expect(writer.state.doc.child(1).child(0).textContent).not.toBe(before);
    writer.run({ name: "undo" });
    expect(writer.state.doc.child(1).child(0).textContent).toBe(before);
  });

  it("undo from the keyboard is the same undo, and what is typed on stays", () => {
    const writer = new Writer(p("a", "")).atBlock(0).keys('"');
    writer.press("Mod-z");
    writer.keys("дума");
    expect(writer.state.doc.child(1).child(0).textContent).toBe('"дума');
  });

  it("can be switched off, each by itself", () => {
    const text = '"а" - б... № 5';
    const result = (habits: Partial<typeof allHabits>): string => {
      const writer = new Writer(p("a", ""));
      writer.habits = { ...allHabits, ...habits };
      return writer.atBlock(0).keys(text).state.doc.child(1).child(0).textContent;
    };
    expect(result({ quotes: false })).toBe(`"а" – б… №${nbsp}5`);
    expect(result({ dashes: false })).toBe(`„а“ - б… №${nbsp}5`);
    expect(result({ ellipsis: false })).toBe(`„а“ – б... №${nbsp}5`);
    expect(result({ spaces: false })).toBe("„а“ – б… № 5");
    expect(result({ quotes: false, dashes: false, ellipsis: false, spaces: false })).toBe(text);
  });

  it("keeps the emphasis of what it sets", () => {
    const writer = new Writer(p("a", "<strong>ю</strong>")).at("ю", 1).keys('"');
    expect(writer.body).toBe(p("a", "<strong>ю“</strong>"));
  });
});

describe("signs at the start of a paragraph", () => {
  it.each([
    ["# ", '<h2 data-block="a">дума</h2>'],
    ["## ", '<h2 data-block="a">дума</h2>'],
    ["### ", '<h3 data-block="a">дума</h3>'],
    ["#### ", '<h4 data-block="a">дума</h4>'],
    ["- ", '<ul data-block="a"><li>дума</li></ul>'],
    ["* ", '<ul data-block="a"><li>дума</li></ul>'],
    ["1. ", '<ol data-block="a"><li>дума</li></ol>'],
    ["> ", '<blockquote data-block="a"><p>дума</p></blockquote>'],
  ])("%s makes what it stands for, with the block's id", (keys, body) => {
    const writer = new Writer(p("a", "дума")).at("дума").keys(keys);
    expect(writer.body).toBe(body);
  });

  it.each(["## ", "- ", "1. ", "> "])("%s comes back as it was typed by one undo", (keys) => {
    const writer = new Writer(p("a", "дума")).at("дума").keys(keys);
    writer.run({ name: "undo" });
    expect(writer.body).toBe(p("a", `${keys}дума`.replace(">", "&gt;")));
  });

  it("--- on its own becomes a dividing line, and writing goes on below it", () => {
    const writer = new Writer(p("a", "")).atBlock(0).keys("---");
    expect(writer.body).toMatch(/^<hr data-block="\w+">$/);
    writer.keys("след");
    expect(writer.body).toMatch(/^<hr data-block="\w+">\n<p data-block="a">след<\/p>$/);
  });

  it("are words elsewhere: within a text, in a heading, a title, a list, or when switched off", () => {
    expect(new Writer(p("a", "дума")).at("дума", 4).keys(" ## ").body).toBe(p("a", "дума ##"));
    const heading = new Writer('<h2 data-block="a">дума</h2>').at("дума").keys("- ");
    expect(heading.body).toBe('<h2 data-block="a">- дума</h2>');
    const title = new Writer(p("a", "б")).at("Заглавие").keys("## ");
    expect(title.state.doc.child(0).child(0).textContent).toBe("## Заглавие");
    expect(new Writer(p("a", "")).atBlock(0).keys("25. януари").body).toBe(p("a", "25. януари"));
    const off = new Writer(p("a", "дума"));
    off.habits = { ...allHabits, markdown: false };
    expect(off.at("дума").keys("## ").body).toBe(p("a", "## дума"));
  });
});
