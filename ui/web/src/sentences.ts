/** How many sentences a text has. Abbreviations of both languages end none, or only before a capital letter. */

/** These stand before what they belong to: «ул. „Раковски“», “Dr. Petrova”. */
const neverLast = new Set(
  (
    "ул бул жк ж.к гр с общ обл м-р проф доц акад инж арх св вж срв напр т.е т чл ал пар т.нар нар стр бр тел факс " +
    "бл вх ет ап им д-р г-н г-жа кап ген полк изд ред прев рис фиг табл прил пр ив хр цв вл кр дим " +
    "mr mrs ms dr prof st eng e.g i.e cf fig vs no approx tel"
  ).split(" "),
);
/** These often are the last of their sentence: «през 2026 г.», «и др.», “at 5 p.m.” */
const mayBeLast = new Set("г гг в лв ст др т.н пр.н хил млн млрд мин ч сек кв дка ха etc a.m p.m inc ltd co jr sr".split(" "));

const end = /[.!?…]+/gu;
/** What closes behind the sign of an end: quotation marks, brackets, the number of a note. */
const closing = /^[”“"'’»)\]]*/u;
const opening = /^[„“"«‘'(\[–—-]*\s*/u;
const wordBefore = /[\p{L}\p{M}.-]*$/u;
const hasWord = /[\p{L}\p{N}]/u;

/** Lines end sentences; a line with a word in it has at least one. */
export function countSentences(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + inLine(line.replace(/\u00a0/g, " ")), 0);
}

function inLine(line: string): number {
  let sentences = 0;
  let start = 0;
  for (const match of line.matchAll(end)) {
    const after = line.slice(match.index + match[0].length);
    const rest = after.slice(closing.exec(after)?.[0].length ?? 0);
    if (endsHere(line.slice(start, match.index), match[0], rest)) {
      sentences += hasWord.test(line.slice(start, match.index)) ? 1 : 0;
      start = line.length - rest.length;
    }
  }
  return sentences + (hasWord.test(line.slice(start)) ? 1 : 0);
}

function endsHere(before: string, sign: string, rest: string): boolean {
  if (rest.trim() === "") {
    return true;
  }
  if (!/^\s/u.test(rest)) {
    return false; // within a number, an address, an abbreviation: «т.е.», "example.bg"
  }
  const next = rest.trimStart().replace(opening, "");
  const goesOn = !/^[\p{Lu}\p{N}]/u.test(next);
  if (goesOn) {
    return false;
  }
  if (sign !== ".") {
    return true;
  }
  const last = (wordBefore.exec(before)?.[0] ?? "").replace(/^[.-]+/u, "");
  const known = last.toLowerCase();
  const isInitial = /^\p{Lu}$/u.test(last) || /(^|\.)\p{Lu}$/u.test(last);
  if (neverLast.has(known) || isInitial) {
    return false;
  }
  if (mayBeLast.has(known)) {
    return /^\p{Lu}/u.test(next);
  }
  // «1. Кандидатите …», «2. …»: the number of a point.
  return last !== "" || !/^\s*\p{N}+$/u.test(before);
}
