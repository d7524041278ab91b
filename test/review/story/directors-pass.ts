import { addComments, commentMarks } from "../../../src/review/rewrite/add-comments.ts";
import { asWord } from "../imitate/as-word.ts";
import { anchorText, editAnchor, replaceAnchorText, retype } from "../imitate/edit-anchors.ts";
import { deleteSentence } from "../imitate/edit-paragraphs.ts";
import { editParts, partOf } from "../imitate/edit-parts.ts";
import { anchorNames } from "../imitate/find-anchors.ts";

const documentPart = "word/document.xml";
const author = "某领导";
const date = "2020-03-03T09:00:00Z";

/**
 * What a director does to the monthly report of the sample, one thing after the other, in Word: a sentence is reworded with changes
 * tracked, another taken out, a third typed in; a figure is typed over, another typed anew with the number that it had; one is set
 * in bold; a comment asks for something.
 */
export function directorsPass(bytes: Uint8Array): Uint8Array {
  const typedOver = replaceAnchorText(bytes, figureBehind(bytes, "，其中", "3"), "4");
  const reworded = rewordTracked(typedOver, "均已交办并督促整改", "均已逐一交办、限期整改");
  const shorter = deleteSentence(reworded, figureBehind(reworded, "发放慰问款物合计", "3.84万元")).bytes;
  const typedAnew = retype(shorter, figureBehind(shorter, "实行封闭管理的机构", "7"), "7");
  const bold = setInBold(typedAnew, figureBehind(typedAnew, "救助困难群众", "132"));
  const longer = replaceText(bold, "篇。", "篇，其中头版2篇。");
  return asWord(comment(longer, "请补充正在采取的办法。", "乡镇敬老院护理人员偏少"), 7);
}

/** The anchor of a figure that prints this text, in the same paragraph as some words. */
function figureBehind(bytes: Uint8Array, words: string, printed: string): string {
  const xml = partOf(bytes, documentPart);
  const paragraph = xml.split("</w:p>").find((one) => one.includes(words) && one.includes(`>${printed}<`)) ?? "";
  const anchor = anchorNames(paragraph).find((name) => anchorText(bytes, name) === printed);
  if (anchor === undefined) throw new Error(`No figure ${printed} beside ${words}`);
  return anchor;
}

function rewordTracked(bytes: Uint8Array, before: string, after: string): Uint8Array {
  const by = `w:author="${author}" w:date="${date}"`;
  return editRunWith(bytes, before, (left, right) => {
    const removed = `<w:del w:id="90101" ${by}><w:r><w:delText xml:space="preserve">${before}</w:delText></w:r></w:del>`;
    return run(left) + removed + `<w:ins w:id="90102" ${by}>${run(after)}</w:ins>` + run(right);
  });
}

function replaceText(bytes: Uint8Array, before: string, after: string): Uint8Array {
  return editRunWith(bytes, before, (left, right) => run(left + after + right));
}

function setInBold(bytes: Uint8Array, anchor: string): Uint8Array {
  return editAnchor(bytes, anchor, (xml, { inside, insideEnd }) => {
    const bold = xml.slice(inside, insideEnd).replaceAll("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>");
    return xml.slice(0, inside) + bold + xml.slice(insideEnd);
  });
}

function comment(bytes: Uint8Array, text: string, words: string): Uint8Array {
  const { open, close } = commentMarks(0, "w:");
  const marked = editRunWith(bytes, words, (left, right) => open + run(left + words + right) + close);
  const changed = addComments(
    (part) => partOf(bytes, part) || undefined,
    [{ id: 0, author, date, paragraphs: [{ text }] }],
  );
  return editParts(marked, Object.fromEntries([...changed].map(([name, xml]) => [name, () => xml])));
}

/** Writes the one run anew in which some words stand, from what is left and right of them in it. */
function editRunWith(bytes: Uint8Array, words: string, write: (left: string, right: string) => string): Uint8Array {
  return editParts(bytes, {
    [documentPart]: (xml) => {
      const runs = [...xml.matchAll(/<w:r><w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g)];
      const [found, ...others] = runs.filter(([, text = ""]) => text.includes(words));
      if (!found || others.length > 0) throw new Error(`${words} stands ${others.length} times more than once`);
      const [whole, text = ""] = found;
      const [left = "", right = ""] = text.split(words);
      return xml.slice(0, found.index) + write(left, right) + xml.slice(found.index + whole.length);
    },
  });
}

function run(text: string): string {
  return text === "" ? "" : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
