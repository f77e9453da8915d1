/** How many words, characters and sentences a body (or a header) has, counted block by block and remembered while it is the same. */
import { type Node } from "prosemirror-model";
import { type Counts } from "./messages";
import { countSentences } from "./sentences";

const remembered = new WeakMap<Node, Counts>();
// The rule of app/html/body_text: one mark within a word ("е-mail", "1.5", "10:30") does not end it.
const word = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011\u2013'\u2019.,:/@_\u00ad][\p{L}\p{N}\p{M}]+)*/gu;

export function countBody(body: Node): Counts {
  let words = 0;
  let characters = 0;
  let sentences = 0;
  body.forEach((block) => {
    const counts = countBlock(block);
    words += counts.words;
    characters += counts.characters;
    sentences += counts.sentences;
  });
  return { words, characters, sentences };
}

export function countText(text: string): Omit<Counts, "sentences"> {
  return { words: text.match(word)?.length ?? 0, characters: [...text.replace(/[\n\r]/g, "")].length };
}

function countBlock(block: Node): Counts {
  const known = remembered.get(block);
  if (known !== undefined) {
    return known;
  }
  const text = block.textBetween(0, block.content.size, "\n", "\n");
  const counts = { ...countText(text), sentences: countSentences(text) };
  remembered.set(block, counts);
  return counts;
}
