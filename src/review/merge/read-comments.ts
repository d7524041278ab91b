import { parseXml } from "../../source/parse-xml.ts";
import { relationshipsFile } from "../../writers/reference/word-package.ts";
import { readPart } from "../package/read-part.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";
import { findCommentsPart } from "../rewrite/add-comments.ts";
import { paragraphAround } from "./note-owner.ts";

/** A comment in a Word file, and the paragraph in which its mark stands. */
export interface FoundComment {
  readonly paragraph: number;
  readonly author: string;
  /** Nothing where it doesn't say. */
  readonly date: string | undefined;
  readonly paragraphs: readonly { readonly text: string }[];
}

/** Reads the comments of a file, in the order of their marks. One that has no mark is left out, as Word does. */
export function readComments(document: ReturnedDocument, main: string): readonly FoundComment[] {
  const text = document.parts.get(main) ?? "";
  const folder = main.replace(/[^/]*$/, "");
  const list = readPart(document.package, relationshipsFile(main));
  const name = list === undefined ? undefined : findCommentsPart(list, folder);
  const xml = name === undefined ? undefined : readPart(document.package, name);
  const comments = xml === undefined ? undefined : commentsIn(xml);
  if (!comments) return [];
  const marks = text.matchAll(/<(?:[^\s<>/:]+:)?commentReference\s[^<>]*?:id\s*=\s*["']([^"']*)["'][^<>]*>/g);
  return Array.from(marks).flatMap(({ 1: id = "", index }) => {
    const comment = comments.get(id);
    const paragraph = paragraphAround(index, document.paragraphs, main);
    return comment && paragraph !== undefined ? [{ ...comment, paragraph }] : [];
  });
}

type CommentText = Omit<FoundComment, "paragraph">;

type OpenComment = Omit<CommentText, "paragraphs"> & { readonly paragraphs: { text: string }[] };

/** By their ids. Nothing where the part is no sound XML. */
function commentsIn(xml: string): ReadonlyMap<string, CommentText> | undefined {
  const found = new Map<string, OpenComment>();
  let current: OpenComment | undefined;
  let isText = false;
  const isSound = parseXml(xml, {
    open({ local, attributes }) {
      const value = (name: string) => Object.values(attributes).find((one) => one.local === name)?.value;
      if (local === "comment") {
        current = { author: value("author") ?? "", date: value("date"), paragraphs: [] };
        found.set(value("id") ?? "", current);
      }
      if (local === "p") current?.paragraphs.push({ text: "" });
      isText = local === "t";
      return true;
    },
    text(text) {
      const last = current?.paragraphs.at(-1);
      if (last && isText) last.text += text;
    },
    close() {
      isText = false;
    },
  });
  return isSound ? found : undefined;
}
