/** Word documents as markup: what of them comes through, and what is refused. */
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { convertWord, TooLarge, type Picture } from "../src/word/convert";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

async function packed(zip: JSZip): Promise<ArrayBuffer> {
  return await zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
}

function archive(body: string, styles = ""): JSZip {
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file("word/styles.xml", `${head}<w:styles xmlns:w="${word}">${styles}</w:styles>`);
  zip.file("word/document.xml", `${head}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`);
  return zip;
}

function style(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function paragraph(text: string, styleId = ""): string {
  const properties = styleId === "" ? "" : `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function item(text: string, list: number, level = 0): string {
  const number = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  return `<w:p><w:pPr>${number}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function level(depth: number, format: string, text: string, start = 1): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

const numbering =
  `${head}<w:numbering xmlns:w="${word}">` +
  [
    level(0, "decimal", "%1.") + level(1, "russianLower", "%2)"),
    level(0, "upperRoman", "%1."),
    level(0, "bullet", "·"),
    level(0, "decimal", "Чл. %1.", 7),
  ]
    .map((levels, list) => `<w:abstractNum w:abstractNumId="${list}">${levels}</w:abstractNum>`)
    .join("") +
  [1, 2, 3, 4]
    .map((id) => {
      const start = id === 2 ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>' : "";
      return `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/>${start}</w:num>`;
    })
    .join("") +
  "</w:numbering>";

async function convert(zip: JSZip, pictures: Picture[] = []): Promise<string> {
  return (await convertWord(await packed(zip), (picture) => pictures.push(picture))).html;
}

describe("a Word document", () => {
  it("keeps title, subtitle, headings, quotes and tables", async () => {
    const styles =
      style("a", "Title") + style("b", "Subtitle") + style("c", "heading 2") + style("d", "Quote");
    const table = `<w:tbl><w:tr><w:tc>${paragraph("едно")}</w:tc><w:tc>${paragraph("две")}</w:tc></w:tr></w:tbl>`;
    const html = await convert(
      archive(
        paragraph("Заглавие", "a") +
          paragraph("Накратко", "b") +
          paragraph("Глава", "c") +
          paragraph("Думи", "d") +
          table,
        styles,
      ),
    );
    expect(html).toBe(
      '<h1>Заглавие</h1><p class="lead">Накратко</p><h2>Глава</h2><blockquote><p>Думи</p></blockquote>' +
        "<table><tr><td><p>едно</p></td><td><p>две</p></td></tr></table>",
    );
  });

  it("keeps the kinds of its numbers, where they go on and where they begin anew", async () => {
    const zip = archive(
      item("едно", 1) +
        item("а-точка", 1, 1) +
        item("б-точка", 1, 1) +
        paragraph("между тях") +
        item("две", 1) +
        item("отначало", 2) +
        item("знак", 3),
    );
    zip.file("word/numbering.xml", numbering);
    expect(await convert(zip)).toBe(
      '<ol><li>едно<ol type="a"><li>а-точка</li><li>б-точка</li></ol></li></ol><p>между тях</p>' +
        '<ol start="2"><li>две</li></ol><ol type="I" start="4"><li>отначало</li></ol><ul><li>знак</li></ul>',
    );
  });

  it("writes numbers with words, and those of headings, into the text", async () => {
    const heading = style("h", "heading 1");
    const numbered = `<w:pPr><w:pStyle w:val="h"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
    const zip = archive(
      `<w:p>${numbered}<w:r><w:t>Цели</w:t></w:r></w:p>` + item("Обхват", 4) + item("Срок", 4),
      heading,
    );
    zip.file("word/numbering.xml", numbering);
    expect(await convert(zip)).toBe("<h1>1. Цели</h1><p>Чл. 7. Обхват</p><p>Чл. 8. Срок</p>");
  });

  it("is refused when it unpacks to more than is allowed, whatever its tables say", async () => {
    const zip = archive(paragraph("а"));
    zip.file("word/media/a.bin", "0".repeat(200_000));
    const bytes = await packed(zip);
    const ignore = (): void => undefined;
    await expect(convertWord(bytes, ignore, { content: 100_000, markup: 100_000 })).rejects.toThrow(TooLarge);
    await expect(convertWord(bytes, ignore, { content: 1_000_000, markup: 100 })).rejects.toThrow(TooLarge);
    await expect(convertWord(bytes, ignore, { content: 1_000_000, markup: 100_000 })).resolves.toEqual({
      html: "<p>а</p>",
    });
  });

  it("that is none is refused", async () => {
    const nothing = new TextEncoder().encode("no archive").buffer as ArrayBuffer;
    await expect(convertWord(nothing, () => undefined)).rejects.toThrow();
    await expect(convert(new JSZip().file("a.txt", "а"))).rejects.toThrow();
    await expect(convert(archive("<w:p>"))).rejects.toThrow();
  });
});
