/**
 * What happens by itself while one types: a text before the cursor that matches a rule is changed. The
 * typed text is put in first, and the change is a step of its own, so that one undo gives back what was
 * typed (prosemirror-inputrules does both in one, and loses its own undo where block ids are given).
 */
import { closeHistory } from "prosemirror-history";
import { Plugin, type EditorState, type Transaction } from "prosemirror-state";
import { type EditorView } from "prosemirror-view";

export interface TypingRule {
  /** Matches the text of the block up to the cursor; ends in `$`. */
  readonly pattern: RegExp;
  /** The change to a state in which the match is at `from` to `to`; null: none. */
  readonly change: (state: EditorState, match: RegExpExecArray, from: number, to: number) => Transaction | null;
}

/** How much of a block's text a rule may look at. */
const reach = 64;

export function typingRules(rules: readonly TypingRule[]): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        // What is typed over a selection is never a sign; while a word is composed nothing is done.
        if (view.composing || from !== to) {
          return false;
        }
        const typed = view.state.tr.insertText(text, from, to);
        const change = changeFor(rules, view.state.apply(typed), text.length);
        if (change === null) {
          return false;
        }
        view.dispatch(typed.scrollIntoView());
        apply(view, rules, text.length);
        return true;
      },
      handleDOMEvents: {
        compositionend: (view) => {
          setTimeout(() => {
            if (!view.isDestroyed && !view.composing) {
              apply(view, rules, 1);
            }
          });
          return false;
        },
      },
    },
  });
}

function apply(view: EditorView, rules: readonly TypingRule[], typed: number): void {
  const change = changeFor(rules, view.state, typed);
  if (change !== null) {
    view.dispatch(closeHistory(change));
    // What is typed next is a step of its own as well.
    view.dispatch(closeHistory(view.state.tr));
  }
}

/** The first rule that matches all of the `typed` characters before the cursor. */
function changeFor(rules: readonly TypingRule[], state: EditorState, typed: number): Transaction | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) {
    return null;
  }
  const start = Math.max(0, $from.parentOffset - reach);
  const text = $from.parent.textBetween(start, $from.parentOffset, null, "\ufffc");
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (match !== null && match[0].length >= typed) {
      const change = rule.change(state, match, $from.pos - match[0].length, $from.pos);
      if (change !== null) {
        return change;
      }
    }
  }
  return null;
}
