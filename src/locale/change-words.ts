import type { Language } from "./language.ts";

/** The words around what `diff` lists. Places come as `file:line:column`. */
export interface ChangeWords {
  /** Which reports are compared: each as `report` names it. */
  title(was: string, is: string): string;
  /** Both reports are the same one, of two states. */
  titleOfStates(report: string, was: string, is: string): string;
  /** The report of one period is compared with that of another. */
  titleOfPeriods(report: string, was: string): string;
  report(unit: string, period: string, template: string): string;
  /** One that isn't known is empty. */
  reportFrom(report: string, from: string): string;
  readonly from: {
    today: string;
    file(path: string): string;
    /** By its name as it was written, and the beginning of its id. */
    commit(written: string, id: string): string;
  };
  /** How many differ, are only in one of the two, and are the same; how many paragraphs have other words. */
  count(counts: ChangeCounts): string;
  readonly nothing: string;
  /** Above what differs, above what only the first and only the second has, above the words. */
  readonly headings: {
    readonly all: string;
    readonly changed: string;
    readonly removed: string;
    readonly added: string;
    readonly wording: string;
  };
  /** The columns of a table of figures. */
  readonly columns: readonly [
    number: string,
    sentence: string,
    was: string,
    is: string,
    difference: string,
    why: string,
  ];
  /** What only one of the two has. */
  readonly none: string;
  recordAdded(place: string, record: string): string;
  recordRemoved(place: string, record: string): string;
  recordChanged(place: string, record: string, fields: readonly string[], counts: "both" | "no-longer" | "now"): string;
  fieldChanged(field: string, was: string | undefined, is: string | undefined): string;
  factChanged(place: string, name: string, unit: string, was: string | undefined, is: string | undefined): string;
  indicator(label: string): string;
  /** A text too long to be told. */
  factRewritten(place: string, name: string, unit: string): string;
  recordsCounted(was: number, is: number): string;
  templateChanged(place: string, was: string, is: string): string;
  readonly noLongerMissing: string;
  readonly nowMissing: string;
  readonly condition: string;
  readonly settings: string;
  /** It was said before. */
  sameAs(number: number): string;
  /** Where a figure comes from, where it isn't known why it differs. */
  comesFrom(place: string, what: string): string;
  more(count: number): string;
  readonly wording: Readonly<Record<"changed" | "moved" | "added" | "removed" | "split" | "joined", string>>;
  /** Behind the name of a report's file. */
  fileEnding(since: string | undefined): string;
}

export interface ChangeCounts {
  readonly changed: number;
  readonly removed: number;
  readonly added: number;
  readonly same: number;
  readonly wording: number;
}

const zhCN: ChangeWords = {
  title: (was, is) => `报告的变化：${was} → ${is}`,
  titleOfStates: (report, was, is) => `${report}的变化：${was} → ${is}`,
  titleOfPeriods: (report, was) => `${report}的变化：与 ${was} 的比较`,
  reportFrom: (report, from) => (report === "" ? from : `${report}，${from}`),
  report: (unit, period, template) => `${unit} ${period} 报告（模板 ${template}）`,
  from: {
    today: "现有事实",
    file: (path) => `文件 ${path}`,
    commit: (written, id) => (id.startsWith(written) ? `提交 ${written}` : `提交 ${written}（${id}）`),
  },
  count: ({ changed, removed, added, same, wording }) => {
    const gone = removed > 0 ? `，不再有${removed}处` : "";
    const come = added > 0 ? `，新出现${added}处` : "";
    return `数字：改变${changed}处${gone}${come}，相同${same}处；文字：改变${wording}段。`;
  },
  nothing: "没有变化。",
  headings: {
    all: "变化情况表",
    changed: "改变的数字",
    removed: "不再有的数字",
    added: "新出现的数字",
    wording: "改变的文字",
  },
  columns: ["序号", "所在句子", "原为", "现为", "增减", "原因"],
  none: "—",
  recordAdded: (place, record) => `新增记录 ${place} ${record}`,
  recordRemoved: (place, record) => `删去记录 ${place} ${record}`,
  recordChanged: (place, record, fields, counts) => {
    const then = { both: "", "no-longer": "，不再计入", now: "，改为计入" }[counts];
    return `记录改动 ${place} ${record}：${fields.join("；")}${then}`;
  },
  fieldChanged: (field, was, is) => `「${field}」${was ?? "未填"} → ${is ?? "未填"}`,
  factChanged: (place, name, unit, was, is) => `${unit} ${name}：${was ?? "未填"} → ${is ?? "未填"} ${place}`,
  indicator: (label) => `「${label}」`,
  factRewritten: (place, name, unit) => `${unit} ${name}改写了 ${place}`,
  recordsCounted: (was, is) => `记录 ${was}条 → ${is}条`,
  templateChanged: (place, was, is) => `模板改动 ${place} {{${was}}} → {{${is}}}`,
  noLongerMissing: "原来缺少的事实补上了",
  nowMissing: "现在缺少事实",
  condition: "它依据的事实两边都有：是别的事实、模板的条件或模板本身变了",
  settings: "有关的事实和模板没有变，是台账声明或工作区设置变了",
  sameAs: (number) => `原因同第${number}处`,
  comesFrom: (place, what) => `现出自 ${place} ${what}`,
  more: (count) => `另有${count}条`,
  wording: { changed: "改", moved: "移动", added: "新增", removed: "删去", split: "拆成几段", joined: "并成一段" },
  fileEnding: (since) => (since === undefined ? "-变化" : `-较${since}变化`),
};

