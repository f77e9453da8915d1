/** Find and replace over the open post: which editions are read, which match is looked at, what is told. */
import { undo } from "prosemirror-history";
import { type Node } from "prosemirror-model";
import { type EditorView } from "prosemirror-view";
import { currentIn, lookAt, matchesIn, replaceCurrent, replaceMatches, seek } from "./find";
import { type FindQuery } from "./find_text";

export interface FoundReport {
  readonly count: number;
  /** From 1; 0: none is looked at. */
  readonly current: number;
  /** The edition of the match that is looked at, or "". */
  readonly language: string;
}

export interface SearchedEdition {
  readonly language: string;
  readonly view: EditorView;
  readonly isEditable: boolean;
}

/** What the session needs of the page. */
export interface FindPage {
  /** In the order in which they stand. */
  editions(): readonly SearchedEdition[];
  active(): SearchedEdition | null;
  found(report: FoundReport): void;
}

export type FindScope = "this" | "all";

export class FindSession {
  private query: FindQuery | null = null;
  private scope: FindScope = "this";
  private target = "";
  /** The language of the edition that the next match is counted from. */
  private at = "";
  private lastReport = "";
  /** The texts as the last replacement of all left them. */
  private replaced: { readonly view: EditorView; readonly doc: Node }[] = [];

  constructor(private readonly page: FindPage) {}

  /** Another post is open: nothing is sought in it yet. */
  reset(): void {
    this.query = null;
    this.target = "";
    this.at = "";
    this.lastReport = "";
    this.replaced = [];
  }

  seek(query: FindQuery, scope: FindScope): void {
    this.query = query.text === "" ? null : query;
    this.scope = scope;
    this.lastReport = "";
    this.at = this.target = this.page.active()?.language ?? "";
    this.read();
    const places = this.places();
    const from = this.cursor();
    this.choose(places.find((each) => !isAfter(from, each)) ?? places[0]);
  }

  /** The match stays selected, and its edition takes the keys. */
  end(): void {
    const at = this.page.editions().find(({ view }) => currentIn(view.state) >= 0) ?? this.page.active();
    this.query = null;
    this.page.editions().forEach(({ view }) => seek(view, null));
    at?.view.focus();
  }

  /** The writer has gone to another edition. */
  moved(): void {
    const language = this.page.active()?.language ?? "";
    const wasElsewhere = language !== this.target;
    this.at = this.target = language;
    if (this.query !== null && this.scope === "this" && wasElsewhere) {
      this.read();
      this.report();
    }
  }

  /** The text has changed. */
  changed(): void {
    if (this.query !== null) {
      this.report();
    }
  }

  go(way: "next" | "previous"): void {
    const places = this.places();
    const from = this.cursor();
    const chosen =
      way === "next"
        ? (places.find((each) => !isAfter(from, each) && !isSelected(each)) ?? places[0])
        : ([...places].reverse().find((each) => isAfter(from, each)) ?? places.at(-1));
    this.choose(chosen);
  }

  /** Replaces the match that is looked at and goes to the next one. */
  replace(replacement: string): void {
    const at = this.places().find((each) => currentIn(each.edition.view.state) === each.index && isSelected(each));
    if (at?.edition.isEditable === true) {
      replaceCurrent(at.edition.view, replacement);
    }
    this.go("next");
  }

  /** Every match, as one undoable step an edition; how many they were. */
  replaceAll(replacement: string): number {
    let count = 0;
    this.replaced = [];
    for (const { view, isEditable } of this.searched()) {
      if (isEditable && matchesIn(view.state).length > 0) {
        count += replaceMatches(view, replacement);
        this.replaced.push({ view, doc: view.state.doc });
      }
    }
    this.report();
    return count;
  }

  /** Takes the last replacement of all back, where nothing was written since; in how many editions. */
  undoReplaceAll(): number {
    const untouched = this.replaced.filter(({ view, doc }) => !view.isDestroyed && view.state.doc === doc);
    this.replaced = [];
    untouched.forEach(({ view }) => undo(view.state, view.dispatch));
    this.report();
    return untouched.length;
  }

  private read(): void {
    const searched = this.searched();
    for (const edition of this.page.editions()) {
      seek(edition.view, searched.includes(edition) ? this.query : null);
    }
  }

  private searched(): readonly SearchedEdition[] {
    const editions = this.page.editions();
    const active = this.page.active();
    return this.query === null
      ? []
      : editions.filter(({ language }) => this.scope === "all" || language === active?.language);
  }

  private places(): readonly Place[] {
    return this.searched().flatMap((edition, order) =>
      matchesIn(edition.view.state).map(({ from, to }, index) => ({ edition, order, from, to, index })),
    );
  }

  /** The cursor's place among those of the matches. */
  private cursor(): Cursor {
    const searched = this.searched();
    const order = Math.max(0, searched.findIndex(({ language }) => language === this.at));
    return { order, from: searched[order]?.view.state.selection.from ?? 0 };
  }

  private choose(place: Place | undefined): void {
    for (const edition of this.searched()) {
      lookAt(edition.view, edition === place?.edition ? place.index : -1);
    }
    if (place !== undefined) {
      this.at = this.target = place.edition.language;
      if (document.hasFocus() && !place.edition.view.hasFocus()) {
        place.edition.view.focus();
      }
    }
    this.report();
  }

  private report(): void {
    const searched = this.searched();
    let count = 0;
    let current = 0;
    let language = "";
    for (const { view, language: own } of searched) {
      if (currentIn(view.state) >= 0) {
        current = count + currentIn(view.state) + 1;
        language = own;
      }
      count += matchesIn(view.state).length;
    }
    const report = { count, current, language };
    if (JSON.stringify(report) !== this.lastReport) {
      this.lastReport = JSON.stringify(report);
      this.page.found(report);
    }
  }
}

interface Cursor {
  /** Of the edition. */
  readonly order: number;
  readonly from: number;
}

interface Place extends Cursor {
  readonly edition: SearchedEdition;
  readonly to: number;
  /** Among the edition's matches. */
  readonly index: number;
}

function isAfter(one: Cursor, other: Cursor): boolean {
  return one.order > other.order || (one.order === other.order && one.from > other.from);
}

function isSelected({ edition, from, to }: Place): boolean {
  const { selection } = edition.view.state;
  return selection.from === from && selection.to === to;
}
