import type { MergeValues } from "../../diagnostics/codes/merge.ts";
import type { Sentences } from "../sentences.ts";

export const merge: Sentences<MergeValues> = {
  "merge-conflict": ({ draft, edited }) => ({
    message: `“${draft}”：手工改了，模板或事实也改了。手改的是“${edited}”，写在批注里。`,
    hint: "请在合并后的文件里选定一种，再删去批注。",
  }),
  "merge-deleted": ({ draft }) => ({
    message: `“${draft}”：手工删去了，模板或事实却有改动，仍予保留。`,
    hint: "请在合并后的文件里决定是否删去，再删去批注。",
  }),
  "merge-gone": ({ edited }) => ({
    message: `“${edited}”：手工改过，按现在的模板或事实已经没有这一处，作为插入的修订保留。`,
    hint: "请在合并后的文件里接受或拒绝这处修订。",
  }),
  "merge-moved": ({ draft }) => ({
    message: `“${draft}”：手工移到了别处，仍留在原处，批注里写明移到了哪里。`,
    hint: "请在合并后的文件里把它移过去，再删去批注。",
  }),
  "merge-split": ({ draft }) => ({
    message: `“${draft}”：手工分成了几段，仍是一段，分开的写在批注里。`,
    hint: "请在合并后的文件里分段，再删去批注。",
  }),
  "merge-joined": ({ draft }) => ({
    message: `“${draft}”：手工和后面的合成了一段，仍然分开，合成的写在批注里。`,
    hint: "请在合并后的文件里合成一段，再删去批注。",
  }),
  "merge-column": ({ text }) => ({
    message: `表中手工增删了整列单元格，没有带过来，其文字写在批注里：“${text}”。`,
    hint: "请在合并后的文件里增删这一列，再删去批注；经常要的，请改模板。",
  }),
  "merge-apart": ({ edited }) => ({
    message: `脚注、文本框或页眉页脚中有手工增加的文字，写在批注里：“${edited}”。`,
    hint: "请在合并后的文件里把它放到该放的地方，再删去批注。",
  }),
  "merge-picture": ({ edited }) => ({
    message: `“${edited}”一处有图片，没有带过来。`,
    hint: "请在合并后的文件里重新插入；经常要的，请写进模板。",
  }),
  "merge-table": ({ edited }) => ({
    message: `手工增加的表（“${edited}”）作为插入的修订保留，列宽、合并的单元格没有带过来。`,
    hint: "请在合并后的文件里调整它的样子。",
  }),
  "merge-figure": ({ is, draft }) => ({
    message: `数字手工改成了“${is}”，事实是“${draft}”；手改的作为修订保留。`,
    hint: "手改的对，请更正事实；不对，请拒绝这处修订。",
  }),
  "merge-stale-figure": ({ is, draft }) => ({
    message: `数字手工改成了“${is}”，事实后来也改成了“${draft}”；手改的作为修订保留。`,
    hint: "请核实哪一个对：手改的对，请更正事实；不对，请拒绝这处修订。",
  }),
  "merge-retyped-figure": ({ is, draft }) => ({
    message: `数字重新打过，现在是“${is}”，事实是“${draft}”；是手工改了还是已经过时，看不出来，打的作为修订保留。`,
    hint: "请核实哪一个对：打的对，请更正事实；不对，请拒绝这处修订。",
  }),
  "merge-without-base": () => ({
    message: "文件没有记下生成时的样子，凡与新报告不同的都当作手工改的；手工删去的段落看不出来，都还在。",
    hint: "请逐处核对修订。新版本生成的文件会记下这些。",
  }),
  "merge-without-anchors": () => ({
    message:
      "文件里的锚点都没有了（有的软件保存时会丢掉），与现有事实不同的数字都当作手工改的；合并后的文件里锚点齐全。",
    hint: "请逐处核对数字的修订：只是过时的，请拒绝。",
  }),
  "merge-tracked": ({ count }) => ({
    message: `文件里有${count}处修订，按都已接受合并。`,
    hint: "要当作都没有的，请加 --changes original。",
  }),
  "merge-of-a-copy": () => ({
    message: "这是核对稿或比较稿，不是报告文件，不能合并。",
    hint: "请写报告文件本身。",
  }),
};
