import type { RenderedText } from "../../text/text.ts";
import { phrasesInOrder } from "../../trace/phrases-in-order.ts";
import { replaceParts } from "../package/replace-parts.ts";
import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import { fallbackCopies } from "../rewrite/fallback-copies.ts";
import { freeIds } from "../rewrite/free-ids.ts";
import { renameAnchor } from "../rewrite/rename-anchor.ts";
import { replaceTexts } from "../rewrite/replace-texts.ts";
import { spliceXml } from "../rewrite/splice.ts";
import type { Splice } from "../rewrite/splice.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";
import type { JudgedPhrase, Verification } from "../verify/verification.ts";
import { findEchoes } from "./find-echoes.ts";
import type { Echo } from "./find-echoes.ts";
import { fateOf } from "./fate-of.ts";
import { findChangedCharts } from "./find-changed-charts.ts";
import { findRenamed } from "./find-renamed.ts";
import type { RenamedAnchor } from "./find-renamed.ts";
import { newTexts } from "./new-texts.ts";
import type { NewText } from "./new-texts.ts";
import type { Refreshed, RefreshOptions } from "./refreshed.ts";
import { dropEmptied, writeTexts } from "./write-texts.ts";

/**
 * Brings the stale figures of a file that came back up to date, and touches nothing else: other parts of its package keep their
 * bytes. The phrases get the names that the draft gives them, so that they hold from then on. Figures changed by hand stay, but
 * those that are taken.
 * @param text what was drafted
 * @param verification of the two documents
 */
export function refreshReturned(
  edited: ReturnedDocument,
  fresh: ReturnedDocument,
  text: RenderedText,
  { judged, wording }: Verification,
  { taken, tracked }: RefreshOptions,
): Refreshed {
  const phrases = new Map(phrasesInOrder(text).map((phrase) => [phrase.anchor, phrase]));
  const fates = new Map(judged.map((one) => [one, fateOf(one, taken.has(one))]));
  const wanted = judged.filter((one) => fates.get(one) === "write");
  const texts = newTexts(wanted, edited, fresh, phrases);
  const written = new Set(texts.map((one) => one.judged));
  const isKept = (one: JudgedPhrase) => {
    return fates.get(one) === "keep" || (fates.get(one) === "write" && !written.has(one) && one.type !== "stale");
  };
  const echoes = findEchoes(texts, edited, fresh);
  const echoed = new Set(echoes.map(({ paragraph }) => paragraph));
  return {
    bytes:
      texts.length === 0
        ? undefined
        : rewrite(edited, { texts, echoes, renamed: findRenamed(edited, fresh, text) }, tracked),
    refreshed: judged.filter((one) => written.has(one)),
    kept: judged.filter(isKept),
    elsewhere: judged.filter((one) => !written.has(one) && !isKept(one) && fates.get(one) !== "right"),
    wording: wording.filter(({ origin, paragraph }) => {
      const found = edited.paragraphs[paragraph];
      return origin !== "hand" && !(found && echoed.has(found));
    }),
    charts: findChangedCharts(edited, fresh),
    contents: echoes.some(({ inField }) => inField),
  };
}

/** What is written into the file. */
interface Rewriting {
  readonly texts: readonly NewText[];
  readonly echoes: readonly Echo[];
  readonly renamed: readonly RenamedAnchor[];
}

function rewrite(
  edited: ReturnedDocument,
  { texts, echoes, renamed }: Rewriting,
  tracked: RefreshOptions["tracked"],
): Uint8Array {
  const nextId = freeIds(edited.parts.values());
  const change: TrackedChange | undefined = tracked && { ...tracked, nextId };
  const xmlOf = ({ part }: Pick<ReturnedParagraph, "part">) => edited.parts.get(part) ?? "";
  const written = new Set(texts.flatMap(({ anchors }) => anchors));
  const isElsewhere = ({ anchor }: RenamedAnchor) => !written.has(anchor);
  const splices = [
    ...[...groupByParagraph(texts)].map(([paragraph, ones]) => {
      return { paragraph, found: writeTexts(paragraph, xmlOf(paragraph), ones, nextId, change) };
    }),
    ...echoes.map(({ paragraph, from, to, text }) => {
      return { paragraph, found: replaceTexts(paragraph, xmlOf(paragraph), [{ from, to, text }], change) };
    }),
    ...renamed.filter(isElsewhere).map(({ paragraph, anchor, name }) => {
      return { paragraph, found: [renameAnchor(anchor, name, xmlOf(paragraph))] };
    }),
    ...dropEmptied(texts, edited),
  ];
  const byPart = new Map<string, Splice[]>();
  for (const { paragraph, found } of splices) {
    const others = byPart.get(paragraph.part);
    if (others) others.push(...found);
    else byPart.set(paragraph.part, [...found]);
  }
  const changed = [...byPart].map(([part, found]) => {
    const xml = xmlOf({ part });
    return [part, spliceXml(xml, [...found, ...fallbackCopies(xml, found)])] as const;
  });
  return replaceParts(edited.package, new Map(changed));
}

function groupByParagraph(texts: readonly NewText[]): ReadonlyMap<ReturnedParagraph, readonly NewText[]> {
  const groups = new Map<ReturnedParagraph, NewText[]>();
  for (const text of texts) groups.set(text.paragraph, [...(groups.get(text.paragraph) ?? []), text]);
  return groups;
}
