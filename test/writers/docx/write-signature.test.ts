import { expect, test } from "@jest/globals";

import { documentOf, shippedStyle } from "../sample-document.ts";
import { attributes, written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");
const parts = { signature: "示例市民政局", date: "2026年9月1日" } as const;

function paragraph(xml: string, id: string): string {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].find(([one]) => one.includes(`w:val="${id}"`))?.[0] ?? "";
}

test("Without a seal the organ is indented from the left by what it holds, the date two characters more (7.3.5.2)", () => {
  const { xml } = written(documentOf(["甲"], parts), style);
  const left = [paragraph(xml, "Signature"), paragraph(xml, "Date")].map((one) =>
    Number(attributes(one, "w:ind", "w:left")[0]),
  );
  expect((left[1] ?? 0) - (left[0] ?? 0)).toBe(630);
});

test("With a seal organ and date stand in the middle of the same space, and blank lines are left for it (7.3.5.1)", () => {
  const { xml } = written(documentOf(["甲"], { ...parts, sealed: true }), style);
  const [organ, date] = [paragraph(xml, "Signature"), paragraph(xml, "Date")];
  expect([organ, date].map((one) => attributes(one, "w:jc", "w:val"))).toEqual([["center"], ["center"]]);
  const left = attributes(organ, "w:ind", "w:left");
  expect(attributes(date, "w:ind", "w:left")).toEqual(left);
  // The date is 6 characters wide and ends 4 from the right: its middle is 7 from there.
  expect(Number(left[0])).toBe(8845 - 2 * 7 * 315);
  expect(attributes(organ, "w:spacing", "w:before")).toEqual(["1158"]);
});

test("附注 stands on the line below the date and keeps to it (7.3.6)", () => {
  const { xml, part } = written(documentOf(["甲"], { ...parts, annotation: "（此件公开发布）" }), style);
  expect(paragraph(xml, "Date")).toContain("<w:keepNext/>");
  expect(paragraph(xml, "Annotation")).toContain("（此件公开发布）");
  const annotation = /<w:style [^>]*w:styleId="Annotation".*?<\/w:style>/s.exec(part("word/styles.xml"))?.[0];
  expect(annotation).toContain('w:firstLine="630"');
});

test("A date without an organ has the blank line above it", () => {
  const { xml } = written(documentOf(["甲"], { date: "2026年9月1日" }), style);
  expect(attributes(paragraph(xml, "Date"), "w:spacing", "w:before")).toEqual(["579"]);
});

test("Without 汉字 organ and date end at the right, as letters are of many widths", () => {
  const english = documentOf(["Text."], { signature: "Civil Affairs Bureau", date: "1 September 2026" });
  const { xml } = written(english, shippedStyle("plain-en"));
  const placed = [paragraph(xml, "Signature"), paragraph(xml, "Date")];
  expect(placed.map((one) => attributes(one, "w:jc", "w:val"))).toEqual([["right"], ["right"]]);
  expect(placed.map((one) => attributes(one, "w:ind", "w:right"))).toEqual([["0"], ["0"]]);
});
