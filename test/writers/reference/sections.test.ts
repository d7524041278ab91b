import { describe, expect, test } from "@jest/globals";

import { readTree } from "../../../src/writers/reference/read-tree.ts";
import { laterSection, pageOfSection, sectionLike } from "../../../src/writers/reference/sections.ts";
import type { XmlElement } from "../../../src/writers/reference/xml-tree.ts";
import { writeNodes } from "../../../src/writers/reference/write-tree.ts";

function section(inside: string): XmlElement {
  const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const root = readTree(`<w:sectPr xmlns:w="${w}">${inside}</w:sectPr>`);
  if (!root) throw new Error("not well-formed");
  return root;
}

const size = '<w:pgSz w:w="11906" w:h="16838"/>';
const margins =
  '<w:pgMar w:top="1000" w:right="2000" w:bottom="3000" w:left="4000" w:header="800" w:footer="900" w:gutter="100"/>';

describe("The page of a section", () => {
  test("has its gutter among its left margin", () => {
    expect(pageOfSection(section(size + margins))).toEqual({
      width: 11_906,
      height: 16_838,
      top: 1000,
      bottom: 3000,
      left: 4100,
      right: 2000,
      footer: 900,
    });
  });

  test("is as wide as the first of its columns", () => {
    const text = 11_906 - 4100 - 2000;
    expect(pageOfSection(section(`${size}${margins}<w:cols w:num="2" w:space="400"/>`))?.right).toBe(
      2000 + text / 2 + 200,
    );
  });

  test("has margins of an inch where it says nothing of them, and is none without a size", () => {
    expect(pageOfSection(section(size))).toMatchObject({ top: 1440, left: 1440, right: 1440 });
    expect(pageOfSection(section(margins))).toBeUndefined();
  });
});

const headed = '<w:headerReference w:type="default" w:x="h"/>';
const reference = section(`${headed}${size}${margins}<w:pgNumType w:fmt="decimal" w:start="5"/><w:titlePg/>`);

describe("A section of a report on a reference file", () => {
  test("has its page and headers, and begins as ours does", () => {
    const own = section('<w:type w:val="evenPage"/><w:pgSz w:w="11906" w:h="16838"/>');
    expect(writeNodes(sectionLike(own, reference, true).children)).toBe(
      `${headed}<w:type w:val="evenPage"/>${size}${margins}<w:pgNumType w:fmt="decimal" w:start="5"/><w:titlePg/>`,
    );
  });

  test("is laid across where ours is: the upper margin becomes the right one", () => {
    const own = section('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    const [, turned = "", sides = ""] =
      /(<w:pgSz[^>]*>)(<w:pgMar[^>]*>)/.exec(writeNodes(sectionLike(own, reference, true).children)) ?? [];
    expect(turned).toBe('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(sides).toContain('w:top="4000" w:right="1000" w:bottom="2000" w:left="3000"');
  });

  test("behind the first counts its pages on, and has no first page of its own", () => {
    expect(writeNodes(laterSection(reference).children)).toBe(
      `${headed}${size}${margins}<w:pgNumType w:fmt="decimal"/>`,
    );
  });
});
