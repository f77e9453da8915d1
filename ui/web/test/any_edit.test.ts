/** Laws that hold whatever a writer does, by generated sequences of everything that one can do. */
import { redoDepth, undoDepth } from "prosemirror-history";
import { describe, expect, it } from "vitest";
import { commandFor } from "../src/commands";
import { plainCommands, type EditorCommand } from "../src/messages";
import { parseBody } from "../src/parse";
import { insertHtml } from "../src/paste";
import { serialiseBody } from "../src/serialise";
import { reportState } from "../src/state_report";
import { Random, randomBody, randomDocument } from "./random";
import { randomSelection } from "./selections";
import { Writer } from "./writer";

const commands: readonly EditorCommand[] = [
  ...plainCommands.map((name) => ({ name })),
  { name: "heading", level: 2 },
  { name: "heading", level: 3 },
  { name: "heading", level: 4 },
  { name: "link", href: "https://example.bg/", text: "" },
  { name: "link", href: "post:6f1c0000-0000-4000-8000-000000000001", text: "друго" },
  { name: "image", hash: "b".repeat(64), alt: "x", caption: "Под снимката", side: "left" },
  { name: "gallery", images: [1, 2].map((n) => ({ hash: String(n).repeat(64), alt: "", caption: "х", side: "gallery" as const })) },
  { name: "abbreviation", title: "Местна инициативна група" },
  { name: "language", tag: "de" },
  { name: "video", href: "https://youtu.be/abcdefghijk?si=x", title: "" },
  { name: "insertTable", rows: 2, columns: 3, heading: "heading" },
];
const keys = ["Enter", "Shift-Enter", "Backspace", "Delete", "Mod-Backspace", "Mod-Delete", "Tab", "Shift-Tab", "Escape"];

function somethingHappens(random: Random, writer: Writer): string {
  switch (random.below(7)) {
    case 0:
    case 1: {
      const command = random.of(commands);
      writer.run(command);
      return command.name;
    }
    case 2:
    case 3: {
      const key = random.of(keys);
      writer.press(key);
      return key;
    }
    case 4: {
      const { from, to } = writer.state.selection;
      writer.dispatch(insertHtml(writer.state, { from, to }, serialiseBody(randomBody(random)).split("\n").slice(0, 2).join("\n")));
      return "paste";
    }
    case 5:
      writer.keys(random.of(["а", "дума ", " "]));
      return "type";
    default:
      writer.select(randomSelection(random, writer));
      return "select";
  }
}

describe("whatever a writer does", () => {
  it("fits the schema, has unique ids, is canonical, can be told and undone", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = new Random(seed);
      const writer = new Writer(randomDocument(random));
      const done: string[] = [];
      const begin = writer.state.doc;
      try {
        for (let step = 0; step < 20; step += 1) {
          writer.select(randomSelection(random, writer));
          done.push(somethingHappens(random, writer));
          const { ids } = writer;
          expect(ids.every((id) => typeof id === "string" && /^[a-z0-9]{1,32}$/.test(id))).toBe(true);
          expect(new Set(ids).size).toBe(ids.length);
          reportState(writer.state, "bg", true);
          for (const command of commands) {
            commandFor(command)(writer.state);
          }
        }
        expect(serialiseBody(parseBody(writer.body))).toBe(writer.body);
        const end = writer.state.doc;
        while (undoDepth(writer.state) > 0) {
          writer.run({ name: "undo" });
        }
        expect(done.includes("undo") || writer.state.doc.eq(begin)).toBe(true);
        while (redoDepth(writer.state) > 0) {
          writer.run({ name: "redo" });
        }
        expect(done.includes("undo") || done.includes("redo") || writer.state.doc.eq(end)).toBe(true);
      } catch (error) {
        throw new Error(`seed ${seed}: ${done.join(", ")}: ${String(error)}`, { cause: error });
      }
    }
  });

  it("has a command say beforehand what it then does", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = new Random(seed);
      const doc = randomDocument(random);
      for (const command of commands) {
        const writer = new Writer(doc);
        writer.select(randomSelection(random, writer));
        const can = commandFor(command)(writer.state);
        expect([seed, command.name, writer.run(command)]).toEqual([seed, command.name, can]);
      }
    }
  });
});
