/**
 * The one door through which text from the application becomes a message. Nothing that is not exactly of
 * the protocol's shape (ui/editor/protocol.md) gets through.
 */
import { isAllowedLink, isMediaHash } from "./addresses";
import {
  type EditionText,
  type EditorCommand,
  figureSides,
  type ImageValue,
  type Incoming,
  type MenuItem,
  type NamedEdition,
  type ShownPicture,
  plainCommands,
} from "./messages";

/** The message in `text`, or what is wrong with it (without quoting it: it may hold an article). */
export function readMessage(text: string): Incoming | Refusal {
  try {
    return message(fieldsOf(JSON.parse(text)));
  } catch (error) {
    return new Refusal(error instanceof Mismatch ? error.message : "not JSON");
  }
}

export class Refusal {
  constructor(readonly reason: string) {}
}

class Mismatch extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Mismatch("not an object");
  }
  return value as Fields;
}

function text(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value !== "string") {
    throw new Mismatch(`${key} is not text`);
  }
  return value;
}

function optionalText(fields: Fields, key: string): string {
  return fields[key] === undefined ? "" : text(fields, key);
}

function flag(fields: Fields, key: string): boolean {
  const value = fields[key];
  if (typeof value !== "boolean") {
    throw new Mismatch(`${key} is not true or false`);
  }
  return value;
}

function number(fields: Fields, key: string): number {
  const value = fields[key];
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw new Mismatch(`${key} is not a whole number`);
  }
  return value;
}

function oneOf<T extends string | number>(fields: Fields, key: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === fields[key]);
  if (found === undefined) {
    throw new Mismatch(`${key} is none of the known ones`);
  }
  return found;
}

function edition(fields: Fields): EditionText {
  const language = text(fields, "language");
  if (!/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(language)) {
    throw new Mismatch("language is not a language tag");
  }
  return { language, title: text(fields, "title"), lead: text(fields, "lead"), body: text(fields, "body") };
}

function namedEditions(fields: Fields): readonly NamedEdition[] {
  const value = fields["editions"];
  if (!Array.isArray(value) || value.length === 0) {
    throw new Mismatch("editions is not a list, or empty");
  }
  const editions = value.map(fieldsOf).map((each) => ({ ...edition(each), name: text(each, "name") }));
  if (new Set(editions.map((each) => each.language)).size !== editions.length) {
    throw new Mismatch("two editions have one language");
  }
  return editions;
}

const commandsWithFields = ["heading", "link", "image", "gallery", "abbreviation", "language", "video", "snippet", "insertTable"] as const;

function image(fields: Fields): ImageValue {
  const hash = text(fields, "hash");
  if (!isMediaHash(hash)) {
    throw new Mismatch("hash is no media hash");
  }
  return {
    hash,
    alt: optionalText(fields, "alt"),
    caption: optionalText(fields, "caption"),
    side: fields["side"] === undefined ? "" : oneOf(fields, "side", figureSides),
  };
}

function images(fields: Fields): readonly ImageValue[] {
  const value = fields["images"];
  if (!Array.isArray(value) || value.length === 0 || value.length > 200) {
    throw new Mismatch("images is no list, empty, or too long");
  }
  return value.map((each) => image(fieldsOf(each)));
}

function languageTag(fields: Fields): string {
  const tag = text(fields, "tag");
  if (!/^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$/.test(tag) || tag.length > 35) {
    throw new Mismatch("tag is no language");
  }
  return tag;
}

/** Texts by names, under the tags of languages. */
function byLanguage<T>(fields: Fields, key: string, read: (value: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fieldsOf(fields[key])).map(([tag, value]) => [tag, read(value)]));
}

function creditLines(value: unknown): Readonly<Record<string, string>> {
  const lines = fieldsOf(value);
  return Object.fromEntries(Object.keys(lines).map((hash) => [hash, text(lines, hash)]));
}

