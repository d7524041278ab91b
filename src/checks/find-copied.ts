import type { PeriodKind } from "../calendar/period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Declarations } from "../facts/declarations.ts";
import type { Facts, FactsFile } from "../facts/facts.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import { valueText } from "../facts/value-text.ts";
import { visibleText } from "../source/characters.ts";
import { nameOnly } from "../source/read-keys.ts";

/** 无 and 暂无新增问题 come again by right. */
const fewestCharacters = 10;

/** One level or two may well stay what they were. */
const fewestLevels = 3;

/**
 * Reports what looks copied from the unit's last file of the same kind of period: each note that is word for word the same;
 * and the levels of a file, where all of them are and at least three are not zero.
 */
export function findCopied({ declarations, units, files }: Facts, report: Report): void {
  for (const unit of units) {
    const earlier = new Map<PeriodKind, FactsFile[]>();
    for (const file of filesOfUnit(files, unit)) {
      const { kind, first } = file.period;
      const alike = earlier.get(kind) ?? [];
      const before = alike.findLast(({ period }) => period.last < first);
      earlier.set(kind, alike);
      alike.push(file);
      if (before) compareFiles(file, before, declarations, report);
    }
  }
}

function compareFiles(file: FactsFile, before: FactsFile, declarations: Declarations, report: Report): void {
  for (const topic of declarations.topics) {
    const [note, earlier] = [file.notes.get(topic.name), before.notes.get(topic.name)];
    const text = note && wordsOf(note.value.text);
    if (!note || !earlier || text === undefined || text.length < fewestCharacters) continue;
    if (text !== wordsOf(earlier.value.text)) continue;
    report("note-copied", note.place, { topic: nameOnly(topic), firstPlace: earlier.place });
  }
  compareLevels(file, before, declarations, report);
}

function compareLevels(file: FactsFile, before: FactsFile, { indicators }: Declarations, report: Report): void {
  const levels = indicators.filter(({ kind, name }) => kind === "level" && file.indicators.has(name));
  const facts = levels.flatMap(({ name }) => file.indicators.get(name) ?? []);
  const isSame = levels.every(({ name }) => {
    const [now, then] = [file.indicators.get(name)?.value, before.indicators.get(name)?.value];
    return now && then && valueText(now) === valueText(then);
  });
  const some = facts.filter(({ value }) => !value.decimal.isZero());
  const [first] = facts.map(({ place }) => place).toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (!first || !isSame || some.length < fewestLevels) return;
  report("levels-copied", first, { count: facts.length, first: before.file });
}

/** A note however its lines are broken. */
function wordsOf(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, "");
}
