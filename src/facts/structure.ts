import type { Named } from "../diagnostics/codes/source.ts";

/** Keys of a facts file beside its ledgers. */
export const periodKey = key("period", "时段");
export const indicatorsKey = key("indicators", "指标");
export const notesKey = key("notes", "材料");
export const documentKey = key("document", "公文");
export const factsFileKeys: readonly Named[] = [periodKey, documentKey, indicatorsKey, notesKey];

/** Keys of an indicator that has more than its value. */
export const valueKey = key("value", "值");
export const wasKey = key("was", "原值");
export const indicatorFactKeys: readonly Named[] = [valueKey, wasKey];

/** Key of a record that came from a spreadsheet: its cells, `台账.xlsx!会议台账!A4:F4`. */
export const cellsKey = key("cells", "单元格");

/** What a facts file is called in messages. */
export const factsFileName = key("facts file", "事实文件", "the facts file");

/** A key is its own English label. */
function key(name: string, zh: string, en: string = name): Named {
  return { name, labels: { zh, en } };
}