function hashes(value: unknown): readonly string[] {
  if (!Array.isArray(value)) {
    throw new Mismatch("hashes is not a list");
  }
  return value.filter((each): each is string => typeof each === "string");
}

function pictures(fields: Fields): Readonly<Record<string, ShownPicture>> {
  const byHash = fieldsOf(fields["pictures"]);
  return Object.fromEntries(
    Object.entries(byHash).map(([hash, value]) => {
      const picture = { version: text(fieldsOf(value), "version"), position: text(fieldsOf(value), "position") };
      if (!/^[0-9a-z]{1,16}$/.test(picture.version) || !/^\d{1,3}% \d{1,3}%$/.test(picture.position)) {
        throw new Mismatch("a picture is not what it should be");
      }
      return [hash, picture];
    }),
  );
}

function command(fields: Fields): EditorCommand {
  const name = oneOf(fields, "name", [...plainCommands, ...commandsWithFields] as const);
  switch (name) {
    case "heading":
      return { name, level: oneOf(fields, "level", [2, 3, 4] as const) };
    case "link": {
      const href = text(fields, "href");
      if (!isAllowedLink(href)) {
        throw new Mismatch("href is no link of the profile");
      }
      return { name, href, text: optionalText(fields, "text") };
    }
    case "image":
      return { name, ...image(fields) };
    case "gallery":
      return { name, images: images(fields) };
    case "abbreviation":
      return { name, title: text(fields, "title") };
    case "language":
      return { name, tag: languageTag(fields) };
    case "video":
      return { name, href: text(fields, "href"), title: text(fields, "title") };
    case "snippet":
      return { name, html: text(fields, "html") };
    case "insertTable":
      return {
        name,
        rows: upTo(largestTable, fields, "rows"),
        columns: upTo(largestTable, fields, "columns"),
        heading: flag(fields, "heading") ? "heading" : "none",
      };
    default:
      return { name };
  }
}

function texts(from: Fields, key: string): readonly string[] {
  const value = from[key];
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string")) {
    throw new Mismatch(`${key} is not a list of texts`);
  }
  return value as readonly string[];
}

function wordForms(from: Fields): readonly (readonly string[])[] {
  const value = from["forms"];
  if (!Array.isArray(value)) {
    throw new Mismatch("forms is not a list");
  }
  return value.map((each: unknown) => texts({ forms: each }, "forms"));
}

function oneLine(from: Fields, key: string): string {
  const value = text(from, key);
  if (/[\n\r\ufffc]/.test(value)) {
    throw new Mismatch(`${key} is not one line`);
  }
  return value;
}

/** A new table has at most this many rows, and as many columns. */
const largestTable = 50;

function upTo(limit: number, fields: Fields, key: string): number {
  const value = number(fields, key);
  if (value < 1 || value > limit) {
    throw new Mismatch(`${key} is too small or too large`);
  }
  return value;
}

function menuItems(from: Fields): readonly MenuItem[] {
  const value = from["items"];
  if (!Array.isArray(value)) {
    throw new Mismatch("items is not a list");
  }
  return value
    .map(fieldsOf)
    .map((each) => ({ id: text(each, "id"), label: text(each, "label"), words: text(each, "words") }));
}

const fields = ["title", "lead", "body"] as const;

