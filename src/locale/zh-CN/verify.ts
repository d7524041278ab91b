import type { VerifyValues } from "../../diagnostics/codes/verify.ts";
import type { Sentences } from "../sentences.ts";

const byFacts = (number: number) =>
  `文件写错的，用 huibao refresh --take ${number} 改回；事实有误的，请改事实文件，再核验一次。`;
const stale = "请用 huibao refresh 更新文件里的数字。";
const merge = "请用 huibao merge 合并，或重新生成。";

export const verify: Sentences<VerifyValues> = {
  "figure-changed": ({ number, is, draft }) => ({
    message:
      is === ""
        ? `第${number}处被清空，按事实应为“${draft}”。`
        : `第${number}处被手工改动：文件写的是“${is}”，按事实应为“${draft}”。`,
    hint: byFacts(number),
  }),
  "figure-changed-and-stale": ({ number, is, draft }) => ({
    message: `第${number}处被手工改动，生成以后事实也变了：文件写的是“${is}”，按事实应为“${draft}”。`,
    hint: byFacts(number),
  }),
  "figure-stale": ({ number, is, draft }) => ({
    message: `第${number}处已过时：文件写的是“${is}”，现有事实为“${draft}”。`,
    hint: stale,
  }),
  "figure-rescaled": ({ number, is, draft }) => ({
    message: `第${number}处的计量被改动：文件写的是“${is}”，按事实和模板应为“${draft}”。`,
    hint: "请在 Word 里把数字旁边的字改回；计量确要改的，请改模板。",
  }),
  "figure-swapped": ({ number, is, draft }) => ({
    message: `第${number}处与另一处写颠倒了：文件写的是“${is}”，按事实应为“${draft}”。`,
    hint: byFacts(number),
  }),
  "figure-misplaced": ({ number, is, draft }) => ({
    message: `第${number}处“${is}”放错了地方，这里应为“${draft}”。`,
    hint: "请在 Word 里把两处对调回来，或合并（huibao merge）。",
  }),
  "figure-retyped": ({ number, is }) => ({
    message: `第${number}处重新打过，“${is}”与事实一致，但不再带有锚点，以后不能随事实更新。`,
    hint: `用 huibao refresh --take ${number} 或 huibao merge 可以补上锚点。`,
  }),
  "figure-retyped-wrong": ({ number, is, draft }) => ({
    message:
      is === ""
        ? `第${number}处的文字被删去，前后的句子还在；按事实应为“${draft}”。`
        : `第${number}处重新打过：文件写的是“${is}”，按事实应为“${draft}”。`,
    hint: byFacts(number),
  }),
  "figure-lost": ({ number, draft }) => ({
    message: `第${number}处找不到了：事实为“${draft}”，它所在的句子改过，无法确定现在写的是什么。`,
    hint: "请人工核对这一句。",
  }),
  "figure-deleted": ({ number, draft }) => ({
    message: `第${number}处“${draft}”连同所在的句子已被删去。`,
  }),
  "figure-copied": ({ number, is }) => ({
    message: `第${number}处“${is}”是复制出来的，与事实一致。`,
  }),
  "figure-copied-wrong": ({ number, is, draft }) => ({
    message: `第${number}处是复制出来的：文件写的是“${is}”，按事实应为“${draft}”。`,
    hint: "请在 Word 里改正。",
  }),
  "figure-parted": ({ number, is }) => ({
    message: `第${number}处“${is}”被分成了两段，文字与事实一致。`,
    hint: "不该分段的，请在 Word 里并回去。",
  }),
  "figure-parted-wrong": ({ number, is, draft }) => ({
    message: `第${number}处被分成了两段：文件写的是“${is}”，按事实应为“${draft}”。`,
    hint: "请在 Word 里改正。",
  }),
  "figure-no-longer": ({ number, is }) => ({
    message: `第${number}处“${is}”已没有依据：按现有事实和模板起草，报告里没有这一处。`,
    hint: merge,
  }),
  "figure-without-fact": ({ number, is }) => ({
    message: `第${number}处“${is}”已没有依据：所需的事实现在缺少。`,
    hint: "请补齐事实，再核验一次。",
  }),
  "figure-not-yet": ({ number, draft }) => ({
    message: `第${number}处“${draft}”按现有事实和模板应有，文件生成时还没有。`,
    hint: merge,
  }),
  "chart-differs": ({ chart }) => ({
    message: `第${chart}个图表的数据与现有事实不符。`,
    hint: "请用 huibao merge 合并，或在 Word 里改图表的数据。",
  }),
  "typed-in-file": ({ text }) => ({
    message: `“${text}”是手工写进去的，没有出处。`,
    hint: "请自行核对；以后还要用的，请写进事实文件和模板。",
  }),
  "no-base-record": () => ({
    message: "文件里没有生成时的记录（旧版本生成，或已丢失），分不清改动来自手工还是来自事实和模板，都当作手工改动。",
  }),
  "no-anchors": () => ({
    message: "文件里没有一处带锚点的数字，无法更新。",
    hint: "有的软件保存时会丢掉锚点；请用没有经过它的那一份，或先用 huibao merge 合并。",
  }),
  "anchors-dropped": () => ({
    message: "文件里的锚点都没有了（有的软件保存时会丢掉），只能按前后的文字逐处核验。",
    hint: "要更新数字的，请先用 huibao merge 合并，锚点会补上。",
  }),
};
