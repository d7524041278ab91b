import { expect, test } from "@jest/globals";

import { unpack } from "../../writers/docx/unpacked.ts";
import { commentTexts, proofSample } from "./proofed.ts";

test("A figure that is printed with more decimals elsewhere has the value that is printed in its comment", async () => {
  const share = "percent (count (take meetings 2)) (count (take meetings 3))";
  const report = {
    file: "templates/reports/shares.md.hbs",
    to: `---\ntitle: 占比\n---\n占{{${share}}}，精确为{{${share} decimals=3}}。\n`,
  };
  const { copy } = await proofSample({ template: "shares", unit: "yi-county", period: "2020-02" }, [report]);
  const comments = [...commentTexts(unpack(copy).get("word/comments.xml") ?? "").values()];
  expect(comments.map((text) => text.split("\n")[0])).toEqual(["【比较】66.7%", "【比较】66.667%"]);
});
