/** How many words and characters a body (or a header) has, counted block by block and remembered while it is the same. */
import { type Node } from "prosemirror-model";
import { type Counts } from "./messages";

const remembered = new WeakMap<Node, Counts>();
// The rule of app/html/body_text: one mark within a word ("е-mail", "1.5", "10:30") does not end it.
const word = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011\u2013'\u2019.,:/@_\u00ad][\p{L}\p{N}\p{M}]+)*/gu;

export function countBody(body: Node): Counts {
  let words = 0;
  let characters = 0;
  body.forEach((block) => {
    const counts = countBlock(block);
    words += counts.words;
    characters += counts.characters;
  });
  return { words, characters };
}

export function countText(text: string): Counts {
  return { words: text.match(word)?.length ?? 0, characters: [...text.replace(/[\n\r]/g, "")].length };
}

function countBlock(block: Node): Counts {
  const known = remembered.get(block);
  if (known !== undefined) {
    return known;
  }
  const counts = countText(block.textBetween(0, block.content.size, "\n", "\n"));
  remembered.set(block, counts);
  return counts;
}
