import { changeWordsFor } from "../../locale/change-words.ts";
import type { Language } from "../../locale/language.ts";
import type { ProofPage, ProofTable } from "../proof/proof-page.ts";
import { shorten } from "../proof/shorten.ts";
import type { Changes } from "./changes.ts";
import { tellChanges } from "./tell-changes.ts";
import type { ToldFigure } from "./tell-changes.ts";

/** What the page behind a report with tracked changes says: the figures that changed, and why. */
export function changesPage(changes: Changes, language: Language): ProofPage {
  const words = changeWordsFor(language);
  const { title, count, changed, removed, added } = tellChanges(changes, language);
  const [number, sentence, was, is, , why] = words.columns;
  const table = (heading: string, figures: readonly ToldFigure[], columns: ProofTable["columns"]): ProofTable[] => {
    if (figures.length === 0) return [];
    const only = columns.length === 4;
    return [
      {
        title: heading,
        about: "",
        columns,
        rows: figures.map((figure) => [
          String(figure.number),
          sentenceOf(figure),
          ...(only ? [shorten(figure.was === words.none ? figure.is : figure.was, mostOfText)] : valuesOf(figure)),
          figure.why.join("\n"),
        ]),
        none: "",
      },
    ];
  };
  const alone = (head: string) => [
    { head: number, width: 7 },
    { head: sentence, width: 33 },
    { head, width: 22 },
    { head: why, width: 38 },
  ];
  return {
    title: words.headings.all,
    about: `${title}\n${count}`,
    legend: [],
    tables: [
      ...table(words.headings.changed, changed, [
        { head: number, width: 7 },
        { head: sentence, width: 27 },
        { head: was, width: 15 },
        { head: is, width: 17 },
        { head: why, width: 34 },
      ]),
      ...table(words.headings.removed, removed, alone(was)),
      ...table(words.headings.added, added, alone(is)),
    ],
  };
}

/** Characters of a sentence, and of what a phrase prints. */
const mostOfText = 80;

function sentenceOf({ around }: ToldFigure): string {
  const half = mostOfText / 2;
  const before = Array.from(around.before);
  const head = before.length > half ? `…${before.slice(1 - half).join("")}` : around.before;
  return `${head}〔　〕${shorten(around.after, half)}`;
}

function valuesOf({ was, is, difference }: ToldFigure): readonly [string, string] {
  const after = shorten(is, mostOfText);
  return [shorten(was, mostOfText), difference === "" ? after : `${after}\n（${difference}）`];
}
