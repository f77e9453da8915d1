// node build.mjs OUTPUT [--minify]: the page's files (editor.js, editor.css, index.html) in OUTPUT.
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
  ],
  outdir: output,
  bundle: true,
  minify: options.includes("--minify"),
  format: "iife",
  target: "chrome102",
  charset: "utf8",
  legalComments: "inline",
  logLevel: "warning",
});
await copyFile("index.html", join(output, "index.html"));