function message(from: Fields): Incoming {
  const type = text(from, "type");
  switch (type) {
    case "load":
      return {
        type,
        session: number(from, "session"),
        editions: namedEditions(from),
        view: text(from, "view"),
        editable: flag(from, "editable"),
      };
    case "replace":
      return { type, session: number(from, "session"), ...edition(from) };
    case "view":
      return { type, session: number(from, "session"), view: text(from, "view") };
    case "strings":
      return {
        type,
        titlePlaceholder: text(from, "titlePlaceholder"),
        leadPlaceholder: text(from, "leadPlaceholder"),
        bodyPlaceholder: text(from, "bodyPlaceholder"),
        captionPlaceholder: optionalText(from, "captionPlaceholder"),
        undescribed: optionalText(from, "undescribed"),
        titleLabel: optionalText(from, "titleLabel"),
        leadLabel: optionalText(from, "leadLabel"),
        bodyLabel: optionalText(from, "bodyLabel"),
        pasteLabel: optionalText(from, "pasteLabel"),
        keepFormatting: optionalText(from, "keepFormatting"),
        textOnly: optionalText(from, "textOnly"),
      };
    case "appearance":
      return { type, dark: flag(from, "dark"), reducedMotion: flag(from, "reducedMotion") };
    case "taken":
      return { type, session: number(from, "session"), language: text(from, "language"), sequence: number(from, "sequence") };
    case "theme":
      return { type, css: text(from, "css") };
    case "knownWords":
      return { type, words: texts(from, "words") };
    case "typing":
      return {
        type,
        quotes: flag(from, "quotes"),
        dashes: flag(from, "dashes"),
        ellipsis: flag(from, "ellipsis"),
        spaces: flag(from, "spaces"),
        markdown: flag(from, "markdown"),
        slash: flag(from, "slash"),
      };
    case "media":
      return {
        type,
        credits: byLanguage(from, "credits", creditLines),
        decorative: byLanguage(from, "decorative", hashes),
        pictures: pictures(from),
      };
    case "insertions":
      return { type, label: text(from, "label"), items: menuItems(from) };
    case "command":
      return { type, session: number(from, "session"), command: command(from) };
    case "find":
      return {
        type,
        session: number(from, "session"),
        text: text(from, "text"),
        matchCase: flag(from, "matchCase"),
        wholeWord: flag(from, "wholeWord"),
        scope: oneOf(from, "scope", ["this", "all"] as const),
        forms: wordForms(from),
      };
    case "findGo":
      return {
        type,
        session: number(from, "session"),
        way: oneOf(from, "way", ["next", "previous"] as const),
      };
    case "findReplace":
      return {
        type,
        session: number(from, "session"),
        text: oneLine(from, "text"),
        what: oneOf(from, "what", ["one", "all"] as const),
      };
    case "findUndo":
    case "findEnd":
    case "takeSelection":
      return { type, session: number(from, "session") };
    case "insert":
      return {
        type,
        session: number(from, "session"),
        request: number(from, "request"),
        language: text(from, "language"),
        html: text(from, "html"),
      };
    case "insertAt":
      return {
        type,
        session: number(from, "session"),
        x: number(from, "x"),
        y: number(from, "y"),
        html: text(from, "html"),
      };
    case "refuse":
      return { type, session: number(from, "session"), request: number(from, "request") };
    case "focusMode":
      return { type, on: flag(from, "on") };
    case "markStrange":
      return {
        type,
        session: number(from, "session"),
        language: text(from, "language"),
        tag: text(from, "tag"),
      };
    case "goToHeading":
      return {
        type,
        session: number(from, "session"),
        language: text(from, "language"),
        index: number(from, "index"),
      };
    case "goToPassage":
      return {
        type,
        session: number(from, "session"),
        language: text(from, "language"),
        field: oneOf(from, "field", fields),
        block: text(from, "block"),
        start: number(from, "start"),
        text: text(from, "text"),
        replacement: from["replacement"] === null ? null : text(from, "replacement"),
      };
    case "afterInput":
      return { type, mark: text(from, "mark") };
    case "flush":
    case "echo":
      return { type, request: number(from, "request") };
    case "cursor":
      return {
        type,
        session: number(from, "session"),
        language: text(from, "language"),
        position: number(from, "position"),
      };
    case "focus":
      return {
        type,
        session: number(from, "session"),
        language: text(from, "language"),
        field: oneOf(from, "field", fields),
      };
    default:
      throw new Mismatch("unknown type");
  }
}
