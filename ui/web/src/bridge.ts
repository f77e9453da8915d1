/** The wire to the application: one QWebChannel object with one slot and one signal. */
export interface Bridge {
  send(text: string): void;
  listen(receive: (text: string) => void): void;
}

interface ChannelObject {
  send(text: string): void;
  readonly received: { connect(receive: (text: unknown) => void): void };
}

interface Channel {
  readonly objects: Readonly<Record<string, ChannelObject | undefined>>;
}

/** What Qt puts into the page: the transport itself, and `QWebChannel` from its own qwebchannel.js. */
interface QtGlobals {
  readonly qt?: { readonly webChannelTransport: unknown };
  readonly QWebChannel?: new (transport: unknown, opened: (channel: Channel) => void) => unknown;
}

export function connect(): Promise<Bridge> {
  return new Promise((resolve, reject) => {
    const { qt, QWebChannel } = globalThis as QtGlobals;
    if (qt === undefined || QWebChannel === undefined) {
      reject(new Error("this page runs inside Vestitel only"));
      return;
    }
    new QWebChannel(qt.webChannelTransport, ({ objects }) => {
      const { bridge } = objects;
      if (bridge === undefined) {
        reject(new Error("the channel has no bridge"));
        return;
      }
      resolve({
        send: (text) => bridge.send(text),
        listen: (receive) =>
          bridge.received.connect((text) => {
            if (typeof text === "string") {
              receive(text);
            }
          }),
      });
    });
  });
}
