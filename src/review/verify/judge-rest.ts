import type { Comparison } from "./comparison.ts";
import { groupBy } from "../group-by.ts";
import type { EditedPhrase, FreshPhrase } from "./phrases.ts";
import { isSameText } from "./same-text.ts";
import type { Judgement } from "./verification.ts";

/** What is to be said of an anchor of the file that is none of the draft's phrases, or stands there a second time. */
export interface JudgedRest {
  readonly found: EditedPhrase;
  readonly phrase: FreshPhrase | undefined;
  readonly judgement: Judgement;
}

export function judgeRest({ edited, editedPhrases, freshPhrases, ofEdited }: Comparison): readonly JudgedRest[] {
  const drafted = new Map(freshPhrases.flatMap((phrase) => phrase.anchors.map(({ name }) => [name, phrase])));
  const first = editedPhrases.filter(({ anchor }) => !anchor.copied);
  const originals = new Map(first.map((found) => [found.anchor.name, ofEdited.get(found)]));
  const places = [
    ...groupBy(editedPhrases, ({ anchor, paragraph }) => [paragraph, anchor.from, anchor.to].join(":")).values(),
  ];
  return places.flatMap((around): readonly JudgedRest[] => {
    const [found] = around;
    // The anchors around a link are one phrase.
    if (!found || found.text === "" || around.some((one) => ofEdited.has(one))) return [];
    const { name, copied } = found.anchor;
    const phrase = copied ? (originals.get(name) ?? drafted.get(name)) : undefined;
    const is = found.text;
    // Headers and footers are written once for each section.
    const isMargin = edited.paragraphs[found.paragraph]?.stands.type === "margin";
    if (isMargin && phrase && isSameText(is, phrase.text)) return [];
    return [
      { found, phrase, judgement: phrase ? { type: "copied", is, draft: phrase.text } : { type: "no-longer", is } },
    ];
  });
}
