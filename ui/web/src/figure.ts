/** Figures: an image and the caption under it, how one is shown, put in and changed. */
import { type Node } from "prosemirror-model";
import { NodeSelection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import { type NodeView, type ViewMutationRecord } from "prosemirror-view";
import { afterBlock, ancestorOf, isInBody } from "./commands";
import { figureSides, type FigureSide, type ImageValue, type ShownPicture } from "./messages";
import { attributesOf, mediaAddress, schema } from "./schema";

const { nodes } = schema;

export interface FigurePlace {
  readonly node: Node;
  readonly position: number;
}

/** The figure that is selected, or in whose caption the cursor stands. */
export function figureAt(state: EditorState): FigurePlace | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.type === nodes.figure) {
    return { node: selection.node, position: selection.from };
  }
  const around = ancestorOf(selection.$from, nodes.figure);
  return around === null
    ? null
    : { node: around.node, position: selection.$from.before(around.depth) };
}

export function imageValue(figure: Node): ImageValue {
  return {
    hash: String(figure.attrs["hash"]),
    alt: String(figure.attrs["alt"]),
    caption: figure.textContent,
    side: sideOf(figure),
  };
}

function sideOf(figure: Node): FigureSide {
  return figureSides.find((side) => side === figure.attrs["class"]) ?? "";
}

export function insertFigure(value: ImageValue): Command {
  return (state, dispatch) => {
    const caption = value.caption.trim();
    const content = caption === "" ? null : schema.text(caption);
    const current = figureAt(state);
    const transaction = state.tr;
    if (current !== null) {
      const attrs = { ...current.node.attrs, hash: value.hash, alt: value.alt, class: value.side };
      // A caption that says the same keeps its links and emphasis.
      const kept = caption === current.node.textContent ? current.node.content : content;
      transaction.replaceWith(
        current.position,
        current.position + current.node.nodeSize,
        nodes.figure.create(attrs, kept),
      );
      transaction.setSelection(NodeSelection.create(transaction.doc, current.position));
    } else {
      const figure = nodes.figure.create({ hash: value.hash, alt: value.alt, class: value.side }, content);
      const { $from } = state.selection;
      const inBody = isInBody(state.selection);
      const replaced = inBody && $from.depth === 2 && isEmptyParagraph($from.parent);
      const place = replaced ? $from.before(2) : inBody ? afterBlock(state) : bodyStart(state.doc);
      transaction.replaceWith(place, replaced ? $from.after(2) : place, figure);
      const after = place + figure.nodeSize;
      if (transaction.doc.resolve(after).nodeAfter === null) {
        transaction.insert(after, nodes.paragraph.create());
      }
      const next = TextSelection.findFrom(transaction.doc.resolve(after), 1, true);
      transaction.setSelection(next ?? NodeSelection.create(transaction.doc, place));
    }
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

function isEmptyParagraph(node: Node): boolean {
  return node.type === nodes.paragraph && node.content.size === 0;
}

function bodyStart(doc: Node): number {
  return (doc.firstChild?.nodeSize ?? 0) + 1;
}

/** What is shown with a figure and is not of the document. */
export interface FigureNotes {
  /** The line of credit under the caption; empty for none. */
  credit(hash: string): string;
  /** How the image is shown; null: as its file is. */
  picture(hash: string): ShownPicture | null;
  /** What is said of an image that nobody has described; empty for one that is decoration. */
  undescribed(hash: string): string;
  captionPlaceholder(): string;
  /** The writer wants to describe the image. */
  describe(figure: Node): void;
}

/**
 * Shows a figure: the image cannot be edited, the caption can, and says so while it is empty; the credit is the
 * medium's own and only shown. Whoever holds views calls `showNotes` when the notes are others.
 */
export class FigureView implements NodeView {
  readonly dom = document.createElement("figure");
  readonly contentDOM = document.createElement("span");
  private readonly caption = document.createElement("figcaption");
  private readonly image = document.createElement("img");
  private readonly credit = document.createElement("span");
  private readonly hint = document.createElement("button");

  constructor(
    private node: Node,
    private readonly notes: FigureNotes,
    private readonly destroyed: (view: FigureView) => void = () => undefined,
  ) {
    this.image.contentEditable = "false";
    this.image.draggable = false;
    this.credit.contentEditable = "false";
    this.credit.className = "article-credit";
    this.hint.contentEditable = "false";
    this.hint.type = "button";
    // Reached by keyboard through the figure itself (Enter), so that Tab stays in the text.
    this.hint.tabIndex = -1;
    this.hint.className = "undescribed";
    this.hint.addEventListener("mousedown", (event) => event.preventDefault());
    this.hint.addEventListener("click", () => this.notes.describe(this.node));
    this.caption.append(this.contentDOM, " ", this.credit);
    this.dom.append(this.image, this.hint, this.caption);
    this.show();
  }

  destroy(): void {
    this.destroyed(this);
  }

  stopEvent(event: Event): boolean {
    return event.target === this.hint;
  }

  /** What the archive knows of the image may have changed, or the words of the interface. */
  showNotes(): void {
    const hash = String(this.node.attrs["hash"]);
    this.showPicture(hash);
    this.contentDOM.dataset["placeholder"] = this.notes.captionPlaceholder();
    this.credit.textContent = this.notes.credit(hash);
    this.credit.hidden = this.credit.textContent === "";
    this.caption.classList.toggle("is-bare", this.node.content.size === 0 && this.credit.hidden);
    this.hint.textContent = this.node.attrs["alt"] === "" ? this.notes.undescribed(hash) : "";
    this.hint.hidden = this.hint.textContent === "";
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    this.show();
    return true;
  }

  selectNode(): void {
    this.dom.classList.add("is-selected");
  }

  deselectNode(): void {
    this.dom.classList.remove("is-selected");
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }

  private showPicture(hash: string): void {
    const picture = this.notes.picture(hash);
    const address = picture === null ? mediaAddress(hash) : `${mediaAddress(hash)}/${picture.version}`;
    if (this.image.getAttribute("src") !== address) {
      this.image.src = address;
    }
    this.image.style.objectPosition = picture?.position ?? "";
  }

  private show(): void {
    this.image.alt = String(this.node.attrs["alt"]);
    const attributes = attributesOf(this.node);
    for (const name of ["data-block", "lang"]) {
      const value = attributes[name];
      if (value === undefined) {
        this.dom.removeAttribute(name);
      } else {
        this.dom.setAttribute(name, value);
      }
    }
    const side = attributes["class"] ?? "";
    for (const known of figureSides.filter((each) => each !== "")) {
      this.dom.classList.toggle(known, side === known);
    }
    this.caption.lang = String(this.node.attrs["captionLang"]);
    this.contentDOM.classList.toggle("is-empty", this.node.content.size === 0);
    this.showNotes();
  }
}
