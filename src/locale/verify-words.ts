import type { Language } from "./language.ts";

/** The words around what `verify` lists; the sentences stand with the codes of `verify`. */
export interface VerifyWords {
  title(report: { readonly unit: string; readonly period: string; readonly template: string }, path: string): string;
  /** Above the figures, the typed numbers and the wording. */
  figures(count: number): string;
  typed(count: number): string;
  wording(count: number): string;
  readonly wordings: Readonly<Record<"changed" | "moved" | "added" | "removed" | "split" | "joined", string>>;
  readonly origins: Readonly<Record<"hand" | "draft" | "both", string>>;
  /** Of what only the file has, and only the draft of today, where nobody's hand did it. */
  readonly byDraft: Readonly<Record<"added" | "removed", string>>;
  /** Sources that are not shown. */
  more(count: number): string;
  /** Before what can be done. */
  readonly hint: string;
  /** The last line. */
  summary(counts: VerifyCounts): string;
}

export interface VerifyCounts {
  readonly holding: number;
  /** Of those that don't hold, by how much they matter. */
  readonly wrong: number;
  readonly other: number;
  readonly typed: number;
  readonly wording: number;
  /** Open in the file, and how they were read. */
  readonly trackedChanges: number;
  readonly comments: number;
  readonly view: "accepted" | "original";
}

const zhCN: VerifyWords = {
  title: ({ unit, period, template }, path) => `核验 ${path}：${unit} ${period} 报告（模板 ${template}）`,
  figures: (count) => `与事实不符或须留意的（${count}处）`,
  typed: (count) => `手工写进去、没有出处的数字和日期（${count}处）`,
  wording: (count) => `改动的文字（${count}段）`,
  wordings: {
    changed: "改写",
    moved: "移动",
    added: "新增",
    removed: "删去",
    split: "分成几段",
    joined: "几段并作一段",
  },
  origins: { hand: "", draft: "（模板或事实的变化）", both: "（手工改过，模板或事实也变了）" },
  byDraft: {
    added: "按现有模板和事实已经没有，文件里还有",
    removed: "按现有模板和事实应有，文件里没有",
  },
  more: (count) => `另有${count}条`,
  hint: "提示：",
  summary: ({ holding, wrong, other, typed, wording, trackedChanges, comments, view }) => {
    const parts = [
      `${holding}处与事实一致`,
      `${wrong}处不符`,
      ...(other > 0 ? [`${other}处须留意`] : []),
      ...(typed > 0 ? [`${typed}处手工数字`] : []),
      ...(wording > 0 ? [`${wording}段文字有改动`] : []),
    ];
    const read = { accepted: "当作已接受", original: "当作已拒绝" }[view];
    return [
      `${parts.join("，")}。`,
      ...(trackedChanges > 0 ? [`文件里有${trackedChanges}处修订，${read}。`] : []),
      ...(comments > 0 ? [`文件里有${comments}条批注。`] : []),
    ].join("");
  },
};

const en: VerifyWords = {
  title: ({ unit, period, template }, path) =>
    `Verifying ${path}: report of ${unit} for ${period} (template ${template})`,
  figures: (count) => `Not what the facts say, or to be looked at (${count})`,
  typed: (count) => `Numbers and dates typed by hand, without a source (${count})`,
  wording: (count) => `Changed wording (${plural(count, "paragraph")})`,
  wordings: {
    changed: "changed",
    moved: "moved",
    added: "added",
    removed: "removed",
    split: "split",
    joined: "joined",
  },
  origins: {
    hand: "",
    draft: " (by the template or the facts)",
    both: " (by hand, and by the template or the facts)",
  },
  byDraft: {
    added: "still in the file, and no longer in today's draft",
    removed: "in today's draft, and not in the file",
  },
  more: (count) => `${count} more`,
  hint: "hint: ",
  summary: ({ holding, wrong, other, typed, wording, trackedChanges, comments, view }) => {
    const parts = [
      `${holding} agree with the facts`,
      `${wrong} don't`,
      ...(other > 0 ? [`${other} to be looked at`] : []),
      ...(typed > 0 ? [`${plural(typed, "number")} typed by hand`] : []),
      ...(wording > 0 ? [`wording changed in ${plural(wording, "paragraph")}`] : []),
    ];
    return [
      `${parts.join(", ")}.`,
      ...(trackedChanges > 0
        ? [` ${plural(trackedChanges, "tracked change")}, read as if ${view === "accepted" ? "accepted" : "rejected"}.`]
        : []),
      ...(comments > 0 ? [` ${plural(comments, "comment")}.`] : []),
    ].join("");
  },
};

export function verifyWordsFor(language: Language): VerifyWords {
  return language === "en" ? en : zhCN;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
