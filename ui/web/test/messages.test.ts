/** The one door for messages: nothing that is not exactly of the protocol's shape gets through. */
import { describe, expect, it } from "vitest";
import { isAllowedLink } from "../src/addresses";
import { readMessage, Refusal } from "../src/read_message";
import { Random } from "./random";

const edition = { language: "bg", name: "Български", title: "а", lead: "б", body: "<p>в</p>" };
const valid: readonly Readonly<Record<string, unknown>>[] = [
  { type: "load", session: 1, editions: [edition], view: "both", editable: true },
  { type: "replace", session: 1, language: "bg", title: "", lead: "", body: "" },
  { type: "view", session: 1, view: "bg" },
  { type: "strings", titlePlaceholder: "а", leadPlaceholder: "б", bodyPlaceholder: "в" },
  { type: "appearance", dark: true, reducedMotion: false },
  { type: "command", session: 1, name: "bold" },
  { type: "command", session: 1, name: "heading", level: 3 },
  { type: "command", session: 1, name: "link", href: "https://example.bg/", text: "" },
  { type: "command", session: 1, name: "image", hash: "a".repeat(64), alt: "", caption: "", side: "left" },
  { type: "command", session: 1, name: "gallery", images: [{ hash: "a".repeat(64), alt: "", caption: "", side: "" }] },
  { type: "command", session: 1, name: "abbreviation", title: "" },
  { type: "command", session: 1, name: "language", tag: "de" },
  { type: "command", session: 1, name: "video", href: "https://vimeo.com/1", title: "" },
  { type: "media", credits: { bg: { ["a".repeat(64)]: "Снимка: А" } }, decorative: { bg: [] }, pictures: { ["a".repeat(64)]: { version: "0ab1", position: "30% 100%" } } },
  { type: "command", session: 1, name: "insertTable", rows: 3, columns: 4, heading: true },
  { type: "command", session: 1, name: "mergeCells" },
  { type: "command", session: 1, name: "snippet", html: "<p>а</p>" },
  { type: "takeSelection", session: 1 },
  { type: "insert", session: 1, request: 2, language: "bg", html: "" },
  { type: "insertAt", session: 1, x: 10, y: 20, html: "" },
  { type: "refuse", session: 1, request: 2 },
  { type: "flush", request: 3 },
  { type: "echo", request: 4 },
  { type: "cursor", session: 1, language: "bg", position: 5 },
  { type: "focus", session: 1, language: "bg", field: "title" },
];
const optional = ["captionPlaceholder", "undescribed", "titleLabel", "leadLabel", "bodyLabel", "text", "alt", "caption", "side"];
const wrong = [null, true, -1, 1.5, "x\u0000", [], {}, "javascript:alert(1)", "9".repeat(20), 2 ** 53];

function isRefused(message: unknown): boolean {
  return readMessage(JSON.stringify(message)) instanceof Refusal;
}

describe("a message", () => {
  it("of the protocol is taken", () => {
    for (const message of valid) {
      expect([message, isRefused(message)]).toEqual([message, false]);
    }
  });

  it("that lacks a field is refused", () => {
    for (const message of valid) {
      for (const key of Object.keys(message).filter((name) => !optional.includes(name))) {
        expect([message, key, isRefused({ ...message, [key]: undefined })]).toEqual([message, key, true]);
      }
    }
  });

  it("with a field of another kind is refused, or takes nothing but its kind", () => {
    for (const message of valid) {
      for (const key of Object.keys(message)) {
        for (const value of wrong.filter((each) => typeof each !== typeof message[key] || Array.isArray(each))) {
          expect([message, key, value, isRefused({ ...message, [key]: value })]).toEqual([message, key, value, true]);
        }
      }
    }
  });

  it("with a number that is none of a message's is refused", () => {
    for (const session of [-1, 1.5, 2 ** 53]) {
      expect(isRefused({ type: "view", session, view: "bg" })).toBe(true);
    }
  });

  it("of any bytes at all is refused without an exception, its text not quoted", () => {
    const random = new Random(3);
    const pieces = ["{", "}", '"type"', ":", "load", "[", "]", ",", "null", "тайна", "\\u0000", "1e999", "__proto__"];
    for (let i = 0; i < 2000; i += 1) {
      const text = random.several(0, 12, () => random.of(pieces)).join("");
      const message = readMessage(text);
      expect(message).toBeInstanceOf(Refusal);
      expect((message as Refusal).reason).not.toContain("тайна");
    }
  });

  it("links only where the profile lets a link lead", () => {
    for (const href of ["https://example.bg", "http://example.bg/а", "mailto:a@b.bg", "tel:+3590", `media:${"a".repeat(64)}`, "post:6f1c0000-0000-4000-8000-000000000001"]) {
      expect([href, isAllowedLink(href)]).toEqual([href, true]);
    }
    for (const href of ["", "javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "vest://editor/", "file:///etc/passwd", "//example.bg", "https:", "http:///x", "post:x", "media:../x", " https://a.bg", "https://a.bg\n/x"]) {
      expect([href, isAllowedLink(href)]).toEqual([href, false]);
    }
  });
});
