/** What the page and the application say to each other (ui/editor/protocol.md), as types. */
import { type FindScope, type FoundReport } from "./find_session";
import { type FindQuery } from "./find_text";
import { type BodyPart } from "./told_texts";
import { type Strangeness } from "./other_language";
import { type PassagePlace } from "./passage";

export interface EditionText {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  /** Canonical HTML of the article profile. */
  readonly body: string;
}

/** How a text is told again: its whole body, or the part that has changed. */
export type EditionChange = EditionText | (Omit<EditionText, "body"> & { readonly part: BodyPart });

export interface NamedEdition extends EditionText {
  /** The language's name, as its readers write it. */
  readonly name: string;
}

export interface ImageValue {
  readonly hash: string;
  readonly alt: string;
  readonly caption: string;
  readonly side: FigureSide;
}

/** The class of a figure: over the whole width, beside the text, or in a gallery. */
export const figureSides = ["", "left", "right", "gallery"] as const;
export type FigureSide = (typeof figureSides)[number];

export type HeadingLevel = 2 | 3 | 4;
export type Field = "title" | "lead" | "body";

/** What can be done to the table that the cursor is in. */
export const tableCommands = [
  "rowAbove",
  "rowBelow",
  "columnLeft",
  "columnRight",
  "deleteRow",
  "deleteColumn",
  "deleteTable",
  "headerRow",
  "headerColumn",
  "mergeCells",
  "splitCells",
  "tableCaption",
  "selectTable",
] as const;
export type TableCommand = (typeof tableCommands)[number];

/** Of a new table; `heading`: whether its first row is one. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  readonly heading: "heading" | "none";
}

export const plainCommands = [
  "paragraph",
  "bold",
  "italic",
  "subscript",
  "superscript",
  "unlink",
  "bulletList",
  "orderedList",
  "quote",
  "rule",
  "clearFormatting",
  "undo",
  "redo",
  "selectAll",
  "deleteSelection",
  "indent",
  "outdent",
  "note",
  "quoteSource",
  "moveUp",
  "moveDown",
  "figureFull",
  "figureLeft",
  "figureRight",
  "figureGallery",
  "noBreakSpace",
  "softHyphen",
  "firstBlank",
  "nextBlank",
  "previousBlank",
  "pastedAsText",
  ...tableCommands,
] as const;
export type PlainCommand = (typeof plainCommands)[number];

export type EditorCommand =
  | { readonly name: PlainCommand }
  | { readonly name: "heading"; readonly level: HeadingLevel }
  | { readonly name: "link"; readonly href: string; readonly text: string }
  | ({ readonly name: "image" } & ImageValue)
  | { readonly name: "gallery"; readonly images: readonly ImageValue[] }
  | { readonly name: "abbreviation"; readonly title: string }
  | { readonly name: "language"; readonly tag: string }
  | { readonly name: "video"; readonly href: string; readonly title: string }
  | { readonly name: "snippet"; readonly html: string }
  | ({ readonly name: "insertTable" } & TableSize);

/** What the application knows of the archive's images, by their hashes. */
export interface MediaNotes {
  /** The line of credit in the words of each language: "Снимка: …". */
  readonly credits: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For each language the images without a description that were said to be decoration. */
  readonly decorative: Readonly<Record<string, readonly string[]>>;
  /** Images that are shown otherwise than their files. */
  readonly pictures: Readonly<Record<string, ShownPicture>>;
}

/** How an image is shown that somebody has worked on. */
export interface ShownPicture {
  /** Another one for another picture of the image: letters and digits. */
  readonly version: string;
  /** What stays in sight where a style crops it: "30% 40%". */
  readonly position: string;
}

export const noMediaNotes: MediaNotes = { credits: {}, decorative: {}, pictures: {} };

/** What the page may set right, or take as a sign, while one types. */
export interface TypingHabits {
  /** Quotation marks of the edition's language for straight ones. */
  readonly quotes: boolean;
  readonly dashes: boolean;
  readonly ellipsis: boolean;
  /** No-break spaces where a sign and its word belong together. */
  readonly spaces: boolean;
  /** "## " for a heading and the like. */
  readonly markdown: boolean;
  /** The list of insertions that "/" opens in an empty paragraph. */
  readonly slash: boolean;
}

export const noHabits: TypingHabits = {
  quotes: false,
  dashes: false,
  ellipsis: false,
  spaces: false,
  markdown: false,
  slash: false,
};

/** A command of the application that the page offers by name. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Other words that it is found by. */
  readonly words: string;
}

export interface Strings {
  readonly titlePlaceholder: string;
  readonly leadPlaceholder: string;
  readonly bodyPlaceholder: string;
  readonly captionPlaceholder: string;
  /** Said on a figure whose image has no description. */
  readonly undescribed: string;
  readonly titleLabel: string;
  readonly leadLabel: string;
  readonly bodyLabel: string;
  /** The choice after a paste, and its two ways. */
  readonly pasteLabel: string;
  readonly keepFormatting: string;
  readonly textOnly: string;
}

export const noStrings: Strings = {
  titlePlaceholder: "",
  leadPlaceholder: "",
  bodyPlaceholder: "",
  captionPlaceholder: "",
  undescribed: "",
  titleLabel: "",
  leadLabel: "",
  bodyLabel: "",
  pasteLabel: "",
  keepFormatting: "",
  textOnly: "",
};

/** How what is sought is sought; `forms`: find_text.ts. */
export interface FindMessage extends FindQuery {
  readonly scope: FindScope;
}

