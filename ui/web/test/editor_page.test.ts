/** The page as the application meets it: messages in, messages out. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EditorPage } from "../src/editor_page";
import { type Outgoing } from "../src/messages";
import { p } from "./writer";

const strings = {
  type: "strings",
  titlePlaceholder: "Заглавие на публикацията",
  leadPlaceholder: "Увод",
  bodyPlaceholder: "Пишете тук",
  captionPlaceholder: "Надпис",
  titleLabel: "Заглавие",
  leadLabel: "Увод",
  bodyLabel: "Текст",
};
const bulgarian = { language: "bg", name: "Български", title: "Гости", lead: "", body: p("a", "текст") };
const english = { language: "en", name: "English", title: "", lead: "", body: "" };

describe("the page", () => {
  let told: Outgoing[] = [];
  let holder = document.createElement("main");
  let page = new EditorPage(holder, () => undefined);

  const say = (message: object): void => page.receive(JSON.stringify(message));
  const load = (fields: object = {}): void => {
    say({ type: "load", session: 1, editions: [bulgarian, english], view: "both", editable: true, ...fields });
    vi.advanceTimersByTime(1000);
  };
  const all = <T extends Outgoing["type"]>(type: T) =>
    told.filter((message): message is Extract<Outgoing, { type: T }> => message.type === type);
  const flush = (request: number): void => say({ type: "flush", request });
  const press = (key: string): boolean =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const command = (name: string): void => {
    say({ type: "command", session: 1, name });
    vi.advanceTimersByTime(20);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    // jsdom has no layout; to scroll there means nothing.
    window.scrollBy = () => undefined;
    const somewhere = { top: 0, left: 0, right: 1, bottom: 1 };
    Range.prototype.getClientRects = () => [somewhere] as unknown as DOMRectList;
    Element.prototype.getClientRects = () => [somewhere] as unknown as DOMRectList;
    told = [];
    holder = document.createElement("main");
    document.body.replaceChildren(holder);
    page = new EditorPage(holder, (message) => told.push(message));
    page.start();
    say(strings);
  });
  afterEach(() => {
    expect(all("failed")).toEqual([]);
    vi.useRealTimers();
  });

  it("shows each edition as a labelled textbox of its language, with words where it is empty", () => {
    load();
    const boxes = [...holder.querySelectorAll('[role="textbox"]')];
    expect(boxes.map((box) => box.getAttribute("lang"))).toEqual(["bg", "en"]);
    expect(boxes.map((box) => box.getAttribute("aria-label"))).toEqual(["Български, Текст", "English, Текст"]);
    const words = [...(boxes[1]?.querySelectorAll(".is-empty") ?? [])].map((each) => each.getAttribute("data-placeholder"));
    expect(words).toEqual(["Заглавие на публикацията", "Увод", "Пишете тук"]);
    expect(boxes[0]?.querySelector(".article-body > p")?.textContent).toBe("текст");
  });

  it("says what is selected, as copying gives it, and nothing where nothing is", () => {
    load({ editions: [{ ...bulgarian, body: p("a", "текст <strong>важен</strong>") }] });
    say({ type: "focus", session: 1, language: "bg", field: "body" });
    say({ type: "takeSelection", session: 1 });
    expect(all("selection").at(-1)).toMatchObject({ session: 1, language: "bg", html: "" });
    command("selectAll");
    say({ type: "takeSelection", session: 1 });
    expect(all("selection").at(-1)?.html).toContain("текст <strong>важен</strong>");
    say({ type: "takeSelection", session: 2 });
    expect(all("selection")).toHaveLength(2);
  });

  it("waits as long for a mark where keys came a moment ago as where it has the focus", () => {
    load();
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    press("F18");
    say({ type: "afterInput", mark: "F19" });
    flush(8);
    vi.advanceTimersByTime(900);
    expect(all("answered")).toEqual([]);
    press("F19");
    expect(all("answered")).toEqual([{ type: "answered", request: 8 }]);
    vi.restoreAllMocks();
  });

  it("tells where the cursor stands in the text that was told, and another page puts it there", () => {
    load();
    say({ type: "focus", session: 1, language: "bg", field: "title" });
    vi.advanceTimersByTime(300);
    const inTitle = all("cursor").at(-1)?.position ?? 0;
    expect(all("cursor").at(-1)).toEqual({ type: "cursor", session: 1, language: "bg", position: inTitle });
    say({ type: "command", session: 1, name: "snippet", html: "<p>дойдоха</p>" });
    expect(all("cursor").at(-1)?.position).toBe(inTitle);
    vi.advanceTimersByTime(1000);
    const [title, place] = [all("changed").at(-1)?.title ?? "", all("cursor").at(-1)?.position ?? 0];
    expect([title, place]).toEqual(["Гостидойдоха", inTitle + "дойдоха".length]);

    load({ session: 2, editions: [{ ...bulgarian, title }, english] });
    say({ type: "cursor", session: 2, language: "bg", position: place });
    say({ type: "command", session: 2, name: "snippet", html: "<p>пак</p>" });
    vi.advanceTimersByTime(1000);
    expect(all("changed").at(-1)?.title).toBe("Гостидойдохапак");
    say({ type: "cursor", session: 2, language: "bg", position: 100_000 });
    say({ type: "command", session: 2, name: "snippet", html: "<p>край</p>" });
    vi.advanceTimersByTime(1000);
    expect(all("changed").at(-1)).toMatchObject({ body: p("a", "тексткрай") });
  });

  it("tells the cursor's place in the text as it is told, without the blocks that say nothing", () => {
    load({ editions: [{ ...bulgarian, body: `${p("a", "едно")}\n${p("b", "две")}` }, english] });
    say({ type: "goToPassage", session: 1, language: "bg", field: "body", block: "b", start: 1, text: "в", replacement: null });
    vi.advanceTimersByTime(300);
    const before = all("cursor").at(-1)?.position ?? 0;
    say({ type: "goToPassage", session: 1, language: "bg", field: "body", block: "a", start: 3, text: "о", replacement: null });
    holder.querySelector(".ProseMirror")?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    say({ type: "command", session: 1, name: "snippet", html: "<p>о</p><p></p><p></p>" });
    say({ type: "goToPassage", session: 1, language: "bg", field: "body", block: "b", start: 1, text: "в", replacement: null });
    vi.advanceTimersByTime(1000);
    expect(all("changed").at(-1)).toMatchObject({ body: `${p("a", "едно")}\n${p("b", "две")}` });
    expect(all("cursor").at(-1)?.position).toBe(before);
  });

  it("answers an echo when it has done what was said before, and tells no text for it", () => {
    load();
    say({ type: "focus", session: 1, language: "bg", field: "title" });
    say({ type: "command", session: 1, name: "snippet", html: "<p>дойдоха</p>" });
    say({ type: "echo", request: 9 });
    expect(all("answered")).toEqual([{ type: "answered", request: 9 }]);
    expect(all("changed")).toEqual([]);
    vi.advanceTimersByTime(1000);
  });

  it("puts a kept text where the cursor is and tells the new text", () => {
    load();
    say({ type: "focus", session: 1, language: "bg", field: "title" });
    say({ type: "command", session: 1, name: "snippet", html: "<p>в [място]</p>" });
    vi.advanceTimersByTime(1000);
    expect(all("changed").at(-1)?.title).toBe("Гостив [място]");
    expect(document.querySelectorAll(".blank")).toHaveLength(1);
  });

  it("shows one edition or both, and says where the cursor is", () => {
    load();
    say({ type: "view", session: 1, view: "en" });
    vi.advanceTimersByTime(20);
    const shown = [...holder.querySelectorAll<HTMLElement>(".edition")].filter((edition) => !edition.hidden);
    expect(shown.map((edition) => edition.dataset["language"])).toEqual(["en"]);
    expect(all("state").at(-1)?.language).toBe("en");
  });

  it("leaves the cursor in what is shown, in the field where it was, or in the title of a text to be begun", () => {
    load();
    say({ type: "focus", session: 1, language: "bg", field: "lead" });
    say({ type: "view", session: 1, view: "en" });
    vi.advanceTimersByTime(20);
    expect(all("state").at(-1)).toMatchObject({ language: "en", field: "title" });
    load({ session: 2, editions: [bulgarian, { ...english, title: "Guests" }] });
    say({ type: "focus", session: 2, language: "bg", field: "lead" });
    say({ type: "view", session: 2, view: "en" });
    vi.advanceTimersByTime(20);
    expect(all("state").at(-1)).toMatchObject({ language: "en", field: "lead" });
    expect(document.activeElement?.closest(".edition")?.getAttribute("data-language")).toBe("en");
    say({ type: "view", session: 2, view: "both" });
    vi.advanceTimersByTime(20);
    expect(all("state").at(-1)).toMatchObject({ language: "en", field: "lead" });
  });

  it("counts at once, and tells a change with its session after a while", () => {
    load();
    expect(all("counts").at(-1)?.counts).toEqual({
      bg: { words: 2, characters: 10, sentences: 2, strange: "" },
      en: { words: 0, characters: 0, sentences: 0, strange: "" },
    });
    say({ type: "focus", session: 1, language: "bg", field: "body" });
    command("quote");
    vi.advanceTimersByTime(300);
    expect(all("changed")).toMatchObject([
      { session: 1, sequence: 1, language: "bg", title: "Гости", body: '<blockquote data-block="a"><p>текст</p></blockquote>' },
    ]);
  });

  it("does not change what is only looked at", () => {
    load();
    command("selectAll");
    flush(4);
    expect(all("changed")).toEqual([]);
    expect(all("answered")).toEqual([{ type: "answered", request: 4 }]);
  });

  it("waits with what is said until the input before it has come, and keeps the order", () => {
    load();
    say({ type: "afterInput", mark: "F14" });
    say({ type: "replace", session: 1, language: "bg", title: "Едно", lead: "", body: "" });
    say({ type: "afterInput", mark: "F15" });
    flush(5);
    vi.advanceTimersByTime(40);
    press("F13");
    expect(all("changed")).toEqual([]);
    const heard = all("heard").length;
    expect(press("F14")).toBe(false);
    expect(all("heard").length).toBeGreaterThan(heard);
    vi.advanceTimersByTime(1);
    expect(holder.textContent).toContain("Едно");
    expect(all("answered")).toEqual([]);
    press("F15");
    expect(all("answered")).toEqual([{ type: "answered", request: 5 }]);
  });

  it("does not wait for a mark that has come already, nor for one that never comes", () => {
    load();
    press("F16");
    say({ type: "afterInput", mark: "F16" });
    flush(6);
    expect(all("answered").map(({ request }) => request)).toEqual([6]);
    for (const [focused, patience] of [[true, 1000] as const, [false, 50] as const]) {
      vi.advanceTimersByTime(1000);
      vi.spyOn(document, "hasFocus").mockReturnValue(focused);
      say({ type: "afterInput", mark: "F17" });
      flush(7);
      vi.advanceTimersByTime(patience - 1);
      expect(all("answered").at(-1)?.request).toBe(6);
      vi.advanceTimersByTime(1);
      expect(all("answered").at(-1)?.request).toBe(7);
      press("F16");
      flush(6);
    }
    vi.restoreAllMocks();
  });

  it("goes on telling where the cursor is after everything was selected", () => {
    load();
    command("selectAll");
    command("rule");
    command("selectAll");
    expect(all("state").at(-1)?.selectionEmpty).toBe(false);
    say({ type: "focus", session: 1, language: "bg", field: "title" });
    vi.advanceTimersByTime(20);
    expect(all("state").at(-1)).toMatchObject({ field: "title", selectionEmpty: true });
  });

  it("takes another text as one step, apart from what was typed just before", () => {
    load();
    say({ type: "focus", session: 1, language: "bg", field: "body" });
    command("quote");
    say({ type: "replace", session: 1, language: "bg", title: "Друго", lead: "", body: p("z", "ново") });
    flush(1);
    expect(all("changed").at(-1)).toMatchObject({ title: "Друго", body: p("z", "ново") });
    command("undo");
    flush(2);
    expect(all("changed").at(-1)).toMatchObject({
      title: "Гости",
      body: '<blockquote data-block="a"><p>текст</p></blockquote>',
    });
  });

  it("tells what waits before another post is opened, and hears nothing of the post before", () => {
    load();
    say({ type: "focus", session: 1, language: "bg", field: "body" });
    say({ type: "command", session: 1, name: "quote" });
    load({ session: 2, editions: [english], view: "en" });
    expect(all("changed").map(({ session }) => session)).toEqual([1]);
    say({ type: "command", session: 1, name: "quote" });
    vi.advanceTimersByTime(1000);
    expect(all("changed")).toHaveLength(1);
  });

  it("changes nothing that may not be edited", () => {
    load({ editable: false });
    say({ type: "focus", session: 1, language: "bg", field: "body" });
    command("quote");
    vi.advanceTimersByTime(1000);
    expect(all("changed")).toEqual([]);
    expect(holder.querySelector('[role="textbox"]')?.getAttribute("aria-readonly")).toBe("true");
  });

  it("is dark when the application says so", () => {
    say({ type: "appearance", dark: true, reducedMotion: true });
    expect(document.documentElement.dataset).toMatchObject({ appearance: "dark", motion: "reduced" });
  });

  it("logs a message that it refuses, and goes on", () => {
    page.receive("{");
    expect(told.splice(-1)).toEqual([{ type: "failed", message: "message refused: not JSON" }]);
    load();
    expect(all("state")).not.toEqual([]);
  });
});
