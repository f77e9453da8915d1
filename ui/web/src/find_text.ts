/** Where words that are sought stand in a line of text; knows no document. */

export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** For each word of the query the words that count as it; empty: the text itself is sought. */
  readonly forms: readonly (readonly string[])[];
}

/** In characters of the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text as texts are compared, and where each of its characters comes from. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Soft hyphens are not there, no-break spaces are spaces. Unless case matters, letters are small, and ѝ is и
 * (also where it is an и with a grave of its own).
 */
function folded(text: string, matchCase: boolean): Folded {
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const isGrave = character === "\u0300" && /и$/i.test(plain);
    if (isGrave && !matchCase) {
      ends[ends.length - 1] = end;
    } else if (character !== "\u00ad" && character !== "\u2060" && character !== "\ufeff") {
      const one = plainOf(character, matchCase);
      plain += one;
      for (let unit = 0; unit < one.length; unit += 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: plain, starts, ends };
}

function plainOf(character: string, matchCase: boolean): string {
  if (character === "\u00a0" || character === "\u202f") {
    return " ";
  }
  return matchCase ? character : character.toLowerCase().replace("\u045d", "и");
}

export type Finder = (text: string) => readonly Span[];

/** What finds the query in a text; two matches never overlap. */
export function finderFor(query: FindQuery): Finder {
  const sought = folded(query.text, query.matchCase).text;
  if (sought === "") {
    return () => [];
  }
  if (query.forms.length > 0) {
    const words = query.forms.map((forms) => new Set(forms.map((form) => folded(form, query.matchCase).text)));
    return (text) => wordsIn(folded(text, query.matchCase), words);
  }
  return (text) => exactIn(folded(text, query.matchCase), sought, query.wholeWord);
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function exactIn(text: Folded, sought: string, wholeWord: boolean): readonly Span[] {
  const found: Span[] = [];
  let at = text.text.indexOf(sought);
  while (at >= 0) {
    const end = at + sought.length;
    const fits = !wholeWord || (isEdge(text.text, at) && isEdge(text.text, end));
    if (fits) {
      found.push(spanOf(text, at, end));
    }
    at = text.text.indexOf(sought, fits ? end : at + 1);
  }
  return found;
}

/** Whether no word goes through this place. */
function isEdge(text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return !(wordCharacter.test(before) && wordCharacter.test(after));
}

/** The same pattern stands in app/language/word_forms.cpp. */
const word = /[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}\p{N}]+)*/gu;
/** Between two words that follow each other. */
const between = /^[^\p{L}\p{N}\ufffc]{1,3}$/u;

function wordsIn(text: Folded, sought: readonly ReadonlySet<string>[]): readonly Span[] {
  const words = [...text.text.matchAll(word)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  const found: Span[] = [];
  for (let first = 0; first + sought.length <= words.length; ) {
    const run = words.slice(first, first + sought.length);
    const fits = run.every((each, index) => {
      const earlier = run[index - 1];
      const follows = earlier === undefined || between.test(text.text.slice(earlier.to, each.from));
      return follows && sought[index]?.has(each.text) === true;
    });
    const [start, end] = [run[0], run.at(-1)];
    if (fits && start !== undefined && end !== undefined) {
      found.push(spanOf(text, start.from, end.to));
    }
    first += fits ? sought.length : 1;
  }
  return found;
}

function spanOf(text: Folded, from: number, to: number): Span {
  return { from: text.starts[from] ?? 0, to: text.ends[to - 1] ?? 0 };
}
