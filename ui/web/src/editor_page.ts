/** The page: the editions of the open post, and the conversation with the application about them. */
import { ChangeReporter } from "./change_reporter";
import type { EditionEvents } from "./edition_plugins";
import { EditionView } from "./edition_view";
import { FindSession } from "./find_session";
import { InputOrder } from "./input_order";
import {
  noHabits,
  noMediaNotes,
  noStrings,
  type EditionReport,
  type Incoming,
  type MediaNotes,
  type Outgoing,
  type StateReport,
  type Strings,
  type TypingHabits,
} from "./messages";
import { readMessage, Refusal } from "./read_message";
import { ScrollSync } from "./scroll_sync";
import { StateReporter } from "./state_reporter";
import { ToldTexts } from "./told_texts";
import { type Insertions } from "./slash_menu";

const countDelay = 250;
const restDelay = 250;

type Load = Extract<Incoming, { type: "load" }>;

export class EditorPage {
  private session = 0;
  private editions: readonly EditionView[] = [];
  private active: EditionView | null = null;
  private strings: Strings = noStrings;
  private habits: TypingHabits = noHabits;
  private media: MediaNotes = noMediaNotes;
  private insertions: Insertions = { label: "", items: [] };
  private words: ReadonlySet<string> = new Set();
  private sequence = 0;
  private request = 0;
  private sync: ScrollSync | null = null;
  private lastOutline = "";
  private isFocused = false;
  private countTimer: ReturnType<typeof setTimeout> | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly finding = new FindSession({
    editions: () => this.editions.map((edition) => edition.searched),
    active: () => this.active?.searched ?? null,
    found: (report) => this.post({ type: "found", session: this.session, ...report }),
  });
  private readonly state = new StateReporter(
    () => this.stateNow(),
    (state) => this.post({ type: "state", session: this.session, ...state }),
  );
  private readonly order = new InputOrder(
    (text) => this.take(text),
    () => this.post({ type: "heard" }),
  );
  private readonly told = new ToldTexts();
  private readonly changes = new ChangeReporter((language, asked) => this.report(language, asked));

  /** Editions are put into `holder`; `post` carries what the page has to say. */
  constructor(
    private readonly holder: HTMLElement,
    private readonly post: (message: Outgoing) => void,
  ) {}

  start(): void {
    this.order.listen(window);
    this.post({ type: "ready", version: 1 });
  }

  /** Takes one text from the application; what cannot be used is logged by it and changes nothing. */
  receive(text: string): void {
    this.order.receive(text);
  }

  private take(text: string): void {
    this.guarded(() => {
      const message = readMessage(text);
      if (message instanceof Refusal) {
        this.post({ type: "failed", message: `message refused: ${message.reason}` });
      } else if (message.type === "load" || !("session" in message) || message.session === this.session) {
        this.handle(message);
      }
    });
  }

