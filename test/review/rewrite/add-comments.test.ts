import { expect, test } from "@jest/globals";

import { addComments, commentMarks } from "../../../src/review/rewrite/add-comments.ts";

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = `<w:document ${names}><w:body/></w:document>`;
const types = '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/></Types>';
const comment = { id: 7, author: "huibao", date: "2020-02-29T00:00:00Z", paragraphs: [{ text: "甲 & 乙" }] };

function add(parts: Record<string, string>) {
  return Object.fromEntries(addComments((name) => parts[name], [comment]));
}

test("The first comments of a file come in a part of their own, which the package lists", () => {
  const changed = add({
    "[Content_Types].xml": types,
    "word/document.xml": document,
    "word/_rels/document.xml.rels":
      '<Relationships xmlns="r"><Relationship Id="rId1" Type="x" Target="y"/></Relationships>',
  });
  expect(Object.keys(changed)).toEqual(["word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"]);
  expect(changed["word/comments.xml"]).toContain('<w:comment w:id="7" w:author="huibao" w:date="2020-02-29T00:00:00Z"');
  expect(changed["word/comments.xml"]).toContain("甲 &amp; 乙");
  expect(changed["word/_rels/document.xml.rels"]).toMatch(
    /<Relationship Id="rId1".*<Relationship Id="rIdComments1" Type="[^"]*\/comments" Target="comments.xml"\/><\/Relationships>$/,
  );
  expect(changed["[Content_Types].xml"]).toContain('<Override PartName="/word/comments.xml"');
});

test("Comments that are there stay as they are, and the new ones follow them", () => {
  const before = `<w:comments ${names}><w:comment w:id="0"><w:p/></w:comment>`;
  const changed = add({
    "[Content_Types].xml": types,
    "word/document.xml": document,
    "word/_rels/document.xml.rels":
      '<Relationships xmlns="r"><Relationship Target="remarks.xml" Type="http://x/relationships/comments" Id="a"/></Relationships>',
    "word/remarks.xml": `${before}</w:comments>`,
  });
  expect(Object.keys(changed)).toEqual(["word/remarks.xml"]);
  expect(changed["word/remarks.xml"]?.startsWith(`${before}<w:comment w:id="7"`)).toBe(true);
});

test("A part whose outermost element is empty takes them as well", () => {
  const changed = add({
    "[Content_Types].xml": types,
    "word/document.xml": document,
    "word/_rels/document.xml.rels":
      '<Relationships xmlns="r"><Relationship Id="a" Type="/relationships/comments" Target="/word/c.xml"/></Relationships>',
    "word/c.xml": `<w:comments ${names} />`,
  });
  expect(changed["word/c.xml"]).toMatch(/^<w:comments [^>]*[^/]><w:comment w:id="7".*<\/w:comment><\/w:comments>$/);
});

test("Elements have the prefix of the part in which they stand", () => {
  expect(commentMarks(3, "ns0:").close).toBe(
    '<ns0:commentRangeEnd ns0:id="3"/><ns0:r><ns0:commentReference ns0:id="3"/></ns0:r>',
  );
});

test("Without comments nothing changes", () => {
  expect(addComments(() => undefined, []).size).toBe(0);
});
