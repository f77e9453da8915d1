/** A writer at the keyboard: the editor's state with its plugins and keys, without a window. */
import { baseKeymap } from "prosemirror-commands";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { type Node } from "prosemirror-model";
import { EditorState, NodeSelection, Selection, TextSelection, type Plugin, type Transaction } from "prosemirror-state";
import { type EditorView } from "prosemirror-view";
import { blockIds, topLevelBlocks } from "../src/block_ids";
import { commandFor } from "../src/commands";
import { editorKeys, tableKeymap } from "../src/keymap";
import { markdownRules } from "../src/markdown_rules";
import { type EditorCommand, type TypingHabits } from "../src/messages";
import { paragraphClasses } from "../src/paragraph_classes";
import { parseEdition } from "../src/parse";
import { pasteRequests } from "../src/paste";
import { schema } from "../src/schema";
import { serialiseBody } from "../src/serialise";
import { tableEditing } from "../src/table_editing";
import { typingRules } from "../src/typing_rules";
import { typographyRules } from "../src/typography";
import { typingOverWholes } from "../src/whole_selections";

export const allHabits: TypingHabits = {
  quotes: true,
  dashes: true,
  ellipsis: true,
  spaces: true,
  markdown: true,
  slash: true,
};

export class Writer {
  state: EditorState;
  habits = allHabits;
  /** Ahead of the clock, by which transactions that plugins append are timed. */
  private time = Date.now();

  constructor(content: Node | string, language = "bg", more: readonly Plugin[] = []) {
    const doc = typeof content === "string" ? parseEdition({ title: "Заглавие", lead: "Увод", body: content }) : content;
    const habits = (): TypingHabits => this.habits;
    const plugins = [
      ...more,
      typingOverWholes(),
      typingRules([...markdownRules(habits), ...typographyRules(language, habits)]),
      tableKeymap(),
      editorKeys(),
      keymap(baseKeymap),
      history({ newGroupDelay: 500 }),
      blockIds(),
      paragraphClasses(),
      tableEditing(),
      pasteRequests(),
    ];
    this.state = EditorState.create({ doc, plugins });
  }

  readonly dispatch = (transaction: Transaction): void => {
    // Long apart, so that each is a step of the history.
    this.time += 1000;
    this.state = this.state.apply(transaction.setTime(this.time));
    if (transaction.docChanged) {
      this.state.doc.check();
    }
  };

  get body(): string {
    return serialiseBody(this.state.doc.child(1));
  }

  /** The ids of the top-level blocks, in order. */
  get ids(): unknown[] {
    return topLevelBlocks(this.state.doc).map(({ node }) => node.attrs["id"] as unknown);
  }

  select(selection: Selection): this {
    this.dispatch(this.state.tr.setSelection(selection));
    return this;
  }

  /** Puts the cursor into the first `text` of the document, after `offset` of its characters. */
  at(text: string, offset = 0, length = 0): this {
    const from = this.find(text) + offset;
    return this.select(TextSelection.create(this.state.doc, from, from + length));
  }

  atNode(name: string): this {
    let found = -1;
    this.state.doc.descendants((node, position) => {
      found = found < 0 && node.type.name === name ? position : found;
    });
    return this.select(NodeSelection.create(this.state.doc, found));
  }

  /** Puts the cursor into the `index`th text block of the body. */
  atBlock(index: number): this {
    const block = topLevelBlocks(this.state.doc)[index];
    return this.select(Selection.near(this.state.doc.resolve((block?.position ?? 0) + 1)));
  }

  selectAll(): this {
    this.press("Mod-a");
    return this;
  }

  run(command: EditorCommand): boolean {
    return commandFor(command)(this.state, this.dispatch);
  }

  type(text: string): this {
    this.dispatch(this.state.tr.insertText(text));
    return this;
  }

  /** Types key by key, so that whatever listens to typing hears it. */
  keys(text: string): this {
    const current = (): EditorState => this.state;
    const view = {
      get state() {
        return current();
      },
      dispatch: this.dispatch,
      composing: false,
    } as unknown as EditorView;
    for (const character of text) {
      const { from, to } = this.state.selection;
      const taken = this.state.plugins.some(
        (plugin: Plugin) =>
          plugin.props.handleTextInput?.call(plugin, view, from, to, character, () => this.state.tr) === true,
      );
      if (!taken) {
        this.type(character);
      }
    }
    return this;
  }

  /** "Enter", "Shift-Tab", "Mod-b": whether the editor took the key. */
  press(name: string): boolean {
    const parts = name.split("-");
    const key = parts.at(-1) as string;
    const event = new KeyboardEvent("keydown", {
      key,
      shiftKey: parts.includes("Shift"),
      ctrlKey: parts.includes("Mod"),
      altKey: parts.includes("Alt"),
    });
    const view = {
      state: this.state,
      dispatch: this.dispatch,
      endOfTextblock: () => true,
    } as unknown as EditorView;
    return this.state.plugins.some(
      (plugin: Plugin) => plugin.props.handleKeyDown?.call(plugin, view, event) === true,
    );
  }

  private find(text: string): number {
    let found = -1;
    this.state.doc.descendants((node, position) => {
      const index = node.text?.indexOf(text) ?? -1;
      found = found < 0 && index >= 0 ? position + index : found;
    });
    if (found < 0) {
      throw new Error(`no "${text}" in the document`);
    }
    return found;
  }
}

export function p(id: string, text: string): string {
  return `<p data-block="${id}">${text}</p>`;
}

export { schema };