export type Incoming =
  | ({ readonly type: "find"; readonly session: number } & FindMessage)
  | { readonly type: "findGo"; readonly session: number; readonly way: "next" | "previous" }
  | {
      readonly type: "findReplace";
      readonly session: number;
      readonly text: string;
      readonly what: "one" | "all";
    }
  | { readonly type: "findUndo"; readonly session: number }
  | { readonly type: "findEnd"; readonly session: number }
  | {
      readonly type: "load";
      readonly session: number;
      readonly editions: readonly NamedEdition[];
      readonly view: string;
      readonly editable: boolean;
    }
  | ({ readonly type: "replace"; readonly session: number } & EditionText)
  | { readonly type: "view"; readonly session: number; readonly view: string }
  | ({ readonly type: "strings" } & Strings)
  | { readonly type: "appearance"; readonly dark: boolean; readonly reducedMotion: boolean }
  | ({ readonly type: "typing" } & TypingHabits)
  | ({ readonly type: "media" } & MediaNotes)
  | { readonly type: "theme"; readonly css: string }
  | { readonly type: "taken"; readonly session: number; readonly language: string; readonly sequence: number }
  | { readonly type: "knownWords"; readonly words: readonly string[] }
  | { readonly type: "insertions"; readonly label: string; readonly items: readonly MenuItem[] }
  | { readonly type: "command"; readonly session: number; readonly command: EditorCommand }
  | {
      readonly type: "insert";
      readonly session: number;
      readonly request: number;
      readonly language: string;
      readonly html: string;
    }
  | {
      readonly type: "insertAt";
      readonly session: number;
      readonly x: number;
      readonly y: number;
      readonly html: string;
    }
  | { readonly type: "refuse"; readonly session: number; readonly request: number }
  | { readonly type: "takeSelection"; readonly session: number }
  | { readonly type: "afterInput"; readonly mark: string }
  | { readonly type: "flush"; readonly request: number }
  | { readonly type: "echo"; readonly request: number }
  | { readonly type: "focusMode"; readonly on: boolean }
  | {
      readonly type: "goToHeading";
      readonly session: number;
      readonly language: string;
      readonly index: number;
    }
  | ({
      readonly type: "goToPassage";
      readonly session: number;
      readonly language: string;
      /** What to put there; null: the passage is only shown. */
      readonly replacement: string | null;
    } & PassagePlace)
  | {
      readonly type: "markStrange";
      readonly session: number;
      readonly language: string;
      readonly tag: string;
    }
  | {
      readonly type: "focus";
      readonly session: number;
      readonly language: string;
      readonly field: Field;
    }
  | CursorMessage;

/** Where the cursor stands, both ways: `position` is ProseMirror's. */
interface CursorMessage {
  readonly type: "cursor";
  readonly session: number;
  readonly language: string;
  readonly position: number;
}

/** What a table that the cursor is in has. */
export interface TableValue {
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
  readonly caption: boolean;
}

export interface StateReport {
  readonly language: string;
  readonly field: Field;
  readonly block: string;
  readonly level: number;
  readonly marks: readonly string[];
  readonly list: "bullet" | "ordered" | "";
  readonly quote: boolean;
  readonly note: boolean;
  /** Whether the cursor is in the source of a quotation. */
  readonly source: boolean;
  /** What the abbreviation at the cursor stands for; empty for none. */
  readonly abbreviation: string;
  /** The language of the words at the cursor, when it is not the edition's; else empty. */
  readonly wordsLanguage: string;
  /** What `abbreviation` and `language` would act on. */
  readonly words: string;
  readonly link: string;
  /** The text that `link` would act on: the whole link's, else the selection's. */
  readonly linkText: string;
  readonly image: ImageValue | null;
  readonly table: TableValue | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly selectionEmpty: boolean;
  readonly enabled: readonly string[];
}

/** A heading of a text, for its outline. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

export interface Counts {
  readonly words: number;
  readonly characters: number;
  readonly sentences: number;
}

/** What the application is told of an edition as a whole. */
export interface EditionReport extends Counts {
  /** What of it is plainly in the other language. */
  readonly strange: Strangeness;
}

export type Outgoing =
  | { readonly type: "ready"; readonly version: 1 }
  | ({ readonly type: "changed"; readonly session: number; readonly sequence: number } & EditionChange)
  | ({ readonly type: "state"; readonly session: number } & StateReport)
  | {
      readonly type: "counts";
      readonly session: number;
      readonly counts: Readonly<Record<string, EditionReport>>;
    }
  | {
      readonly type: "paste";
      readonly session: number;
      readonly request: number;
      readonly language: string;
      readonly plain: boolean;
    }
  | {
      readonly type: "outline";
      readonly session: number;
      readonly outlines: Readonly<Record<string, readonly Heading[]>>;
    }
  | { readonly type: "openLink"; readonly session: number; readonly href: string }
  | { readonly type: "editImage"; readonly session: number; readonly image: ImageValue }
  | { readonly type: "invoke"; readonly session: number; readonly id: string }
  | ({ readonly type: "found"; readonly session: number } & FoundReport)
  | { readonly type: "replaced"; readonly session: number; readonly count: number }
  | { readonly type: "findUndone"; readonly session: number; readonly editions: number }
  | { readonly type: "selection"; readonly session: number; readonly language: string; readonly html: string }
  | { readonly type: "heard" }
  | CursorMessage
  | { readonly type: "answered"; readonly request: number }
  | { readonly type: "failed"; readonly message: string };
