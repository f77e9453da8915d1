/** Videos stand in an article as a link that looks like a card: nothing of them is loaded, nobody is tracked. */
import { closeHistory } from "prosemirror-history";
import { TextSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { afterBlock, isInBody } from "./commands";
import { isAllowedLink } from "./addresses";
import { schema } from "./schema";

const { nodes, marks } = schema;

export interface Video {
  /** The shortest address, without what only follows the reader. */
  readonly href: string;
  readonly provider: string;
}

/** The video at an address of YouTube, Vimeo or Facebook; null: it is another address. */
export function videoAt(address: string): Video | null {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return null;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return null;
  }
  const host = url.hostname.replace(/^(www|m|mobile|music)\./, "");
  const parts = url.pathname.split("/").filter((part) => part !== "");
  switch (host) {
    case "youtube.com":
    case "youtube-nocookie.com":
    case "youtu.be":
      return youTube(url, host, parts);
    case "vimeo.com":
    case "player.vimeo.com": {
      const [id, key] = parts[0] === "video" ? parts.slice(1) : parts;
      const path = id !== undefined && /^\d+$/.test(id) ? [id, ...(key !== undefined && /^\w+$/.test(key) ? [key] : [])] : null;
      return path === null ? null : { href: `https://vimeo.com/${path.join("/")}`, provider: "Vimeo" };
    }
    case "facebook.com":
      return faceBook(url, parts);
    case "fb.watch":
      return parts.length === 1 ? { href: `https://fb.watch/${parts[0]}/`, provider: "Facebook" } : null;
    default:
      return null;
  }
}

function youTube(url: URL, host: string, parts: readonly string[]): Video | null {
  const named = ["shorts", "embed", "live", "v"].includes(parts[0] ?? "") ? parts[1] : undefined;
  const id = host === "youtu.be" ? parts[0] : (named ?? (parts[0] === "watch" ? url.searchParams.get("v") : null));
  if (id === undefined || id === null || !/^[\w-]{6,20}$/.test(id)) {
    return null;
  }
  const start = /^(\d+)s?$/.exec(url.searchParams.get("t") ?? url.searchParams.get("start") ?? "")?.[1];
  const from = start === undefined ? "" : `&t=${start}`;
  return { href: `https://www.youtube.com/watch?v=${id}${from}`, provider: "YouTube" };
}

function faceBook(url: URL, parts: readonly string[]): Video | null {
  const id = parts[0] === "watch" ? url.searchParams.get("v") : parts.at(-1);
  const isVideo = parts[0] === "watch" || parts.includes("videos") || parts[0] === "reel";
  if (!isVideo || id === undefined || id === null || !/^\d+$/.test(id)) {
    return null;
  }
  const path = parts[0] === "watch" ? `watch/?v=${id}` : parts.slice(0, -1).join("/") + `/${id}/`;
  return { href: `https://www.facebook.com/${path}`, provider: "Facebook" };
}

/** What a card says as long as nobody has given the video a title. */
function usualTitle(video: Video, language: string): string {
  return /^bg\b/.test(language) ? `Видео в ${video.provider}` : `Video on ${video.provider}`;
}

/** The card of a video in the place of an empty paragraph, else under the block; an open card is changed. */
export function insertVideo(address: string, title: string, language: string): Command {
  return (state, dispatch) => {
    const video = videoAt(address);
    const href = video?.href ?? address.trim();
    if (!/^https?:/.test(href) || !isAllowedLink(href) || !isInBody(state.selection)) {
      return false;
    }
    if (dispatch === undefined) {
      return true; // asked only
    }
    const words = title.trim() !== "" ? title.trim() : video === null ? href : usualTitle(video, language);
    const { $from } = state.selection;
    const isOwn = $from.depth === 2 && $from.parent.type === nodes.paragraph;
    const isReplaced = isOwn && ($from.parent.content.size === 0 || $from.parent.attrs["class"] === "video");
    const id: unknown = isReplaced ? $from.parent.attrs["id"] : null;
    const card = nodes.paragraph.create({ id, class: "video" }, schema.text(words, [marks.link.create({ href })]));
    const place = isReplaced ? $from.before(2) : afterBlock(state);
    const transaction = state.tr.replaceWith(place, isReplaced ? $from.after(2) : place, card);
    const after = place + card.nodeSize;
    if (transaction.doc.resolve(after).nodeAfter === null) {
      transaction.insert(after, nodes.paragraph.create());
    }
    transaction.setSelection(TextSelection.create(transaction.doc, after - 1));
    dispatch(transaction.scrollIntoView());
    return true;
  };
}

/** Makes a card of the paragraph at the cursor when it is a video's address alone; its own step of the history. */
export function cardOfPasted(state: EditorState, language: string): Transaction | null {
  const { $from } = state.selection;
  const { parent } = $from;
  if ($from.depth !== 2 || parent.type !== nodes.paragraph || parent.attrs["class"] !== "" || parent.attrs["lang"] !== "") {
    return null;
  }
  const text = parent.textContent.trim();
  const hrefs = new Set<string>();
  parent.forEach((child) => hrefs.add(String(marks.link.isInSet(child.marks)?.attrs["href"] ?? "")));
  const [linked = ""] = hrefs;
  const video = hrefs.size === 1 ? (videoAt(linked) ?? (linked === "" ? videoAt(text) : null)) : null;
  if (video === null || /\n/.test(parent.textBetween(0, parent.content.size, "\n", "\n"))) {
    return null;
  }
  const words = videoAt(text) === null ? text : usualTitle(video, language);
  const link = marks.link.create({ href: video.href });
  const transaction = closeHistory(state.tr);
  transaction.replaceWith($from.start(), $from.end(), schema.text(words, [link]));
  transaction.setNodeAttribute($from.before(), "class", "video");
  transaction.setSelection(TextSelection.create(transaction.doc, $from.start() + words.length));
  return transaction.scrollIntoView();
}
