import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { writingFor } from "../../src/locale/writing-for.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import { parsedMarkdown } from "./parsed-markdown.ts";
import { renderedText } from "./rendered-text.ts";
import { shownBlock } from "./shown-block.ts";

test("Points of a list run on in one paragraph, each with its own mark or the language's", () => {
  const { blocks, problems } = parsedMarkdown(":::要点\n1. 加强领导\n2. 排查{{12}}户。\n3. 保障到位\n:::");
  expect(problems).toEqual([]);
  expect(blocks).toEqual(["一是加强领导；二是排查{0}户。三是保障到位。"]);
});

test("A point that begins in strong type has its word in strong type", () => {
  expect(parsedMarkdown(":::要点\n- **市县联动。**建立{{群}}\n- **上门**服务^[甲]\n:::").blocks).toEqual([
    "**一是市县联动。**建立{0}；**二是上门**服务^[甲]。",
  ]);
});

test("Whether a point needs a mark is seen in what its last phrase prints", () => {
  expect(parsedMarkdown(":::要点\n- 甲{{乙}}\n- 丙{{丁。}}\n- {{戊”。）}}\n:::").blocks).toEqual([
    "一是甲{0}；二是丙{1}三是{2}",
  ]);
  expect(parsedMarkdown(":::要点\n- 甲{{乙；}}\n- 丙{{丁}}\n- {{戊}}\n:::").blocks).toEqual([
    "一是甲{0}二是丙{1}；三是{2}。",
  ]);
});

test("The same points with the same marks are the same shape", () => {
  const [first, second] = parsedMarkdown(":::要点\n- {{甲}}\n:::\n\n:::要点\n- {{乙}}\n:::").document.blocks;
  expect(second?.type === "paragraph" && second.shape).toBe(first?.type === "paragraph" && first.shape);
});

test("An English report counts its points in English", () => {
  const diagnostics = collectDiagnostics();
  const text = renderedText([":::points\n1. we met {{3}} times\n2. we wrote.\n:::"]);
  const { blocks } = parseDocument(text, diagnostics.report, writingFor("en"));
  expect(blocks.map(shownBlock)).toEqual(["First, we met {0} times. Second, we wrote."]);
  const quoted = renderedText([':::points\n1. we said "go."\n2. they "went"\n:::']);
  const said = parseDocument(quoted, diagnostics.report, writingFor("en")).blocks;
  expect(said.map(shownBlock)).toEqual(['First, we said "go." Second, they "went".']);
});

test.each([
  [":::要点\n:::", "block-empty 10:1"],
  [":::要点\n\n一段话\n\n:::", "block-content 12:1"],
  [":::要点\n\n- 甲\n\n一段话\n\n:::", "block-content 14:1"],
  [":::要点\n- 甲\n  - 乙\n:::", "unsupported-markdown 11:1"],
  [":::要点\n- 甲用`乙`\n:::", "unsupported-markdown 11:5"],
  [":::要点{#甲}\n- 乙\n:::", "unknown-attribute 10:7"],
])("%j is refused", (markdown, fault) => {
  expect(parsedMarkdown(markdown).faults).toEqual([fault]);
});
