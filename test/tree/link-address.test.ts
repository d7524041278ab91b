import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { inlineText } from "../../src/tree/line-text.ts";
import { linkAsText } from "../../src/tree/link-address.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import { renderedText } from "./rendered-text.ts";

test.each([
  ["[市日报](https://a.cn/{{12}})", undefined],
  ["[市日报]({{【待补：网址】}})", "市日报【待补：网址】"],
  ["[{{市日报}}](https://a.cn/{{【待补：网址】}})", "市日报【待补：网址】"],
  ["[市日报]({{没有网址}})", "市日报"],
])("%s is text where it leads nowhere", (markdown, text) => {
  const [block] = parseDocument(renderedText([markdown]), collectDiagnostics().report).blocks;
  const [link] = block?.type === "paragraph" ? block.shape.children : [];
  if (block?.type !== "paragraph" || link?.type !== "link") throw new Error("no link was read");
  const inlines = linkAsText(link, block.phrases);
  expect(inlines && inlineText(inlines, block.phrases)).toBe(text);
});
