import { mergeWordsFor } from "../../../src/locale/merge-words.ts";
import { partOf } from "../imitate/edit-parts.ts";

/**
 * A merged file as its reader sees it, a line each paragraph or row: `[-went-]`, `{+came+}`; `+` before lines that were inserted
 * whole, `-` before deleted ones; comments behind: `«conflict: what the file has»`; `^` before footnotes.
 */
export function showMerged(bytes: Uint8Array): readonly string[] {
  const body = /<w:body>(.*)<\/w:body>/s.exec(partOf(bytes, "word/document.xml"))?.[1] ?? "";
  const comments = commentsOf(partOf(bytes, "word/comments.xml"));
  const notes = [...partOf(bytes, "word/footnotes.xml").matchAll(/<w:footnote w:id="[1-9][^>]*>(.*?)<\/w:footnote>/gs)];
  const lines = [...body.matchAll(/<w:tr>.*?<\/w:tr>|<w:p>.*?<\/w:p>/gs)].flatMap(([element]) => {
    const line = element.startsWith("<w:tr>") ? rowLine(element) : paragraphLine(element);
    const marks = [...element.matchAll(/<w:commentReference w:id="(\d+)"\/>/g)];
    const told = marks.map(([, id = ""]) => ` «${comments.get(id) ?? "?"}»`).join("");
    return line + told === "" ? [] : [line + told];
  });
  return [...lines, ...notes.map(([, note = ""]) => `^ ${paragraphLine(note).trim()}`)];
}

function rowLine(row: string): string {
  const form = /<w:trPr>.*?<\/w:trPr>/s.exec(row)?.[0] ?? "";
  const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => {
    return [...cell.matchAll(/<w:p>.*?<\/w:p>/gs)]
      .map(([paragraph]) => paragraphLine(paragraph).replace(/^[+-] /, ""))
      .join(" / ");
  });
  const mark = form.includes("<w:ins ") ? "+ " : form.includes("<w:del ") ? "- " : "";
  const line = mark === "" ? cells : cells.map((cell) => cell.replaceAll(/[[{][-+]|[-+][\]}]/g, ""));
  return `${mark}| ${line.join(" | ")} |`;
}

function paragraphLine(paragraph: string): string {
  const form = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? "";
  const text = paragraph
    .replace(form, "")
    .replaceAll(/<w:del [^>]*>(.*?)<\/w:del>/gs, (_, runs: string) => `[-${plain(runs)}-]`)
    .replaceAll(/<w:ins [^>]*>(.*?)<\/w:ins>/gs, (_, runs: string) => `{+${plain(runs)}+}`);
  const line = plain(text).replaceAll("-][-", "").replaceAll("+}{+", "");
  if (/<w:rPr>.*<w:ins /s.test(form)) return `+ ${line.replaceAll(/^\{\+|\+\}$/g, "")}`;
  return /<w:rPr>.*<w:del /s.test(form) ? `- ${line.replaceAll(/^\[-|-\]$/g, "")}` : line;
}

function plain(xml: string): string {
  return xml
    .replaceAll("<w:br/>", "⏎")
    .replaceAll(/<[^<>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

/** By what they are: the first line of each of ours is a sentence. */
function commentsOf(xml: string): ReadonlyMap<string, string> {
  const comments = [...xml.matchAll(/<w:comment [^>]*?w:id="(\d+)"[^>]*?w:author="([^"]*)".*?<\/w:comment>/gs)];
  return new Map(
    comments.map(([comment, id = "", author = ""]) => {
      const [first = "", ...rest] = [...comment.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => plain(paragraph));
      if (author !== "huibao") return [id, `${author}: ${[first, ...rest].join(" / ")}`];
      return [id, [kindOf(first), rest.join(" / ")].filter((text) => text !== "").join(": ")];
    }),
  );
}

function kindOf(heading: string): string {
  const words = mergeWordsFor("zh-CN");
  for (const [kind, text] of Object.entries(words)) if (text === heading) return kind;
  const behind = /“(.*)”/.exec(heading)?.[1] ?? "";
  return heading === words.moved(behind) ? `moved behind ${behind}` : heading;
}
