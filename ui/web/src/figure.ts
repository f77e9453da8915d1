/** Figures: an image and the caption under it, how one is shown, put in and changed. */
import { type Node } from "prosemirror-model";
import { NodeSelection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import { type NodeView, type ViewMutationRecord } from "prosemirror-view";
import { afterBlock, ancestorOf, isInBody } from "./commands";
import { type ImageValue } from "./messages";
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
    credit: "",
  };
}

function captionOf(value: ImageValue): string {
  return [value.caption.trim(), value.credit.trim()].filter((part) => part !== "").join(" ");
}

export function insertFigure(value: ImageValue): Command {
  return (state, dispatch) => {
    const caption = captionOf(value);
    const content = caption === "" ? null : schema.text(caption);
    const current = figureAt(state);
    const transaction = state.tr;
    if (current !== null) {
      const attrs = { ...current.node.attrs, hash: value.hash, alt: value.alt };
      // A caption that says the same keeps its links and emphasis.
      const kept = caption === current.node.textContent ? current.node.content : content;
      transaction.replaceWith(
        current.position,
        current.position + current.node.nodeSize,
        nodes.figure.create(attrs, kept),
      );
      transaction.setSelection(NodeSelection.create(transaction.doc, current.position));
    } else {
      const figure = nodes.figure.create({ hash: value.hash, alt: value.alt }, content);
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

/** Shows a figure: the image cannot be edited, the caption can, and says so while it is empty. */
export class FigureView implements NodeView {
  readonly dom = document.createElement("figure");
  readonly contentDOM = document.createElement("figcaption");
  private readonly image = document.createElement("img");

  constructor(
    private node: Node,
    captionPlaceholder: string,
  ) {
    this.contentDOM.dataset["placeholder"] = captionPlaceholder;
    this.image.contentEditable = "false";
    this.image.draggable = false;
    this.dom.append(this.image, this.contentDOM);
    this.show();
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

  private show(): void {
    const address = mediaAddress(String(this.node.attrs["hash"]));
    if (this.image.getAttribute("src") !== address) {
      this.image.src = address;
    }
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
    for (const known of ["left", "right"]) {
      this.dom.classList.toggle(known, side === known);
    }
    this.contentDOM.lang = String(this.node.attrs["captionLang"]);
    this.contentDOM.classList.toggle("is-empty", this.node.content.size === 0);
  }
}
