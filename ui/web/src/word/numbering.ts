/**
 * Of what kind the numbers of a Word document's lists are and which each paragraph has; mammoth
 * says only that there are some. Each is written at the beginning of its paragraph, between two
 * signs of the private use area, and taken out of the markup again. Numbers with words ("Чл. 5.")
 * and those of headings become text.
 * Source: ECMA-376 part 1, 17.9 (Numbering).
 */
import type JSZip from "jszip";

const opening = "\uE0F0";
const closing = "\uE0F1";
/** A document of more than this is read without its numbers. */
const longestMarkup = 12 * 1024 * 1024;

interface Level {
  readonly format: string;
  readonly start: number;
  /** "%1.%2." */
  readonly text: string;
  readonly style: string;
}

interface Numbering {
  readonly list: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

interface Style {
  readonly isHeading: boolean;
  readonly basedOn: string;
  readonly number: string;
  readonly level: number | undefined;
}

/** Whether anything was written into the archive. */
export async function markNumbers(archive: JSZip): Promise<boolean> {
  const [document, numbering, styles] = await Promise.all(
    ["document", "numbering", "styles"].map((name) => read(archive, `word/${name}.xml`)),
  );
  if (!document || !numbering) {
    return false;
  }
  const marker = new Marker(numberingsOf(numbering), styles ? stylesOf(styles) : new Map());
  for (const paragraph of elements(document, "p")) {
    if (!isRepeated(paragraph)) {
      marker.mark(paragraph);
    }
  }
  if (marker.isChanged) {
    archive.file("word/document.xml", new XMLSerializer().serializeToString(document));
  }
  return marker.isChanged;
}

/** The markup with the marks gone, lists divided where a number does not follow the one before. */
export function withNumbers(html: string): string {
  const pieces: string[] = [];
  const open: { start: number; item: number; kind: string; last: number }[] = [];
  let done = 0;
  for (const match of html.matchAll(/<(\/?)(ol|ul|li)\b[^>]*>|\uE0F0([1aAiI])(\d+)\uE0F1/g)) {
    pieces.push(html.slice(done, match.index));
    done = match.index + match[0].length;
    const [tag, slash, name, kind, number] = match;
    const list = open.at(-1);
    if (kind !== undefined) {
      if (list) {
        const value = Number(number);
        if (list.kind === "") {
          pieces[list.start] = startTag(kind, value);
        } else if (list.kind !== kind || value !== list.last + 1) {
          pieces[list.item] = `</ol>${startTag(kind, value)}<li>`;
        }
        list.kind = kind;
        list.last = value;
      }
      continue;
    }
    if (name === "li") {
      if (list && slash === "") {
        list.item = pieces.length;
      }
    } else if (slash === "") {
      open.push({ start: pieces.length, item: pieces.length, kind: "", last: 0 });
    } else {
      open.pop();
    }
    pieces.push(tag);
  }
  pieces.push(html.slice(done));
  return pieces.join("");
}

function startTag(kind: string, start: number): string {
  return `<ol${kind === "1" ? "" : ` type="${kind}"`}${start === 1 ? "" : ` start="${start}"`}>`;
}

class Marker {
  isChanged = false;
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly numberings: ReadonlyMap<string, Numbering>,
    private readonly styles: ReadonlyMap<string, Style>,
  ) {}

  mark(paragraph: Element): void {
    const properties = child(paragraph, "pPr");
    const styleId = value(properties, "pStyle");
    const own = child(properties, "numPr");
    const number = own && child(own, "numId") ? value(own, "numId") : this.styleOf(styleId, "number");
    const numbering = this.numberings.get(number);
    if (!numbering) {
      return;
    }
    const depth = own && child(own, "ilvl") ? Number(value(own, "ilvl")) : this.levelOf(styleId, numbering);
    const level = numbering.levels.get(depth);
    if (!level || level.format === "bullet") {
      return;
    }
    const count = this.count(number, numbering, depth, level);
    const isText = level.format === "none" || /[\p{L}§]/u.test(level.text.replace(/%\d/g, ""));
    if (isText || this.styles.get(styleId)?.isHeading === true) {
      this.writeNumber(paragraph, isText, "0", 0);
      const words = this.words(numbering, level);
      this.insert(paragraph, words === "" ? "" : `${words} `);
    } else {
      this.writeNumber(paragraph, true, number, depth);
      this.insert(paragraph, opening + kindOf(level.format) + count + closing);
    }
  }

  private count(number: string, numbering: Numbering, depth: number, level: Level): number {
    const counts = this.counts.get(numbering.list) ?? new Map<number, number>();
    this.counts.set(numbering.list, counts);
    const override = numbering.starts.get(depth);
    const begins = override !== undefined && !this.begun.has(`${number} ${depth}`);
    this.begun.add(`${number} ${depth}`);
    const before = begins ? undefined : counts.get(depth);
    const count = before === undefined ? (override ?? level.start) : before + 1;
    counts.set(depth, count);
    for (const deeper of [...counts.keys()]) {
      if (deeper > depth) {
        counts.delete(deeper);
      }
    }
    return count;
  }

  private words(numbering: Numbering, level: Level): string {
    const counts = this.counts.get(numbering.list);
    return level.text
      .replace(/%(\d)/g, (_, digit: string) => {
        const depth = Number(digit) - 1;
        const of = numbering.levels.get(depth);
        return inWords(counts?.get(depth) ?? of?.start ?? 1, of?.format ?? "decimal");
      })
      .trim();
  }

  private styleOf(id: string, what: "number"): string {
    let style = this.styles.get(id);
    for (let steps = 0; style && steps < 20; ++steps) {
      if (style[what] !== "") {
        return style[what];
      }
      style = this.styles.get(style.basedOn);
    }
    return "";
  }