  /** Runs `action`; an exception becomes a `failed` message, without any text of the article. */
  guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.fail(error);
    }
  }

  fail(error: unknown): void {
    this.post({ type: "failed", message: describe(error) });
  }

  private handle(message: Incoming): void {
    switch (message.type) {
      case "load":
        return this.load(message);
      case "replace":
        this.told.forget(message.language);
        return this.edition(message.language)?.replace(message);
      case "view":
        return this.choose(message.view);
      case "strings":
        this.strings = message;
        return this.editions.forEach((edition) => edition.redraw());
      case "appearance": {
        const { dataset } = document.documentElement;
        dataset["appearance"] = message.dark ? "dark" : "light";
        dataset["motion"] = message.reducedMotion ? "reduced" : "full";
        return;
      }
      case "taken":
        return this.told.taken(message.language, message.sequence);
      case "theme": {
        const style = document.getElementById("theme");
        if (style !== null) {
          style.textContent = message.css;
        }
        return;
      }
      case "knownWords":
        this.words = new Set(message.words);
        return this.editions.forEach((edition) => edition.rereadWords());
      case "typing":
        this.habits = message;
        return;
      case "media":
        this.media = message;
        return this.editions.forEach((edition) => edition.showNotes());
      case "insertions":
        this.insertions = message;
        return;
      case "command":
        return this.active?.run(message.command);
      case "find":
        return this.finding.seek(message, message.scope);
      case "findGo":
        return this.finding.go(message.way);
      case "findReplace":
        return this.replaceFound(message.text, message.what);
      case "findUndo":
        return this.post({ type: "findUndone", session: this.session, editions: this.finding.undoReplaceAll() });
      case "findEnd":
        return this.finding.end();
      case "insert":
        return this.edition(message.language)?.insert(message.request, message.html);
      case "insertAt": {
        const { x, y, html } = message;
        this.editions.some((edition) => edition.insertAt(x, y, html));
        return;
      }
      case "refuse":
        return this.editions.forEach((edition) => edition.refuse(message.request));
      case "focusMode":
        this.isFocused = message.on;
        document.documentElement.dataset["focus"] = message.on ? "on" : "off";
        return this.editions.forEach((edition) => edition.redraw());
      case "markStrange":
        return this.edition(message.language)?.markStrange(message.tag);
      case "goToHeading":
        return this.edition(message.language)?.goToHeading(message.index);
      case "goToPassage":
        return this.edition(message.language)?.goToPassage(message, message.replacement);
      case "takeSelection": {
        const { session, active } = this;
        if (active !== null) {
          this.post({ type: "selection", session, language: active.language, html: active.selectedHtml() });
        }
        return;
      }
      case "flush":
        this.changes.flush();
        return this.post({ type: "answered", request: message.request });
      case "echo":
        return this.post({ type: "answered", request: message.request });
      case "afterInput":
        return this.order.waitFor(message.mark);
      case "focus":
        return this.edition(message.language)?.focus(message.field);
      case "cursor":
        return this.edition(message.language)?.moveCursor(message.position);
    }
  }

  private load(message: Load): void {
    // What was typed into the post before still belongs to it, under its own session.
    this.changes.flush();
    this.sync?.destroy();
    this.sync = null;
    this.editions.forEach((edition) => edition.destroy());
    this.session = message.session;
    this.told.forget();
    this.state.forget();
    this.lastOutline = "";
    this.editions = message.editions.map(
      (edition) => new EditionView(edition, message.editable, this.eventsFor(message.session)),
    );
    this.holder.replaceChildren(...this.editions.map((edition) => edition.element));
    this.active = null;
    this.finding.reset();
    this.show(message.view);
    this.countSoon(0);
  }

  /** Events of a view that belongs to an earlier session say nothing any more. */
  private eventsFor(session: number): EditionEvents {
    const ifCurrent = (action: () => void): void => {
      if (session === this.session) {
        this.guarded(action);
      }
    };
    return {
      changed: (language) =>
        ifCurrent(() => {
          this.changes.changed(language);
          this.finding.changed();
          this.countSoon(countDelay);
        }),
      moved: (language) =>
        ifCurrent(() => {
          if (this.edition(language)?.hasFocus === true) {
            this.active = this.edition(language) ?? this.active;
          }
          if (language === this.active?.language) {
            this.state.soon();
            clearTimeout(this.restTimer);
            this.restTimer = setTimeout(() => this.reportCursor(), restDelay);
          }
        }),
      focused: (language) =>
        ifCurrent(() => {
          this.active = this.edition(language) ?? this.active;
          this.finding.moved();
          this.state.soon();
        }),
      pasted: (language, kind) => {
        this.request += 1;
        const { request } = this;
        this.post({ type: "paste", session, request, language, plain: kind === "plain" });
        return request;
      },
      linkOpened: (href) => this.post({ type: "openLink", session, href }),
      imageOpened: (image) => this.post({ type: "editImage", session, image }),
      isDragging: () => this.editions.some((edition) => edition.isDragging),
      strings: () => this.strings,
      habits: () => this.habits,
      media: () => this.media,
      insertions: () => this.insertions,
      knownWords: () => this.words,
      isFocused: () => this.isFocused,
      invoked: (id) => this.post({ type: "invoke", session, id }),
    };
  }

  private replaceFound(text: string, what: "one" | "all"): void {
    if (what === "one") {
      return this.finding.replace(text);
    }
    const count = this.finding.replaceAll(text);
    this.post({ type: "replaced", session: this.session, count });
  }

  private edition(language: string): EditionView | undefined {
    return this.editions.find((edition) => edition.language === language);
  }

  /** Shows what was chosen; the cursor stays where it is, or goes to the same field of what is shown
   * now, in a text that is to be begun to its title. */
  private choose(view: string): void {
    const before = this.active;
    this.show(view);
    if (this.active === before) {
      before?.takeKeys();
    } else {
      this.active?.focus(this.active.isEmpty ? "title" : (before?.state().field ?? "title"));
    }
  }

  private show(view: string): void {
    const chosen = view === "both" ? undefined : (this.edition(view) ?? this.editions[0]);
    for (const edition of this.editions) {
      edition.element.hidden = chosen !== undefined && edition !== chosen;
    }
    const shown = this.editions.filter((edition) => !edition.element.hidden);
    this.holder.dataset["columns"] = String(shown.length);
    this.sync?.destroy();
    const [first, second] = shown;
    this.sync = first && second && shown.length === 2 ? new ScrollSync([first.element, second.element]) : null;
    if (this.active === null || this.active.element.hidden) {
      this.active = first ?? null;
    }
    this.state.soon();
  }

  private report(language: string, asked: "part" | "whole"): void {
    const edition = this.edition(language);
    if (edition !== undefined) {
      const { lines, ...text } = edition.text();
      this.sequence += 1;
      const part = this.told.partOf(language, this.sequence, lines);
      const body = part === null || asked === "whole" ? { body: lines.join("\n") } : { part };
      // The place first: who has the text of a page that died has the place, too.
      this.reportCursor();
      this.post({ type: "changed", session: this.session, sequence: this.sequence, ...text, ...body });
    }
  }

  /** In a text that is not told yet, the place would be one of another text. */
  private reportCursor(): void {
    const { session, active } = this;
    if (active !== null && !this.changes.isPending(active.language)) {
      this.post({ type: "cursor", session, language: active.language, position: active.cursor });
    }
  }

  private reportOutline(): void {
    const outlines = Object.fromEntries(this.editions.map((edition) => [edition.language, edition.outline()]));
    const text = JSON.stringify(outlines);
    if (text !== this.lastOutline) {
      this.lastOutline = text;
      this.post({ type: "outline", session: this.session, outlines });
    }
  }

  /** An exception in the report is told, and nothing of the state. */
  private stateNow(): StateReport | undefined {
    let state: StateReport | undefined;
    this.guarded(() => {
      state = this.active?.state();
    });
    return state;
  }

  private countSoon(delay: number): void {
    clearTimeout(this.countTimer);
    this.countTimer = setTimeout(() => {
      const counts: Record<string, EditionReport> = {};
      for (const edition of this.editions) {
        counts[edition.language] = edition.counts();
      }
      this.post({ type: "counts", session: this.session, counts });
      this.reportOutline();
    }, delay);
  }
}

/** The kind of an error and where it happened; its own words may quote the article. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) {
    return "an exception that is no Error";
  }
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8).map((line) => line.trim())].join("\n");
}
