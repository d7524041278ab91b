import type { RefreshValues } from "../../diagnostics/codes/refresh.ts";
import type { Sentences } from "../sentences.ts";

export const refresh: Sentences<RefreshValues> = {
  "wording-not-refreshed": ({ paragraphs }) => ({
    message: `模板或事实的变化使${paragraphs}段的文字有了增减，没有写进文件。`,
    hint: "要写进去的，请用 huibao merge 合并；用 huibao verify 可以逐段查看。",
  }),
  "contents-to-update": () => ({
    message: "标题里的文字更新了，目录中的标题也已更新，页码可能有变。",
    hint: "请在 Word 里点目录，按 F9 更新。",
  }),
  "unknown-taken": ({ written, count }) => ({
    message:
      count === 0
        ? `--take 写的“${written}”找不到：文件里没有与事实不符的地方。`
        : `--take 写的“${written}”找不到：它不是与事实不符的${count}处之一。`,
    hint: "请写 huibao verify 列出的序号、锚点，或文件里印出的文字；全部改回事实的写 all。",
  }),
  "not-refreshed-on-errors": () => ({
    message: "事实或模板有误，现在生成不了这份报告，没有更新。",
    hint: "请先改正上面列出的错误，再更新；文件没有改动。",
  }),
  "file-in-use": ({ lock }) => ({
    message: `文件正在 Word、WPS 或 LibreOffice 中打开（旁边有 ${lock}），没有保存的改动看不到。`,
    hint: `请先保存并关闭文件，再运行；程序异常退出后留下的 ${lock}，可以删去。`,
  }),
  "file-changed-meanwhile": () => ({
    message: "更新期间文件又被别人改动，没有替换。",
    hint: "请关闭其他程序中的这个文件，再运行一次。",
  }),
};
