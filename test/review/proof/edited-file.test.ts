import { expect, test } from "@jest/globals";

import { unpack } from "../../writers/docx/unpacked.ts";
import { editTexts } from "../imitate/edit-parts.ts";
import { replaceAnchorText } from "../imitate/edit-anchors.ts";
import { commentTexts, commentsWithin, proofSample } from "./proofed.ts";

const monthly = { template: "monthly", unit: "yi-county", period: "2020-02" };

/** The first paragraph says 开展督查6次 in a link. */
const linked = {
  file: "templates/reports/monthly.md.hbs",
  from: "、开展督查{{count inspections}}次",
  to: "、[开展督查{{count inspections}}次](https://example.cn/ducha)",
};

/** The first lines of the comments that tell what today's facts say, by their ids. */
function warnings(copy: Uint8Array): ReadonlyMap<string, string> {
  const comments = commentTexts(unpack(copy).get("word/comments.xml") ?? "");
  return new Map(
    [...comments].flatMap(([id, text]) => (text.includes("注意") ? [[id, text.split("\n")[0] ?? ""] as const] : [])),
  );
}

test.each(["16", "6.6", "7"])(
  "Where the file says something else than today's facts, the comment says so first: %s for 6",
  async (is) => {
    const { figures } = await proofSample(monthly);
    const phrases = figures.map(({ phrase }) => phrase);
    const { anchor = "" } = phrases.find(({ parts }) => parts.map(({ text }) => text).join("") === "6") ?? {};
    const { copy } = await proofSample(monthly, [], (bytes) => replaceAnchorText(bytes, anchor, is));
    const warned = warnings(copy);
    expect([...warned.keys()]).toEqual(commentsWithin(unpack(copy).get("word/document.xml") ?? "", anchor));
    expect([...warned.values()]).toEqual(["注意：按现有事实，这里应为“6”。"]);
  },
);

test.each([
  { is: "开展督查6次", told: [] },
  { is: "组织督查共6次", told: [] },
  { is: "开展督查16次", told: ["注意：按现有事实，这里应为“6”。"] },
  { is: "开展督查60次", told: ["注意：按现有事实，这里应为“6”。"] },
])("In a link, whose words are the template's, $is", async ({ is, told }) => {
  const { copy } = await proofSample(monthly, [linked], (bytes) => {
    return editTexts(bytes, (xml) =>
      xml.replace(/(<w:hyperlink .*?<w:t[^>]*>)[^<]*(.*?)<\/w:hyperlink>/s, (_, before: string, rest: string) => {
        return `${before}${is}${rest.replaceAll(/(<w:t[^>]*>)[^<]*/g, "$1")}</w:hyperlink>`;
      }),
    );
  });
  expect([...warnings(copy).values()]).toEqual(told);
});