  private levelOf(id: string, numbering: Numbering): number {
    for (const [depth, level] of numbering.levels) {
      if (level.style === id && id !== "") {
        return depth;
      }
    }
    return this.styles.get(id)?.level ?? 0;
  }

  /** Said at the paragraph itself, where mammoth looks. */
  private writeNumber(paragraph: Element, isWanted: boolean, number: string, depth: number): void {
    if (!isWanted) {
      return;
    }
    let properties = child(paragraph, "pPr");
    if (!properties) {
      properties = create(paragraph, "pPr");
      paragraph.insertBefore(properties, paragraph.firstChild);
    }
    child(properties, "numPr")?.remove();
    const own = create(paragraph, "numPr");
    for (const [name, said] of [
      ["ilvl", String(depth)],
      ["numId", number],
    ] as const) {
      const element = create(paragraph, name);
      element.setAttributeNS(paragraph.namespaceURI, `${prefix(paragraph)}val`, said);
      own.append(element);
    }
    properties.append(own);
    this.isChanged = true;
  }

  private insert(paragraph: Element, words: string): void {
    if (words === "") {
      return;
    }
    const run = create(paragraph, "r");
    const text = create(paragraph, "t");
    text.setAttribute("xml:space", "preserve");
    text.textContent = words;
    run.append(text);
    const properties = child(paragraph, "pPr");
    paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
    this.isChanged = true;
  }
}

function kindOf(format: string): string {
  const kinds: Record<string, string> = {
    lowerLetter: "a",
    upperLetter: "A",
    russianLower: "a",
    russianUpper: "A",
    lowerRoman: "i",
    upperRoman: "I",
  };
  return kinds[format] ?? "1";
}

function inWords(number: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return letters(number, "abcdefghijklmnopqrstuvwxyz");
    case "upperLetter":
      return letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    case "russianLower":
      return letters(number, "абвгдежзиклмнопрстуфхцчшщыэюя");
    case "russianUpper":
      return letters(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ");
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperRoman":
      return roman(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    default:
      return String(number);
  }
}

/** "z" is followed by "aa", "bb". */
function letters(number: number, alphabet: string): string {
  const place = Math.max(0, number - 1);
  return alphabet.charAt(place % alphabet.length).repeat(Math.min(8, 1 + Math.floor(place / alphabet.length)));
}

function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"],
    [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
  ];
  let rest = Math.min(number, 9999);
  let written = "";
  for (const [worth, sign] of signs) {
    for (; rest >= worth; rest -= worth) {
      written += sign;
    }
  }
  return written;
}

/** What follows mc:Choice says the same once more for older readers. */
function isRepeated(paragraph: Element): boolean {
  for (let around = paragraph.parentElement; around; around = around.parentElement) {
    if (around.localName === "Fallback") {
      return true;
    }
  }
  return false;
}

async function read(archive: JSZip, name: string): Promise<Document | undefined> {
  const markup = await archive.file(name)?.async("string");
  if (markup === undefined || markup.length > longestMarkup) {
    return undefined;
  }
  const document = new DOMParser().parseFromString(markup, "application/xml");
  return document.getElementsByTagName("parsererror").length === 0 ? document : undefined;
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return parent ? [...parent.children].find((element) => element.localName === name) : undefined;
}

function value(parent: Element | undefined, name: string): string {
  return attribute(child(parent, name), "val");
}

function attribute(element: Element | undefined, name: string): string {
  return element ? ([...element.attributes].find((it) => it.localName === name)?.value ?? "") : "";
}

function prefix(element: Element): string {
  return element.prefix ? `${element.prefix}:` : "";
}

function create(beside: Element, name: string): Element {
  return beside.ownerDocument.createElementNS(beside.namespaceURI, prefix(beside) + name);
}

function numberingsOf(document: Document): Map<string, Numbering> {
  const lists = new Map<string, Map<number, Level>>();
  for (const list of elements(document, "abstractNum")) {
    lists.set(attribute(list, "abstractNumId"), levelsOf(list));
  }
  const numberings = new Map<string, Numbering>();
  for (const number of elements(document, "num")) {
    const list = value(number, "abstractNumId");
    const levels = new Map(lists.get(list) ?? []);
    const starts = new Map<number, number>();
    for (const override of elements(number, "lvlOverride")) {
      const depth = Number(attribute(override, "ilvl"));
      for (const [own, level] of levelsOf(override)) {
        levels.set(own, level);
      }
      if (child(override, "startOverride")) {
        starts.set(depth, Number(value(override, "startOverride")));
      }
    }
    numberings.set(attribute(number, "numId"), { list, levels, starts });
  }
  return numberings;
}

function levelsOf(parent: Element): Map<number, Level> {
  return new Map(
    elements(parent, "lvl").map((level) => [
      Number(attribute(level, "ilvl")),
      {
        format: value(level, "numFmt") || "decimal",
        start: Number(value(level, "start") || "1"),
        text: value(level, "lvlText"),
        style: value(level, "pStyle"),
      },
    ]),
  );
}

function stylesOf(document: Document): Map<string, Style> {
  return new Map(
    elements(document, "style").map((style) => {
      const properties = child(style, "pPr");
      const number = child(properties, "numPr");
      const depth = child(number, "ilvl");
      return [
        attribute(style, "styleId"),
        {
          isHeading: /^(?:heading \d|title)$/i.test(value(style, "name")),
          basedOn: value(style, "basedOn"),
          number: value(number, "numId"),
          level: depth ? Number(attribute(depth, "val")) : undefined,
        },
      ];
    }),
  );
}
