import type { PointWriting } from "../locale/writing.ts";
import { checkLinks } from "./check-filled.ts";
import { gapParagraph, isOnlyGaps } from "./gaps.ts";
import { inlineText } from "./line-text.ts";
import type { OpenBlock } from "./open-block.ts";
import { startsList } from "./parse-list.ts";
import type { Parsed } from "./parsed.ts";
import type { Parsing } from "./parsing.ts";
import { noteProblems } from "./problem.ts";
import type { Note } from "./problem.ts";
import { readList } from "./read-list.ts";
import { readMarkdown } from "./read-markdown.ts";
import { rememberByText } from "./remember.ts";
import { reportProblems } from "./report-problems.ts";
import { placeInSlice } from "./slice.ts";
import type { Inline, ListItem, Paragraph, ParagraphBlock } from "./tree.ts";

type Point = readonly Inline[];

/**
 * `:::要点` around a list: its items in one paragraph, 一是…；二是…。 An item keeps the mark it ends with; one without gets
 * the language's. Reports a block that holds something else, and items of more than a line of text.
 */
export function parsePoints({ opening, line, inner }: OpenBlock, parsing: Parsing): readonly ParagraphBlock[] {
  const [first, second] = inner;
  if (first && !second && isOnlyGaps(first)) return [gapParagraph(first)];
  const parsed = first && startsList(first.text) ? readPoints(first.text) : undefined;
  const wrong = parsed ? second : (first ?? line);
  if (wrong) {
    const origin = placeInSlice(wrong, 0, /^[^\n]*/.exec(wrong.text)?.[0].length ?? 0);
    const code = first ? "block-content" : "block-empty";
    parsing.report(code, origin?.place, { name: opening.name, wanted: "list" }, origin?.includes);
  }
  if (!parsed || !first || wrong) return [];
  const points = reportProblems(parsed, first, parsing);
  if (points.length === 0) return [];
  // Whether an item ends with a mark may depend on what a phrase prints.
  const ended = points.map((point) => (endsWithMark.test(inlineText(point, first.phrases)) ? "." : "-"));
  const shape = joinedBy(parsing.writing)(`${ended.join("")}\n${first.text}`);
  checkLinks(shape.children, first, parsing.report);
  return [{ type: "paragraph", shape, phrases: first.phrases }];
}

const endsWithMark = /[。；！？…：，、.;!?:,][”’）)》"']*\s*$/;

/** The items of a text that is one list; nothing when it is not. */
const readPoints = rememberByText((text): Parsed<readonly Point[]> | undefined => {
  const [list, ...others] = readMarkdown(text).children;
  if (list?.type !== "list" || others.length > 0) return undefined;
  const { note, problems } = noteProblems();
  const { items } = readList(list, { text, numbered: false, note });
  return { value: items.flatMap((item) => pointOf(item, text, note)), problems };
});

function pointOf({ children: [paragraph, ...others] }: ListItem, text: string, note: Note): readonly Point[] {
  if (paragraph?.type === "paragraph" && others.length === 0) return [paragraph.children];
  if (paragraph) note("unsupported-markdown", { construct: "block-in-points" }, { start: 0, end: text.length });
  return [];
}

const joins = new WeakMap<PointWriting, (key: string) => Paragraph>();

/** Joins the points of a text `marks\ntext`, where `marks` has `.` for each that ends with a mark and `-` for the others. */
function joinedBy(writing: PointWriting): (key: string) => Paragraph {
  const known = joins.get(writing);
  if (known) return known;
  const join = rememberByText((key) => {
    const end = key.indexOf("\n");
    return joinPoints(readPoints(key.slice(end + 1))?.value ?? [], key.slice(0, end), writing);
  });
  joins.set(writing, join);
  return join;
}

function joinPoints(points: readonly Point[], marks: string, writing: PointWriting): Paragraph {
  const { end, last, gap } = writing.pointMarks;
  const children = points.flatMap((point, index): Point => {
    const isLast = index === points.length - 1;
    const mark = marks[index] === "." ? "" : isLast ? last : end;
    const after = mark + (isLast ? "" : gap);
    const begun = withWord(writing.point(index + 1) + gap, point);
    return after === "" ? begun : [...begun, { type: "text", text: after }];
  });
  return { type: "paragraph", children };
}

/** The word stands within the emphasis that an item begins with: **一是市县联动。**建立… */
function withWord(word: string, point: Point): Point {
  const [first, ...others] = point;
  if (first?.type !== "strong") return [{ type: "text", text: word }, ...point];
  return [{ ...first, children: [{ type: "text", text: word }, ...first.children] }, ...others];
}
