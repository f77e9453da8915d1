/**
 * When a changed edition is told to the application: soon after the last key, and now and then while
 * typing goes on, since serialising 5,000 words at every key would be felt.
 */
export const quietDelay = 200;
export const longestDelay = 900;

interface Pending {
  readonly since: number;
  timer: ReturnType<typeof setTimeout>;
}

export class ChangeReporter {
  private readonly pending = new Map<string, Pending>();

  /**
   * `report` sends the edition in `language` as it is when called; all of it when that was asked for, since then
   * another post may follow, and nothing could be told again.
   */
  constructor(private readonly report: (language: string, asked: "part" | "whole") => void) {}

  changed(language: string): void {
    const before = this.pending.get(language);
    const now = performance.now();
    const since = before?.since ?? now;
    if (before !== undefined) {
      clearTimeout(before.timer);
    }
    const delay = Math.max(0, Math.min(quietDelay, since + longestDelay - now));
    const timer = setTimeout(() => this.send(language, "part"), delay);
    this.pending.set(language, { since, timer });
  }

  isPending(language: string): boolean {
    return this.pending.has(language);
  }

  /** Everything that waits, now. */
  flush(): void {
    for (const language of [...this.pending.keys()]) {
      this.send(language, "whole");
    }
  }

  private send(language: string, asked: "part" | "whole"): void {
    const waiting = this.pending.get(language);
    if (waiting !== undefined) {
      clearTimeout(waiting.timer);
      this.pending.delete(language);
      this.report(language, asked);
    }
  }
}
