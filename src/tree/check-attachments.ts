import type { Report } from "../diagnostics/diagnostic.ts";
import { phraseText } from "../text/text.ts";
import type { RenderedBlock, RenderedText } from "../text/text.ts";
import { titleText } from "./line-text.ts";
import { parseLine } from "./parse-line.ts";
import { placeInSlice, wholeSlice } from "./slice.ts";
import type { Document } from "./tree.ts";

/**
 * Checks that a report's attachments are those that its front matter names, in number, order and title, where it names
 * them; and that the text mentions none that isn't there. 附件说明 itself is written from the attachments, so that its titles
 * are theirs (GB/T 9704-2012, 7.3.4 and 7.3.7).
 */
export function checkAttachments(text: RenderedText, { attachments }: Document, report: Report): void {
  if (text.attachments.length > 0) checkNamed(text, attachments, report);
  for (const block of text.blocks) checkMentions(block, attachments.length, report);
}

/** A draft in which a title has a gap is passed over: that title may be any of the others. */
function checkNamed({ attachments }: RenderedText, there: Document["attachments"], report: Report): void {
  const lines = attachments.map(parseLine);
  const named = lines.map((line) => plainTitle(titleText(line)));
  const found = there.map(({ title }) => plainTitle(titleText(title)));
  const hasGap = [...lines, ...there.map(({ title }) => title)].some(({ phrases }) => phrases.some(({ gap }) => gap));
  if (hasGap) return;
  lines.forEach(({ place }, index) => {
    const title = named[index] ?? "";
    const at = found.indexOf(title, found[index] === title ? index : 0);
    if (at === -1) report("attachment-not-there", place, { title, found });
    else if (at !== index && named.length === found.length) {
      report("attachment-elsewhere", place, { title, named: index + 1, found: at + 1 });
    }
  });
  there.forEach(({ title: { place } }, index) => {
    const title = found[index] ?? "";
    if (!named.includes(title)) report("attachment-not-named", place, { title, named });
  });
}

/** A number typed before the title is the writer's to set. */
function plainTitle(title: string): string {
  return title.trim().replace(/^(?:附件)?\d+[.．、：:]\s*/, "");
}

/**
 * The attachment that is meant by a number, 附件3; how many there are, 附件3份; or just that there is one, 见附件. Years and
 * pages are neither.
 */
const mention =
  /(?<before>见|》的?|号）?的?)?(?<word>附件|\b(?:attachment|annex)\s)\s*(?:\uE000(?<token>\d+)\uE001|(?<number>\d+)(?![\d年月日页%]))?\s*(?<count>[份个])?/gi;

function checkMentions(block: RenderedBlock, count: number, report: Report): void {
  if (!/附件|attachment|annex/i.test(block.text)) return;
  for (const match of block.text.matchAll(mention)) {
    const { before = "", word = "", token, number, count: measure } = match.groups ?? {};
    // 《某通知》附件2 is another paper's.
    if (before !== "" && before !== "见") continue;
    const phrase = token === undefined ? undefined : block.phrases[Number(token)];
    if (phrase?.gap) continue;
    const said = phrase ? phraseText(phrase) : number;
    const isWrong =
      said === undefined || !/^\d+$/.test(said)
        ? before === "见" && count === 0
        : measure === undefined
          ? Number(said) > count
          : Number(said) !== count;
    if (!isWrong) continue;
    const start = match.index + before.length;
    const origin = placeInSlice(wholeSlice(block), start, match.index + match[0].length);
    const written = `${word}${said ?? ""}${said === undefined ? "" : (measure ?? "")}`;
    report("attachment-mentioned", origin?.place, { written, count }, origin?.includes);
  }
}
