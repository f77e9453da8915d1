/** One edition on its sheet: the editable article in the theme's frame, and what happens in it. */
import { closeHistory } from "prosemirror-history";
import { dropPoint } from "prosemirror-transform";
import { type Node, Slice } from "prosemirror-model";
import { EditorState, NodeSelection, Selection, TextSelection, type Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { cellAround } from "./cell_selection";
import { clipboardSerialiser, copiedWords } from "./clipboard";
import { commandFor } from "./commands";
import { type EditionEvents, editionPlugins } from "./edition_plugins";
import { FigureView, type FigureNotes, imageValue } from "./figure";
import { type SearchedEdition } from "./find_session";
import { rereadKnownWords } from "./known_words";
import { linkAt } from "./links";
import { markStrange, strangenessOf } from "./other_language";
import { outlineOf, toHeadingAt } from "./outline";
import {
  type EditionReport,
  type EditionText,
  type EditorCommand,
  type Field,
  type Heading,
  type NamedEdition,
  type StateReport,
} from "./messages";
import { parseEdition, parsePasted } from "./parse";
import { type PassagePlace, replacePassage, toPassage } from "./passage";
import { forgetPaste, insertHtml, pastePlace, rememberPaste, type Range } from "./paste";
import { insertWithChoice } from "./paste_choice";
import { schema } from "./schema";
import { saysNothing, serialiseBlocks } from "./serialise";
import { reportState } from "./state_report";
import { keepTables } from "./table_editing";
import { TableView } from "./table_view";
import { cardOfPasted } from "./videos";
import { bodyRange } from "./whole_selections";
import { countBody } from "./word_count";

const { nodes } = schema;

export class EditionView {
  readonly language: string;
  /** The column, which scrolls. */
  readonly element = document.createElement("section");
  private readonly name: string;
  private readonly view: EditorView;
  /** For finding and replacing. */
  readonly searched: SearchedEdition;
  private pastesPlain = false;

  constructor(
    edition: NamedEdition,
    private readonly isEditable: boolean,
    private readonly events: EditionEvents,
  ) {
    this.language = edition.language;
    this.name = edition.name;
    this.element.className = "edition";
    this.element.dataset["language"] = edition.language;
    const sheet = document.createElement("div");
    sheet.className = "sheet";
    const label = document.createElement("p");
    label.className = "edition-label";
    label.lang = edition.language;
    label.textContent = edition.name;
    const article = document.createElement("article");
    article.className = "article";
    sheet.append(label, article);
    this.element.append(sheet);
    this.view = this.open(article, edition);
    this.searched = { language: edition.language, view: this.view, isEditable };
  }

  destroy(): void {
    this.view.destroy();
    this.element.remove();
  }

  /** The body as the lines of its canonical form. */
  text(): Omit<EditionText, "body"> & { readonly lines: readonly string[] } {
    const { doc } = this.view.state;
    const header = doc.child(0);
    return {
      language: this.language,
      title: header.child(0).textContent,
      lead: header.child(1).textContent,
      lines: serialiseBlocks(doc.child(1)),
    };
  }

  /** Of all that the reader reads: title, lead and text. */
  counts(): EditionReport {
    const { doc } = this.view.state;
    const [header, body] = [countBody(doc.child(0)), countBody(doc.child(1))];
    return {
      words: header.words + body.words,
      characters: header.characters + body.characters,
      sentences: header.sentences + body.sentences,
      strange: strangenessOf(doc, this.language),
    };
  }

  /** What is in another language than the edition's is marked as that one. */
  markStrange(tag: string): void {
    const transaction = this.isEditable ? markStrange(this.view.state, this.language, tag) : null;
    if (transaction !== null) {
      this.view.dispatch(transaction);
    }
  }

  outline(): readonly Heading[] {
    return outlineOf(this.view.state.doc);
  }

  goToHeading(index: number): void {
    const transaction = toHeadingAt(this.view.state, index);
    if (transaction !== null) {
      this.view.dispatch(transaction);
      this.view.focus();
    }
  }

  /** Shows a passage, or writes something else there; nothing happens when other words stand there now. */
  goToPassage(place: PassagePlace, replacement: string | null): void {
    const { state } = this.view;
    const transaction =
      replacement !== null && this.isEditable ? replacePassage(state, place, replacement) : toPassage(state, place);
    if (transaction !== null) {
      this.view.dispatch(transaction);
      this.view.focus();
    }
  }

  state(): StateReport {
    return reportState(this.view.state, this.language, this.isEditable);
  }

  /** Nothing is written yet. */
  get isEmpty(): boolean {
    return this.counts().characters === 0 && this.view.state.doc.child(1).childCount === 1;
  }

  get hasFocus(): boolean {
    return this.view.hasFocus();
  }

  get isDragging(): boolean {
    return this.view.dragging !== null;
  }

  run(command: EditorCommand): void {
    if (this.isEditable || command.name === "selectAll") {
      commandFor(command, this.language)(this.view.state, this.view.dispatch, this.view);
      this.view.focus();
    }
  }

  /** The whole edition becomes another text, as one step that can be undone. */
  replace(text: EditionText): void {
    const { state } = this.view;
    const doc = parseEdition(text);
    const transaction = keepTables(closeHistory(state.tr)).replaceWith(0, state.doc.content.size, doc.content);
    this.view.dispatch(transaction.setSelection(Selection.atStart(transaction.doc)));
    // What is typed next is a step of its own as well.
    this.view.dispatch(closeHistory(this.view.state.tr));
  }

  /** Answers a paste; nothing happens when it was not awaited. */
  insert(request: number, html: string): void {
    const place = pastePlace(this.view.state, request);
    if (place !== undefined && this.isEditable) {
      this.view.dispatch(insertWithChoice(this.view.state, place, html));
      this.refuse(request);
      const card = cardOfPasted(this.view.state, this.language);
      if (card !== null) {
        this.view.dispatch(card);
      }
    }
  }

  refuse(request: number): void {
    this.view.dispatch(forgetPaste(this.view.state, request));
  }

  /** Whether the point was within this edition, and the HTML was put there. */
  insertAt(x: number, y: number, html: string): boolean {
    const at = this.isEditable ? this.view.posAtCoords({ left: x, top: y }) : null;
    if (at === null || this.element.hidden) {
      return false;
    }
    const { state } = this.view;
    // Into a cell goes what is dropped on it, a table cell by cell; else it stands between blocks.
    const isOnCell = cellAround(state.doc.resolve(at.pos)) !== null;
    const between = isOnCell ? null : dropPoint(state.doc, at.pos, new Slice(parsePasted(html), 0, 0));
    const position = between ?? at.pos;
    const place: Range = { from: position, to: position };
    this.view.dispatch(insertHtml(state, place, html));
    this.view.focus();
    return true;
  }

  /** What is selected, as copying gives it; empty for nothing. */
  selectedHtml(): string {
    const { selection } = this.view.state;
    return selection.empty ? "" : this.view.serializeForClipboard(selection.content()).dom.innerHTML;
  }

  /** The cursor is where it was. */
  takeKeys(): void {
    this.view.focus();
  }

  focus(field: Field): void {
    const { state } = this.view;
    const header = state.doc.child(0);
    const end = { title: header.child(0).nodeSize, lead: header.nodeSize - 2 };
    const selection =
      field === "body"
        ? Selection.near(state.doc.resolve(header.nodeSize + 1))
        : TextSelection.create(state.doc, end[field]);
    this.view.dispatch(state.tr.setSelection(selection).scrollIntoView());
    this.view.focus();
  }

  /** In the text as it is told, which has no blocks that say nothing. */
  get cursor(): number {
    const { doc, selection } = this.view.state;
    const { from } = bodyRange(doc);
    let untold = 0;
    doc.child(1).forEach((block, offset) => {
      if (from + offset + block.nodeSize <= selection.head && saysNothing(block)) {
        untold += block.nodeSize;
      }
    });
    return selection.head - untold;
  }

  moveCursor(position: number): void {
    const { doc, tr } = this.view.state;
    const place = doc.resolve(Math.min(position, doc.content.size));
    this.view.dispatch(tr.setSelection(Selection.near(place)).scrollIntoView());
    this.view.focus();
  }

  /** After words were added to the dictionary. */
  rereadWords(): void {
    rereadKnownWords(this.view);
  }

  /** After what the text is shown with has changed: words, a mode. */
  redraw(): void {
    this.view.setProps({});
    this.showNotes();
  }

  /** After what is known of the images has changed. */
  showNotes(): void {
    this.figures.forEach((figure) => figure.showNotes());
  }

  private readonly figures = new Set<FigureView>();

  private figureView(node: Node): FigureView {
    const { language, events } = this;
    const notes: FigureNotes = {
      credit: (hash) => events.media().credits[language]?.[hash] ?? "",
      picture: (hash) => events.media().pictures[hash] ?? null,
      undescribed: (hash) =>
        events.media().decorative[language]?.includes(hash) === true ? "" : events.strings().undescribed,
      captionPlaceholder: () => events.strings().captionPlaceholder,
      describe: (figure) => {
        this.view.dispatch(this.selectFigure(figure));
        events.imageOpened(imageValue(figure));
      },
    };
    const view = new FigureView(node, notes, (gone) => this.figures.delete(gone));
    this.figures.add(view);
    return view;
  }

  private selectFigure(figure: Node): Transaction {
    const { state } = this.view;
    let place: number | null = null;
    state.doc.descendants((node, position) => {
      place = node === figure ? position : place;
      return !node.isTextblock;
    });
    return place === null ? state.tr : state.tr.setSelection(NodeSelection.create(state.doc, place));
  }

  private open(article: HTMLElement, edition: NamedEdition): EditorView {
    return new EditorView(
      { mount: article },
      {
        state: EditorState.create({ doc: parseEdition(edition), plugins: editionPlugins(this.language, this.events) }),
        editable: () => this.isEditable,
        attributes: () => this.attributes(),
        nodeViews: {
          figure: (node) => this.figureView(node),
          table: (node) => new TableView(node),
        },
        clipboardSerializer: clipboardSerialiser(),
        transformCopied: copiedWords,
        dispatchTransaction: (transaction) => this.dispatched(transaction),
        handleClick: (view, position, event) => this.clicked(view, position, event),
        handleClickOn: (view, _position, node, nodePosition, event) => {
          const onImage = node.type === nodes.figure && event.target instanceof HTMLImageElement;
          if (onImage) {
            view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePosition)));
          }
          return onImage;
        },
        handleDoubleClickOn: (_view, _position, node, _nodePosition, event) => {
          const onImage = node.type === nodes.figure && event.target instanceof HTMLImageElement;
          if (onImage) {
            this.events.imageOpened(imageValue(node));
          }
          return onImage;
        },
        handleDOMEvents: {
          focus: () => this.events.focused(this.language),
          keydown: (_view, event) => {
            this.pastesPlain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === "KeyV";
          },
          keyup: () => {
            this.pastesPlain = false;
          },
          paste: (_view, event) => this.askForPaste(event),
          drop: (_view, event) => {
            if (this.events.isDragging()) {
              return false;
            }
            event.preventDefault();
            return true;
          },
        },
      },
    );
  }

  private attributes(): Record<string, string> {
    const label = [this.name, this.events.strings().bodyLabel].filter((part) => part !== "");
    return {
      class: "article",
      lang: this.language,
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": label.join(", "),
      "aria-readonly": String(!this.isEditable),
      spellcheck: "true",
    };
  }

  private dispatched(transaction: Transaction): void {
    const next = this.view.state.applyTransaction(transaction);
    try {
      this.view.updateState(next.state);
    } finally {
      // Whatever goes wrong in showing it, the text is told.
      if (next.transactions.some((each) => each.docChanged)) {
        this.events.changed(this.language);
      }
      this.events.moved(this.language);
    }
  }

  private askForPaste(event: ClipboardEvent): boolean {
    event.preventDefault();
    if (this.isEditable) {
      const request = this.events.pasted(this.language, this.pastesPlain ? "plain" : "rich");
      this.view.dispatch(rememberPaste(this.view.state, request));
    }
    return true;
  }

  private clicked(view: EditorView, position: number, event: MouseEvent): boolean {
    if (!event.ctrlKey && !event.metaKey) {
      return false;
    }
    const { state } = view;
    const at = state.apply(state.tr.setSelection(Selection.near(state.doc.resolve(position))));
    const link = linkAt(at);
    if (link !== null) {
      this.events.linkOpened(link.href);
    }
    return link !== null;
  }
}
