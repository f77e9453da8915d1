// node build.mjs OUTPUT [--minify]: the files of both pages in OUTPUT (the editor's: editor.js, editor.css, index.html; of the
// import of Word documents: word.js, word.html).
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const [output, ...options] = process.argv.slice(2);
if (output === undefined) {
  throw new Error("usage: node build.mjs OUTPUT [--minify]");
}
await mkdir(output, { recursive: true });
await build({
  entryPoints: [
    { in: "src/main.ts", out: "editor" },
    { in: "editor.css", out: "editor" },
    { in: "src/word/main.ts", out: "word" },
  ],
  outdir: output,
  bundle: true,
  minify: options.includes("--minify"),
  format: "iife",
  target: "chrome102",
  // A page all in ASCII is a string of one byte a letter to the engine.
  charset: "ascii",
  legalComments: "inline",
  logLevel: "warning",
});
for (const page of ["index.html", "word.html"]) {
  await copyFile(page, join(output, page));
}
