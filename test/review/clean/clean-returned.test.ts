import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";

import { cleanReturned } from "../../../src/review/clean/clean-returned.ts";
import { asWord } from "../imitate/as-word.ts";
import { editParts } from "../imitate/edit-parts.ts";
import { builtSample, readSound } from "../sample-files.ts";
import { sampleOrders } from "../../sample/sample-workspace.ts";

function cleaned(bytes: Uint8Array): Uint8Array {
  const clean = cleanReturned(readSound(bytes));
  if (!clean) throw new Error("nothing was cleaned");
  return clean;
}

function textsIn(bytes: Uint8Array): readonly string[] {
  return readSound(bytes).paragraphs.map(({ text }) => text);
}

describe.each(sampleOrders)("of the report $template", (order) => {
  test("nothing of ours is left, every word is, and what held nothing of ours keeps its bytes", async () => {
    const built = await builtSample(order);
    for (const bytes of order.template === "monthly" ? [built, asWord(built, 5)] : [built]) {
      const clean = cleaned(bytes);
      const [before, after] = [unzipSync(bytes), unzipSync(clean)];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const [name, part] of Object.entries(after)) {
        const text = new TextDecoder().decode(part);
        expect(`${name}: ${/_hb_|huibao-/.exec(text)?.[0] ?? "clean"}`).toBe(`${name}: clean`);
        if (!/^word\/(?:document|footnotes|header\d*|footer\d*)\.xml$|custom\.xml$/.test(name)) {
          expect(part).toEqual(before[name]);
        }
      }
      expect(textsIn(clean)).toEqual(textsIn(bytes));
      expect(cleanReturned(readSound(clean))).toBeUndefined();
    }
  });
});

test("Others' bookmarks and properties stay, whatever their names and ids are like", async () => {
  const bytes = editParts(await builtSample({ template: "monthly", unit: "yi-county", period: "2020-02" }), {
    "word/document.xml": (xml) =>
      xml.replace(
        "<w:r>",
        '<w:bookmarkStart w:id="9001" w:name="hb_1"></w:bookmarkStart><w:bookmarkEnd w:id="9001"/><w:r>',
      ),
    "docProps/custom.xml": (xml) =>
      xml.replace(
        "<property",
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="99" name="密级"><vt:lpwstr>huibao-</vt:lpwstr></property><property',
      ),
  });
  const parts = unzipSync(cleaned(bytes));
  const part = (name: string) => new TextDecoder().decode(parts[name]);
  expect(part("word/document.xml")).toContain(
    '<w:bookmarkStart w:id="9001" w:name="hb_1"></w:bookmarkStart><w:bookmarkEnd w:id="9001"/>',
  );
  expect([...part("docProps/custom.xml").matchAll(/name="([^"]*)"/g)].map(([, name]) => name)).toEqual(["密级"]);
});

test("An anchor that is written with a closing tag goes whole, and a copy's, too", async () => {
  const bytes = editParts(await builtSample({ template: "monthly", unit: "yi-county", period: "2020-02" }), {
    "word/document.xml": (xml) =>
      xml
        .replaceAll(/(<w:bookmark(Start|End)\b[^>]*?)\/>/g, "$1></w:bookmark$2>")
        .replace(/(_hb_[a-z0-9]+)/, "$1_Copy_1"),
  });
  const xml = new TextDecoder().decode(unzipSync(cleaned(bytes))["word/document.xml"]);
  expect(xml).not.toMatch(/_hb_|bookmarkEnd/);
  expect(textsIn(cleaned(bytes))).toEqual(textsIn(bytes));
});
