/**
 * What the application has of each body, so that of a long text only the blocks that have changed are told. A part is
 * told of nothing but a text that the application has said to have, as it was sent; else the whole is.
 */

/** The lines from number `from` on, `count` of them, are `lines` now, in the body that was told as number `base`. */
export interface BodyPart {
  readonly base: number;
  readonly from: number;
  readonly count: number;
  readonly lines: string;
}

interface Told {
  readonly sequence: number;
  readonly lines: readonly string[];
  readonly isTaken: boolean;
}

/** Shorter texts are told as a whole. */
const few = 8;
/** Longer ones too: they may be refused as too large, and then the whole of them must be at hand. No book is so long. */
const longest = 600_000;

export class ToldTexts {
  private readonly told = new Map<string, Told>();

  /** The part to tell as number `sequence`; null: the whole. */
  partOf(language: string, sequence: number, lines: readonly string[]): BodyPart | null {
    const before = this.told.get(language);
    this.told.set(language, { sequence, lines, isTaken: false });
    const length = lines.reduce((sum, line) => sum + line.length, 0);
    if (before === undefined || !before.isTaken || lines.length < few || before.lines.length < few || length > longest) {
      return null;
    }
    const shorter = Math.min(lines.length, before.lines.length);
    let from = 0;
    while (from < shorter && lines[from] === before.lines[from]) {
      from += 1;
    }
    let same = 0;
    while (same < shorter - from && lines.at(-1 - same) === before.lines.at(-1 - same)) {
      same += 1;
    }
    return {
      base: before.sequence,
      from,
      count: before.lines.length - same - from,
      lines: lines.slice(from, lines.length - same).join("\n"),
    };
  }

  /** The application has what was told as this number. */
  taken(language: string, sequence: number): void {
    const told = this.told.get(language);
    if (told?.sequence === sequence) {
      this.told.set(language, { ...told, isTaken: true });
    }
  }

  /** The application has another text now, or none. */
  forget(language?: string): void {
    if (language === undefined) {
      this.told.clear();
    } else {
      this.told.delete(language);
    }
  }
}
