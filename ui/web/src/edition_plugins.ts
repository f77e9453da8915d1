/** What an edition tells the page, and the plugins that its editor is made of. */
import { baseKeymap } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { NodeSelection, type Plugin } from "prosemirror-state";
import { blanks } from "./blanks";
import { blockIds } from "./block_ids";
import { currentBlock } from "./current_block";
import { figureAt, imageValue } from "./figure";
import { find } from "./find";
import { invisibles } from "./invisibles";
import { editorKeys, tableKeymap } from "./keymap";
import { knownWords } from "./known_words";
import { linkAt } from "./links";
import { markdownRules } from "./markdown_rules";
import type { ImageValue, MediaNotes, Strings, TypingHabits } from "./messages";
import { paragraphClasses } from "./paragraph_classes";
import { pasteRequests } from "./paste";
import { pasteChoice } from "./paste_choice";
import { placeholders } from "./placeholders";
import { slashMenu, type Insertions } from "./slash_menu";
import { tableEditing } from "./table_editing";
import { typingRules } from "./typing_rules";
import { typographyRules } from "./typography";
import { typingOverWholes } from "./whole_selections";

/** What an edition tells the page that holds it. */
export interface EditionEvents {
  changed(language: string): void;
  /** The cursor, the text or what can be done has changed. */
  moved(language: string): void;
  focused(language: string): void;
  /** The number under which the application will answer. */
  pasted(language: string, kind: "rich" | "plain"): number;
  linkOpened(href: string): void;
  imageOpened(image: ImageValue): void;
  /** Whether text of one of the page's editions is being dragged. */
  isDragging(): boolean;
  strings(): Strings;
  habits(): TypingHabits;
  media(): MediaNotes;
  insertions(): Insertions;
  knownWords(): ReadonlySet<string>;
  /** Whether all blocks but the current one step back. */
  isFocused(): boolean;
  /** A command of the application was chosen by its id. */
  invoked(id: string): void;
}

/** In their order: the first one that takes a key has it. */
export function editionPlugins(language: string, events: EditionEvents): Plugin[] {
  const habits = (): TypingHabits => events.habits();
  return [
    slashMenu({
      isOn: () => habits().slash,
      insertions: () => events.insertions(),
      invoked: (id) => events.invoked(id),
    }),
    pasteChoice(() => events.strings()),
    typingOverWholes(),
    typingRules([...markdownRules(habits), ...typographyRules(language, habits)]),
    keymap({
      "Mod-Enter": (state) => {
        const link = linkAt(state);
        if (link !== null) {
          events.linkOpened(link.href);
        }
        return link !== null;
      },
      Enter: (state) => {
        const figure = state.selection instanceof NodeSelection ? figureAt(state) : null;
        if (figure !== null) {
          events.imageOpened(imageValue(figure.node));
        }
        return figure !== null;
      },
    }),
    tableKeymap(),
    editorKeys(),
    keymap(baseKeymap),
    history({ newGroupDelay: 500 }),
    blockIds(),
    paragraphClasses(),
    invisibles(),
    tableEditing(),
    pasteRequests(),
    placeholders(() => events.strings()),
    knownWords(() => events.knownWords()),
    blanks(),
    find(),
    currentBlock(() => events.isFocused()),
    dropCursor({ class: "drop-cursor", width: 2, color: false }),
    gapCursor(),
  ];
}
