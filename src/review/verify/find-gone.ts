import { figurePlaceholder } from "../../trace/base-record.ts";
import type { Range } from "../returned/returned-document.ts";
import type { Sides } from "./facing.ts";
import { locateByWords, matchWhole } from "./locate.ts";
import { literalsOf, maskedText } from "./side.ts";
import type { Side } from "./side.ts";

/** Where phrases whose anchors are gone stand in the file's side: by the draft's slot, for those that can be told for certain. */
export type Found = ReadonlyMap<number, Range>;

/**
 * Finds phrases without anchors by what stands around them: the phrases next to them that are still there, and the words between.
 * @param present by slot of the draft's side, the slot of the file's side in which its phrase stands
 * @param gone slots of the draft's side whose phrases are looked for
 */
export function findGone(
  { edited, fresh }: Sides,
  present: ReadonlyMap<number, number>,
  gone: ReadonlySet<number>,
): Found {
  const found = new Map<number, Range>();
  const standing = edited.slots.filter(({ from, to }) => to > from);
  const masked = maskedText(edited, standing);
  const literals = literalsOf(fresh);
  for (const run of runsOf(gone, fresh)) {
    const [first = 0, last = 0] = [run[0], run.at(-1)];
    const stretch = stretchBetween(
      edited,
      present.get(first - 1),
      present.get(last + 1),
      first === 0,
      last === fresh.slots.length - 1,
    );
    const words = literals.slice(first, last + 2);
    for (const [slot, range] of findRun(run, words, fresh, masked, stretch)) found.set(slot, range);
  }
  return found;
}

/** Slots that follow each other. */
function runsOf(gone: ReadonlySet<number>, { slots }: Side): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const slot of slots.keys()) {
    if (!gone.has(slot)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === slot - 1) last.push(slot);
    else runs.push([slot]);
  }
  return runs;
}

interface Stretch extends Range {
  /** Both ends stand where the run's ends stand in the draft. */
  readonly isTied: boolean;
}

/** From the phrase before to the phrase after, as far as these are there and in order; else the whole side. */
function stretchBetween(
  { text, slots }: Side,
  before: number | undefined,
  after: number | undefined,
  isFirst: boolean,
  isLast: boolean,
): Stretch {
  const from = before === undefined ? (isFirst ? 0 : undefined) : slots[before]?.to;
  const to = after === undefined ? (isLast ? text.length : undefined) : slots[after]?.from;
  if (from !== undefined && to !== undefined && from <= to) return { from, to, isTied: true };
  return { from: 0, to: text.length, isTied: false };
}

/** Phrases without a word between are one hole. */
function findRun(
  run: readonly number[],
  words: readonly string[],
  fresh: Side,
  masked: string,
  { from, to, isTied }: Stretch,
): readonly (readonly [number, Range])[] {
  const text = masked.slice(from, to);
  const expected = (slot: number) => fresh.text.slice(fresh.slots[slot]?.from, fresh.slots[slot]?.to);
  const holes: { slots: number[]; before: string; after: string }[] = [];
  for (const [index, slot] of run.entries()) {
    const [before = "", after = ""] = [words[index], words[index + 1]];
    const last = holes.at(-1);
    if (last && before === "") {
      last.slots.push(slot);
      last.after = after;
    } else holes.push({ slots: [slot], before, after });
  }
  const literals = [holes[0]?.before ?? "", ...holes.map(({ after }) => after)];
  const texts = holes.map(({ slots }) => slots.map(expected).join(""));
  const whole = isTied ? matchWhole(text, literals, texts) : undefined;
  return holes.flatMap(({ slots, before, after }, index) => {
    const range = whole?.[index] ?? locateByWords(text, { before, after, expected: texts[index] ?? "" });
    if (!range || !mayStand(text.slice(range.from, range.to), texts[index] ?? "", literals)) return [];
    return shareOut(slots, slots.map(expected), text, range).map(
      ([slot, part]) => [slot, { from: part.from + from, to: part.to + from }] as const,
    );
  });
}

/** Other phrases, and sentences where there was none, were written there; nobody retyped a phrase. */
function mayStand(text: string, expected: string, literals: readonly string[]): boolean {
  if (text.includes(figurePlaceholder)) return false;
  if (literals.every((literal) => literal === "")) return true;
  return /[。！？]/.test(expected) || !/[。！？]/.test(text);
}

/** Of phrases that stand side by side, those that are as they were tell where the one between stands. */
function shareOut(
  slots: readonly number[],
  expected: readonly string[],
  text: string,
  { from, to }: Range,
): readonly (readonly [number, Range])[] {
  const shared: (readonly [number, Range])[] = [];
  let [first, last, start, end] = [0, slots.length - 1, from, to];
  for (
    ;
    first < last && text.startsWith(expected[first] ?? "", start) && start + (expected[first] ?? "").length <= end;
    first++
  ) {
    const next = start + (expected[first] ?? "").length;
    shared.push([slots[first] ?? 0, { from: start, to: next }]);
    start = next;
  }
  for (; last > first && text.slice(start, end).endsWith(expected[last] ?? ""); last--) {
    const next = end - (expected[last] ?? "").length;
    shared.push([slots[last] ?? 0, { from: next, to: end }]);
    end = next;
  }
  return first === last ? [...shared, [slots[first] ?? 0, { from: start, to: end }]] : shared;
}
