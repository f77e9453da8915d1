/** For those who write them: "## " makes a heading, "- " and "1. " lists, "> " a quotation, "---" a dividing line. */
import { type Command, type EditorState, type Transaction } from "prosemirror-state";
import { keepBlockIds } from "./block_ids";
import { commandFor, inSequence } from "./commands";
import { type EditorCommand, type TypingHabits } from "./messages";
import { schema } from "./schema";
import { type TypingRule } from "./typing_rules";

const signs: readonly (readonly [RegExp, EditorCommand])[] = [
  [/^##? $/, { name: "heading", level: 2 }],
  [/^### $/, { name: "heading", level: 3 }],
  [/^#### $/, { name: "heading", level: 4 }],
  [/^[-*•] $/, { name: "bulletList" }],
  // No other number: a paragraph may well begin with a date.
  [/^1[.)] $/, { name: "orderedList" }],
  [/^> $/, { name: "quote" }],
];

export function markdownRules(habits: () => TypingHabits): readonly TypingRule[] {
  const rules = signs.map(([pattern, command]) => running(pattern, command, habits));
  return [...rules, dividingLine(habits)];
}

/** Takes the sign away and runs the command, as one step; only at the start of a plain paragraph of the text. */
function running(pattern: RegExp, asked: EditorCommand, habits: () => TypingHabits): TypingRule {
  const command = commandFor(asked);
  return {
    pattern,
    change: (state, _match, from, to) =>
      habits().markdown && isParagraph(state) ? made(inSequence(erase(from, to), command), state) : null,
  };
}

function dividingLine(habits: () => TypingHabits): TypingRule {
  return {
    pattern: /^---$/,
    change: (state, _match, from, to) => {
      const { $from } = state.selection;
      // Only a paragraph of its own becomes a line: what follows the sign would stand behind it.
      const isAlone = isParagraph(state) && $from.depth === 2 && $from.parentOffset === $from.parent.content.size;
      return habits().markdown && isAlone ? made(inSequence(erase(from, to), ruleInPlace), state) : null;
    },
  };
}

function isParagraph(state: EditorState): boolean {
  return state.selection.$from.parent.type === schema.nodes.paragraph;
}

/** The line stands before the empty paragraph, in which writing goes on. */
const ruleInPlace: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const transaction = state.tr.insert($from.before(2), schema.nodes.horizontal_rule.create());
  dispatch?.(transaction);
  return true;
};

function erase(from: number, to: number): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.delete(from, to));
    return true;
  };
}

function made(command: Command, state: EditorState): Transaction | null {
  const transactions: Transaction[] = [];
  command(state, (transaction) => transactions.push(transaction));
  const [transaction] = transactions;
  return transaction === undefined ? null : keepBlockIds(transaction);
}
