/** Shows a table in the box of its own that the published page has for it, in which a wide table scrolls. */
import { type Node } from "prosemirror-model";
import { type NodeView, type ViewMutationRecord } from "prosemirror-view";
import { attributesOf } from "./schema";

export class TableView implements NodeView {
  readonly dom = document.createElement("div");
  readonly contentDOM = document.createElement("table");

  constructor(private node: Node) {
    this.dom.className = "article-table";
    this.dom.append(this.contentDOM);
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

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }

  private show(): void {
    const { "data-block": id, lang } = attributesOf(this.node);
    put(this.dom, "data-block", id);
    put(this.contentDOM, "lang", lang);
  }
}

function put(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value);
  }
}
