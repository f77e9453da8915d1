import { describe, expect, it } from "vitest";
import { markStrange, strangenessOf } from "../src/other_language";
import { parseEdition } from "../src/parse";
import { p, Writer } from "./writer";

const english = "The local action group invites all farmers of the region to a meeting on Wednesday.";
const bulgarian = "Местната инициативна група кани всички земеделци от района на среща в сряда.";

function strangeness(body: string, language = "bg", title = "", lead = ""): string {
  return strangenessOf(parseEdition({ title, lead, body }), language);
}

describe("the language of a text", () => {
  it("is seen to be wrong when all of it is in the other letters", () => {
    expect(strangeness(p("a", english))).toBe("text");
    expect(strangeness(p("a", bulgarian), "en")).toBe("text");
    expect(strangeness("", "bg", english)).toBe("text");
    expect(strangeness(`<ul data-block="a"><li>${english}</li></ul>`)).toBe("text");
  });

  it("is right in its own letters, and of a language that nobody knows nothing is said", () => {
    expect(strangeness(p("a", bulgarian))).toBe("");
    expect(strangeness(p("a", english), "en")).toBe("");
    expect(strangeness(p("a", english), "xx")).toBe("");
    expect(strangeness("")).toBe("");
  });

  it("is wrong in a paragraph of its own", () => {
    expect(strangeness(`${p("a", bulgarian)}\n${p("b", english)}`)).toBe("blocks");
  });

  it.each([
    ["a quotation", `Комисарят каза: „${english}“`],
    ["a name", "European Agricultural Fund for Rural Development, Ministry of Agriculture and Food"],
    ["names in a sentence", "Проектът LEADER+ се финансира от European Agricultural Fund for Rural Development."],
    ["an address", "https://www.example.org/a/very/long/address/of/a/page/that/is/longer/than/forty"],
    ["few words", "see you soon"],
    ["capitals", "CALL FOR PROPOSALS UNDER MEASURE NINETEEN POINT TWO"],
    ["marked words", `<span lang="en">${english}</span>`],
  ])("is not doubted for %s", (_what, text) => {
    expect(strangeness(`${p("a", bulgarian)}\n${p("b", text)}`)).toBe("");
    expect(strangeness(p("b", text))).toBe("");
  });

  it("is not doubted in quotes and in blocks that say their language", () => {
    expect(strangeness(`<blockquote data-block="a"><p>${english}</p></blockquote>`)).toBe("");
    expect(strangeness(`<p data-block="a" lang="en">${english}</p>`)).toBe("");
  });

  it("is set right by marking, in one step that is undone at once", () => {
    const body = `${p("a", bulgarian)}\n<p data-block="b">${english} <strong>${english}</strong></p>`;
    const writer = new Writer(body);
    const transaction = markStrange(writer.state, "bg", "en");
    expect(transaction).not.toBeNull();
    writer.dispatch(transaction!);
    expect(writer.body).toBe(
      `${p("a", bulgarian)}\n<p data-block="b"><span lang="en">${english} <strong>${english}</strong></span></p>`,
    );
    expect(strangenessOf(writer.state.doc, "bg")).toBe("");
    expect(markStrange(writer.state, "bg", "en")).toBeNull();
    writer.run({ name: "undo" });
    expect(writer.body).toBe(body);
  });
});
