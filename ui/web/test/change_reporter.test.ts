/** At most 300 ms after the last key, and at least once a second while typing goes on. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ChangeReporter } from "../src/change_reporter";

describe("a change", () => {
  let told: { language: string; at: number }[] = [];
  let reporter = new ChangeReporter(() => undefined);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    told = [];
    reporter = new ChangeReporter((language) => told.push({ language, at: performance.now() }));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function typeFor(milliseconds: number, every: number): number {
    let last = 0;
    for (let passed = 0; passed < milliseconds; passed += every) {
      reporter.changed("bg");
      last = performance.now();
      vi.advanceTimersByTime(every);
    }
    return last;
  }

  it("is told within 300 ms of the last key, once", () => {
    for (const every of [30, 90, 150, 199, 250, 450]) {
      const last = typeFor(3000, every);
      vi.advanceTimersByTime(2000);
      const after = told.filter(({ at }) => at >= last);
      expect(after).toHaveLength(1);
      expect((after[0]?.at ?? 0) - last).toBeLessThanOrEqual(300);
    }
  });

  it("is told at least once a second while typing goes on", () => {
    for (const every of [20, 100, 190]) {
      told = [];
      let before = performance.now();
      typeFor(10_000, every);
      for (const { at } of told) {
        expect(at - before).toBeLessThanOrEqual(1000);
        before = at;
      }
      expect(told.length).toBeGreaterThanOrEqual(9);
      vi.advanceTimersByTime(2000);
    }
  });

  it("of each edition is told by itself, and all at once when asked", () => {
    reporter.changed("bg");
    reporter.changed("en");
    reporter.flush();
    expect(told.map(({ language }) => language)).toEqual(["bg", "en"]);
    vi.advanceTimersByTime(5000);
    expect(told).toHaveLength(2);
  });
});
