import { changeWordsFor } from "../../locale/change-words.ts";
import type { Language } from "../../locale/language.ts";
import type { ProofPage, ProofTable } from "../proof/proof-page.ts";
import { shorten } from "../shorten.ts";
import type { Changes } from "./changes.ts";
import { tellChanges } from "./tell-changes.ts";
import type { SentencePiece, ToldFigure } from "./tell-changes.ts";

/** What the page behind a report with tracked changes says: the figures that changed, and why. */
export function changesPage(changes: Changes, language: Language): ProofPage {
  const words = changeWordsFor(language);
  const { title, count, changed, removed, added } = tellChanges(changes, language);
  const [number, sentence, was, is, , why] = words.columns;
  const whole = [
    { head: number, width: 7 },
    { head: sentence, width: 27 },
    { head: was, width: 15 },
    { head: is, width: 17 },
    { head: why, width: 34 },
  ];
  const alone = [
    { head: number, width: 7 },
    { head: sentence, width: 45 },
    { head: why, width: 48 },
  ];
  return {
    title: words.headings.all,
    about: `${title}\n${count}`,
    legend: [],
    tables: [
      ...tableOf(words.headings.changed, changed, whole),
      ...tableOf(words.headings.removed, removed, alone),
      ...tableOf(words.headings.added, added, alone),
    ],
  };
}

/** What only one of the reports has is marked in its sentence, and told there alone. */
function tableOf(title: string, figures: readonly ToldFigure[], columns: ProofTable["columns"]): readonly ProofTable[] {
  if (figures.length === 0) return [];
  const rows = figures.map((figure) => [
    String(figure.number),
    sentenceOf(figure),
    ...(columns.length === wholeColumns ? valuesOf(figure) : []),
    figure.why.join("\n"),
  ]);
  return [{ title, about: "", columns, rows, none: "" }];
}

const wholeColumns = 5;

/** Characters of a sentence, and of what a phrase prints. */
const mostOfText = 80;

/** What is long is cut around what is marked. */
function sentenceOf({ sentence }: ToldFigure): string {
  const marked = sentence.filter((piece) => piece.marked);
  const [first, last] = [sentence.indexOf(marked[0] ?? noPiece), sentence.lastIndexOf(marked.at(-1) ?? noPiece)];
  const texts = sentence.map(({ text, marked: isMarked }, index) => {
    if (isMarked) return `[${shorten(text, mostOfText)}]`;
    if (index < first) return keepEnd(text, mostOfText / 2);
    return index > last ? shorten(text, mostOfText / 2) : text;
  });
  return texts.join("");
}

const noPiece: SentencePiece = { text: "", marked: false };

function keepEnd(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `…${characters.slice(1 - most).join("")}`;
}

function valuesOf({ was, is, difference }: ToldFigure): readonly [string, string] {
  const after = shorten(is, mostOfText);
  return [shorten(was, mostOfText), difference === "" ? after : `${after}\n（${difference}）`];
}
