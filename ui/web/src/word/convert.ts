/** A Word document as markup, by mammoth. What comes out is foreign and goes through the sanitiser. */
import JSZip from "jszip";
import mammoth from "mammoth";
import { markNumbers, withNumbers } from "./numbering";

export interface Picture {
  readonly type: string;
  readonly base64: string;
}

export interface ConvertedDocument {
  /** Names its pictures "image:0", "image:1" and so on. */
  readonly html: string;
}

export interface Limits {
  /** In bytes, of all that the archive holds. */
  readonly content: number;
  /** In bytes, of one of its XML files. */
  readonly markup: number;
}

export const defaultLimits: Limits = { content: 600 * 1024 * 1024, markup: 60 * 1024 * 1024 };

/** The archive unpacks to more than is allowed, whatever its table of contents says. */
export class TooLarge extends Error {}

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.lead:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='caption'] => p:fresh",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => strong > em",
];

/** Converts a document; its pictures are handed over one by one, in the order of the text. */
export async function convertWord(
  document: ArrayBuffer,
  take: (picture: Picture) => void,
  limits: Limits = defaultLimits,
): Promise<ConvertedDocument> {
  await checkContent(document, limits);
  const numbered = await withMarkedNumbers(document);
  let pictures = 0;
  const result = await mammoth.convertToHtml(
    { arrayBuffer: numbered },
    {
      styleMap: styles,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const base64 = await image.readAsBase64String();
        const number = pictures++;
        take({ type: image.contentType, base64 });
        return { src: `image:${number}` };
      }),
    },
  );
  return { html: withNumbers(withoutBackLinks(result.value)) };
}

/** The document as it is, where its numbers cannot be read. */
async function withMarkedNumbers(document: ArrayBuffer): Promise<ArrayBuffer> {
  const archive = await JSZip.loadAsync(document);
  return (await markNumbers(archive)) ? await archive.generateAsync({ type: "arraybuffer" }) : document;
}

/** Notes lead back to their place by an arrow, which is of no use on a page of one text. */
function withoutBackLinks(html: string): string {
  return html.replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "");
}

interface ContentStream {
  on(event: "data", handle: (chunk: Uint8Array) => void): ContentStream;
  on(event: "error", handle: (error: Error) => void): ContentStream;
  on(event: "end", handle: () => void): ContentStream;
  pause(): ContentStream;
  resume(): ContentStream;
}

/** JSZip's own way to read in pieces; its type declarations leave it out. */
interface Streamable {
  internalStream(type: "uint8array"): ContentStream;
}

/** Unpacks everything once, keeping nothing, and stops at the limits. */
async function checkContent(document: ArrayBuffer, limits: Limits): Promise<void> {
  const archive = await JSZip.loadAsync(document);
  let content = 0;
  for (const file of Object.values(archive.files)) {
    if (!file.dir) {
      const own = /\.(?:xml|rels)$/i.test(file.name) ? limits.markup : limits.content;
      content += await measure(file as unknown as Streamable, Math.min(own, limits.content - content));
    }
  }
}

function measure(file: Streamable, limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = file.internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        if (size > limit) {
          stream.pause();
          reject(new TooLarge());
        }
      })
      .on("error", reject)
      .on("end", () => resolve(size))
      .resume();
  });
}
