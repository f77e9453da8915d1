/**
 * Keys and the mouse reach the page on another way than messages do, so a message may overtake letters that were typed
 * before it, and a command would move the cursor away from under them. The application therefore sends a key that
 * means nothing here after them, the mark, and names it in a message: what is said after that waits until the mark is here.
 */

/** A mark that never comes went to somewhere else, and so did what was typed before it. Milliseconds. */
const patience = { focused: 1000, elsewhere: 50 };

export class InputOrder {
  private latest = "";
  private awaited: string | null = null;
  private waiting: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last mark came, so that keys do come, also where the page is not told yet that it has the focus. */
  private heardAt = -Infinity;

  /** `take` is given the messages, each in its turn; `heard` is told of each mark. */
  constructor(
    private readonly take: (text: string) => void,
    private readonly heard: () => void,
  ) {}

  /** Hears the marks before anybody else does, and keeps them for itself. */
  listen(target: Window): void {
    for (const type of ["keydown", "keyup"] as const) {
      target.addEventListener(
        type,
        (event) => {
          if (isMark(event)) {
            event.preventDefault();
            event.stopPropagation();
            if (type === "keydown") {
              this.heardAt = performance.now();
              this.heard();
            }
            this.marked(event.key);
          }
        },
        { capture: true },
      );
    }
  }

  receive(text: string): void {
    if (this.awaited === null) {
      this.take(text);
    } else {
      this.waiting.push(text);
    }
  }

  /** What is received from here on waits for the mark `key`. */
  waitFor(key: string): void {
    if (key !== this.latest) {
      const hears = document.hasFocus() || performance.now() - this.heardAt < patience.focused;
      this.awaited = key;
      this.timer = setTimeout(
        () => {
          this.marked(key);
        },
        hears ? patience.focused : patience.elsewhere,
      );
    }
  }

  private marked(key: string): void {
    this.latest = key;
    if (this.awaited !== key) {
      return;
    }
    clearTimeout(this.timer);
    this.awaited = null;
    while (this.awaited === null) {
      const next = this.waiting.shift();
      if (next === undefined) {
        return;
      }
      this.take(next);
    }
  }
}

/** The application takes them in turn, so that a late one is not taken for the next. */
function isMark({ key }: KeyboardEvent): boolean {
  return /^F(1[3-9]|2[0-4])$/.test(key);
}
