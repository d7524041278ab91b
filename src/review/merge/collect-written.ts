import type { ReturnedDocument } from "../returned/returned-document.ts";
import { commentOn } from "../rewrite/comment-on.ts";
import type { NewComment } from "../rewrite/add-comments.ts";
import type { Splice } from "../rewrite/splice.ts";
import { tagEnd } from "../rewrite/xml-tags.ts";
import type { MergeOptions } from "./merged.ts";
import type { Merging } from "./merging.ts";

/** What is written into the fresh report, by its parts. */
export interface Written extends Pick<Merging, "write" | "comment"> {
  /** The marks of comments stand around all else in their paragraphs. */
  readonly splices: () => ReadonlyMap<string, readonly Splice[]>;
  readonly comments: () => readonly NewComment[];
}

export function collectWritten(
  { paragraphs, parts }: ReturnedDocument,
  main: string,
  nextId: () => number,
  { author, date }: MergeOptions,
): Written {
  const written = new Map<string, Splice[]>();
  const [opens, closes]: [Splice[], Splice[]] = [[], []];
  const comments: NewComment[] = [];
  const text = parts.get(main) ?? "";
  const canHave = (at: number) => {
    const paragraph = paragraphs[at];
    if (paragraph?.part !== main || paragraph.stands.type === "box") return false;
    return text.charAt(tagEnd(text, paragraph.span.from) - 2) !== "/";
  };
  return {
    write: (part, splices) => written.set(part, [...(written.get(part) ?? []), ...splices]),
    comment: (fresh, comment) => {
      const before = paragraphs.findLastIndex((_, at) => at <= fresh && canHave(at));
      const at = before >= 0 ? before : paragraphs.findIndex((_, index) => canHave(index));
      const span = paragraphs[at]?.span;
      if (!span) return;
      const id = nextId();
      const [open, close] = commentOn(id, span, text);
      if (open) opens.push(open);
      if (close) closes.push(close);
      comments.push({ author, date, ...comment, id });
    },
    splices: () => new Map([...written, [main, [...opens, ...(written.get(main) ?? []), ...closes]]]),
    comments: () => comments,
  };
}
