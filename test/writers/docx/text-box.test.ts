import { expect, test } from "@jest/globals";
import { Document, Paragraph, TextWrappingType } from "docx";
import { ShapeRun } from "docx/shapes";

import { writeComponent } from "../../../src/writers/docx/skeleton.ts";
import { textBox } from "../../../src/writers/docx/text-box.ts";
import type { TextBox } from "../../../src/writers/docx/text-box.ts";

const file = new Document({ sections: [{ children: [] }] });
const inner = "<w:p/>";
const emu = 635;

/** The same box by docx's own module; it counts in pixels of 15 twips. */
function shape({ name, left, top, width, height, text, wrapped }: TextBox): string {
  const run = new ShapeRun({
    type: "rectangle",
    line: "none",
    children: [new Paragraph({})],
    transformation: { width: width / 15, height: height / 15 },
    altText: { name, description: "", title: "" },
    textOptions: {
      verticalAlignment: text === "down" ? "top" : "bottom",
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      ...(text === "down" && { direction: "topToBottom" }),
    },
    floating: {
      horizontalPosition: { relative: left.from, offset: left.offset * emu },
      verticalPosition: { relative: "page", offset: top * emu },
      wrap: { type: wrapped ? TextWrappingType.TOP_AND_BOTTOM : TextWrappingType.NONE },
    },
  });
  return writeComponent(file, run);
}

const box: TextBox = {
  id: 1,
  name: "版记",
  left: { from: "margin", offset: 0 },
  top: 13_305,
  width: 8850,
  height: 1560,
  text: "across",
  wrapped: true,
};

test.each<[string, TextBox]>([
  ["across the page, with text above and below", box],
  ["down the page, over nothing", { ...box, text: "down", wrapped: false, left: { from: "page", offset: 1435 } }],
])("A text box %s is what docx/shapes writes", (_, given) => {
  const [own = ""] = /<w:drawing>.*<\/w:drawing>/s.exec(textBox(given, inner, "")) ?? [];
  const [theirs = ""] = /<w:drawing>.*<\/w:drawing>/s.exec(shape(given)) ?? [];
  const comparable = (xml: string) => xml.replace(/(<wp:docPr id=")[^"]*/, "$1…").replace(/></g, ">\n<");
  expect(comparable(own)).toBe(comparable(theirs));
});

test("What is read where such boxes are not known stands beside it", () => {
  expect(textBox(box, inner, "<w:t>甲</w:t>")).toMatch(/<\/mc:Choice><mc:Fallback><w:t>甲<\/w:t><\/mc:Fallback>/);
});
