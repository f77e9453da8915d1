/** The page that converts one document: it takes it from the application, and answers over a QWebChannel. */
import { convertWord, TooLarge } from "./convert";

/** The application's side, under the name "converter". */
interface Converter {
  addPicture(type: string, base64: string): void;
  finish(html: string): void;
  fail(reason: string): void;
}

interface QtGlobals {
  readonly qt?: { readonly webChannelTransport: unknown };
  readonly QWebChannel?: new (
    transport: unknown,
    opened: (channel: { readonly objects: { readonly converter?: Converter } }) => void,
  ) => unknown;
}

/** `fetch` does not know the application's scheme. */
function load(address: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "arraybuffer";
    request.onload = () => resolve(request.response as ArrayBuffer);
    request.onerror = () => reject(new Error("the document did not come"));
    request.send();
  });
}

async function work(converter: Converter): Promise<void> {
  try {
    const document = await load("vest://import/document");
    const { html } = await convertWord(document, ({ type, base64 }) => converter.addPicture(type, base64));
    converter.finish(html);
  } catch (error) {
    converter.fail(error instanceof TooLarge ? "too large" : "damaged");
  }
}

const { qt, QWebChannel } = globalThis as QtGlobals;
if (qt !== undefined && QWebChannel !== undefined) {
  new QWebChannel(qt.webChannelTransport, ({ objects }) => {
    if (objects.converter !== undefined) {
      void work(objects.converter);
    }
  });
}
