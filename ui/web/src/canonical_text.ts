/**
 * The text of a block as it is stored (app/html/inline_text): white space collapsed as CSS does and trimmed at
 * the block's ends and at line breaks (no-break spaces stay), one line break where there are several, and
 * nothing at all where nothing can be seen.
 */
import { Mark, type Fragment } from "prosemirror-model";

export interface Piece {
  /** Empty: a line break. */
  text: string;
  marks: readonly Mark[];
}

const words = /[ \n\t\r\f]|[^ \n\t\r\f]+/g;
const space = /^[ \n\t\r\f]$/;
// C0 and C1 controls but white space, noncharacters, lone surrogates and the byte order mark.
const dropped =
  /(?:[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff])|[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufeff\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const invisible = /^[ \n\t\r\f\u00a0\u00ad\u200b-\u200f\u2060]*$/;

export function canonicalText(content: Fragment): readonly Piece[] {
  const pieces: Piece[] = [];
  let breakPending = false;
  let spacePending: readonly Mark[] | null = null;

  const append = (text: string, marks: readonly Mark[]): void => {
    const last = pieces.at(-1);
    if (last !== undefined && last.text !== "" && Mark.sameSet(last.marks, marks)) {
      last.text += text;
    } else {
      pieces.push({ text, marks });
    }
  };

  content.forEach((node) => {
    if (!node.isText) {
      breakPending = true;
      return;
    }
    for (const [word] of (node.text ?? "").replace(dropped, "").matchAll(words)) {
      if (space.test(word)) {
        spacePending ??= node.marks;
        continue;
      }
      if (pieces.length > 0 && breakPending) {
        pieces.push({ text: "", marks: [] });
      } else if (pieces.length > 0 && spacePending !== null) {
        append(" ", spacePending);
      }
      breakPending = false;
      spacePending = null;
      append(word, node.marks);
    }
  });
  return pieces.every((piece) => invisible.test(piece.text)) ? [] : withMarkedBreaks(pieces);
}

/** A line break carries the marks that both sides of it share. */
function withMarkedBreaks(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    return piece.text !== "" || before === undefined || after === undefined
      ? piece
      : { text: "", marks: before.marks.filter((mark) => mark.isInSet(after.marks)) };
  });
}

/** Text of an attribute, on one line. */
export function singleLine(text: string): string {
  return text
    .replace(dropped, "")
    .replace(/[ \n\t\r\f]+/g, " ")
    .replace(/^ | $/g, "");
}
