import { describe, expect, test } from "@jest/globals";

import { spliceXml } from "../../../src/review/rewrite/splice.ts";
import { tintRuns, withFill } from "../../../src/review/proof/tint-runs.ts";
import { paragraphOf } from "../rewrite/paragraph-of.ts";

const fill = '<w:shd w:val="clear" w:color="auto" w:fill="EAF3FB"/>';

describe("A fill among a run's properties", () => {
  test.each([
    ["comes last where nothing may follow it", "<w:rPr><w:b/></w:rPr>", `<w:rPr><w:b/>${fill}</w:rPr>`],
    [
      "comes before what has to follow it",
      '<w:rPr><w:b/><w:vertAlign w:val="superscript"/><w:lang w:val="en-US"/></w:rPr>',
      `<w:rPr><w:b/>${fill}<w:vertAlign w:val="superscript"/><w:lang w:val="en-US"/></w:rPr>`,
    ],
    [
      "takes the place of one that is there",
      '<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="FF0000"/><w:em w:val="dot"/></w:rPr>',
      `<w:rPr>${fill}<w:em w:val="dot"/></w:rPr>`,
    ],
    [
      "leaves what the properties were before a tracked change",
      '<w:rPr><w:b/><w:rPrChange w:id="1" w:author="a"><w:rPr><w:shd w:val="clear"/><w:i/></w:rPr></w:rPrChange></w:rPr>',
      `<w:rPr><w:b/>${fill}<w:rPrChange w:id="1" w:author="a"><w:rPr><w:shd w:val="clear"/><w:i/></w:rPr></w:rPrChange></w:rPr>`,
    ],
    ["opens properties that are empty", "<w:rPr/>", `<w:rPr>${fill}</w:rPr>`],
    ["is not put off by a name that begins alike", "<w:rPr><w:csFake/></w:rPr>", `<w:rPr><w:csFake/>${fill}</w:rPr>`],
  ])("%s", (_, before, after) => {
    expect(withFill(before, "EAF3FB", "w:")).toBe(after);
  });
});

test("Each run is tinted once, with properties or without, and its text stays", () => {
  const xml =
    '<w:p><w:r><w:t>召开</w:t></w:r><w:r w:rsidR="1"><w:t>1</w:t><w:t>2</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>次</w:t></w:r></w:p>';
  const { pieces } = paragraphOf(xml);
  expect(spliceXml(xml, tintRuns(pieces.slice(1), xml, "EAF3FB"))).toBe(
    `<w:p><w:r><w:t>召开</w:t></w:r><w:r w:rsidR="1"><w:rPr>${fill}</w:rPr><w:t>1</w:t><w:t>2</w:t></w:r><w:r><w:rPr><w:b/>${fill}</w:rPr><w:t>次</w:t></w:r></w:p>`,
  );
});
