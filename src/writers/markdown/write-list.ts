import type { Phrase } from "../../text/text.ts";
import type { List, ListItem, Paragraph } from "../../tree/tree.ts";
import type { PlainEntry } from "../plain/plain-block.ts";
import { runsOf } from "../plain/plain-runs.ts";
import type { Runs } from "../plain/plain-runs.ts";
import { atStart, writeRuns } from "./write-runs.ts";

/** Items of the whole document's list, or of one within it. */
export function writeList(
  list: Pick<List, "ordered" | "start">,
  items: readonly { readonly shape: ListItem; readonly phrases: readonly Phrase[] }[],
  runs: Runs,
): string {
  return items
    .map(({ shape, phrases }, index) => {
      const mark = list.ordered ? `${list.start + index}. ` : "- ";
      const indent = " ".repeat(mark.length);
      const isLoose = shape.children.filter(({ type }) => type === "paragraph").length > 1;
      const text = shape.children
        .map((child, at) => writeChild(child, shape.children[at - 1], { phrases, isLoose }, runs))
        .join("\n");
      return mark + text.replaceAll(/\n(?=.)/g, `\n${indent}`);
    })
    .join("\n");
}

/** A list that does not begin with 1 needs a blank line above it: else it goes on in the paragraph (CommonMark 0.31, 5.3). */
function writeChild(
  child: Paragraph | List,
  before: Paragraph | List | undefined,
  { phrases, isLoose }: { readonly phrases: readonly Phrase[]; readonly isLoose: boolean },
  runs: Runs,
): string {
  const needsBlank =
    isLoose || before?.type === "list" || (child.type === "list" && child.ordered && child.start !== 1);
  const blank = before && needsBlank ? "\n" : "";
  if (child.type === "paragraph")
    return blank + writeRuns(runsOf([{ inlines: child.children, phrases }], runs), atStart);
  const items = child.items.map((item) => ({ shape: item, phrases }));
  return blank + partLists(before, child) + writeList(child, items, runs);
}

/** Two lists that follow each other would be one. */
export function partLists(before: { readonly type: string } | undefined, block: { readonly type: string }): string {
  return block.type === "list" && before?.type === "list" ? "<!-- -->\n\n" : "";
}

/** The contents, each entry under the one above it that is of a higher level: a level left out would make it a part of that one's text. */
export function writeEntries(entries: readonly PlainEntry[], runs: Runs): string {
  const open: number[] = [];
  return entries
    .map(({ level, pieces }) => {
      open.splice(0, open.length, ...open.filter((above) => above < level), level);
      return `${"  ".repeat(open.length - 1)}- ${writeRuns(runsOf(pieces, runs), atStart)}`;
    })
    .join("\n");
}
