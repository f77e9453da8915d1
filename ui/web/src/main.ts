import { quickStartIsOver } from "./quick_start";

import { connect } from "./bridge";
import { EditorPage } from "./editor_page";

quickStartIsOver();
const holder = document.getElementById("editions");
if (holder !== null) {
  void connect().then((bridge) => {
    const page = new EditorPage(holder, (message) => bridge.send(JSON.stringify(message)));
    window.addEventListener("error", (event) => page.fail(event.error));
    window.addEventListener("unhandledrejection", (event) => page.fail(event.reason));
    bridge.listen((text) => page.receive(text));
    page.start();
  });
}