const en: ChangeWords = {
  title: (was, is) => `What changed: ${was} → ${is}`,
  titleOfStates: (report, was, is) => `What changed in the ${report}: ${was} → ${is}`,
  titleOfPeriods: (report, was) => `What changed in the ${report} from ${was}`,
  reportFrom: (report, from) => (report === "" ? from : `${report}, ${from}`),
  report: (unit, period, template) => `report of ${unit} for ${period} (template ${template})`,
  from: {
    today: "today's facts",
    file: (path) => `file ${path}`,
    commit: (written, id) => (id.startsWith(written) ? `commit ${written}` : `commit ${written} (${id})`),
  },
  count: ({ changed, removed, added, same, wording }) => {
    const gone = removed > 0 ? `, ${removed} gone` : "";
    const come = added > 0 ? `, ${added} new` : "";
    return `Figures: ${changed} changed${gone}${come}, ${same} the same. Paragraphs with other words: ${wording}.`;
  },
  nothing: "Nothing changed.",
  headings: {
    all: "What changed",
    changed: "Figures that changed",
    removed: "Figures that are gone",
    added: "Figures that are new",
    wording: "Words that changed",
  },
  columns: ["No.", "Sentence", "Was", "Is", "Difference", "Why"],
  none: "—",
  recordAdded: (place, record) => `record added: ${place} ${record}`,
  recordRemoved: (place, record) => `record removed: ${place} ${record}`,
  recordChanged: (place, record, fields, counts) => {
    const then = { both: "", "no-longer": "; it counts no longer", now: "; it counts now" }[counts];
    return `record changed: ${place} ${record}: ${fields.join("; ")}${then}`;
  },
  fieldChanged: (field, was, is) => `"${field}" ${was ?? "not filled in"} → ${is ?? "not filled in"}`,
  factChanged: (place, name, unit, was, is) =>
    `${unit}, ${name}: ${was ?? "not filled in"} → ${is ?? "not filled in"} ${place}`,
  indicator: (label) => `"${label}"`,
  factRewritten: (place, name, unit) => `${unit}, ${name} was rewritten ${place}`,
  recordsCounted: (was, is) => `records: ${was} → ${is}`,
  templateChanged: (place, was, is) => `template changed: ${place} {{${was}}} → {{${is}}}`,
  noLongerMissing: "the missing facts are there now",
  nowMissing: "the facts are missing now",
  condition: "its own facts are there in both: others changed, or a condition of the template, or the template itself",
  settings: "facts and template are the same: declarations of ledgers or settings of the workspace changed",
  sameAs: (number) => `the same reason as ${number}`,
  comesFrom: (place, what) => `from ${place} ${what}`,
  more: (count) => `${count} more`,
  wording: {
    changed: "changed",
    moved: "moved",
    added: "added",
    removed: "removed",
    split: "split up",
    joined: "joined",
  },
  fileEnding: (since) => (since === undefined ? "-changes" : `-changes-from-${since}`),
};

export function changeWordsFor(language: Language): ChangeWords {
  return language === "en" ? en : zhCN;
}
