import { expect, test } from "@jest/globals";

import { fallbackCopies } from "../../../src/review/rewrite/fallback-copies.ts";
import { spliceXml } from "../../../src/review/rewrite/splice.ts";

const box = (text: string) => `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
const twice = (choice: string, fallback: string) =>
  `<w:p><mc:AlternateContent><mc:Choice>${box(choice)}</mc:Choice><mc:Fallback><w:pict>${box(fallback)}</w:pict></mc:Fallback></mc:AlternateContent></w:p>`;

function changed(xml: string, old: string, text: string): string {
  const from = xml.indexOf(old);
  const splices = [{ from, to: from + old.length, xml: text }];
  return spliceXml(xml, [...splices, ...fallbackCopies(xml, splices)]);
}

test("What changes in a text box changes in its copy for old programs", () => {
  expect(changed(twice("17", "17"), "17", "18")).toBe(twice("18", "18"));
});

test("Bookmarks stay in the box alone", () => {
  const anchored = '<w:bookmarkStart w:id="1" w:name="_hb_x"/>17<w:bookmarkEnd w:id="1"/>';
  const xml = twice(anchored, "17");
  expect(changed(xml, ">17<", ">18<")).toBe(twice(anchored.replace("17", "18"), "18"));
});

test("A copy that said something else stays", () => {
  expect(changed(twice("17", "—"), "17", "18")).toBe(twice("18", "—"));
});

test("Text outside of the box touches no copy", () => {
  const xml = `<w:p><w:r><w:t>1</w:t></w:r></w:p>${twice("17", "17")}`;
  expect(changed(xml, "<w:t>1<", "<w:t>2<")).toBe(`<w:p><w:r><w:t>2</w:t></w:r></w:p>${twice("17", "17")}`);
});
