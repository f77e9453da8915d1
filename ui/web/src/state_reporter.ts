/**
 * When the application is told where the cursor is: after the frame that shows it, so that no key waits for it. What
 * changes with each letter (the word at the cursor) is told when the typing pauses.
 */
import { type StateReport } from "./messages";

const pauseForWords = 150;

export class StateReporter {
  private frame = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private last = "";
  private lastWords = "";

  /** `read` tells how it is now; `send` is called when that is another than was sent last. */
  constructor(
    private readonly read: () => StateReport | undefined,
    private readonly send: (state: StateReport) => void,
  ) {}

  soon(): void {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame(() => {
        setTimeout(() => {
          this.frame = 0;
          this.report();
        });
      });
    }
  }

  /** What was sent counts no more: another post is open. */
  forget(): void {
    clearTimeout(this.pause);
    this.last = "";
  }

  private report(): void {
    const state = this.read();
    if (state === undefined) {
      return;
    }
    const { words, linkText, ...rest } = state;
    const place = JSON.stringify(rest);
    const said = JSON.stringify([words, linkText]);
    clearTimeout(this.pause);
    if (place !== this.last) {
      this.sent(place, said, state);
    } else if (said !== this.lastWords) {
      this.pause = setTimeout(() => this.sent(place, said, state), pauseForWords);
    }
  }

  private sent(place: string, said: string, state: StateReport): void {
    this.last = place;
    this.lastWords = said;
    this.send(state);
  }
}
