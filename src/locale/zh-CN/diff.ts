import type { DiffValues } from "../../diagnostics/codes/diff.ts";
import type { Sentences } from "../sentences.ts";

export const diff: Sentences<DiffValues> = {
  "nothing-to-compare": () => ({
    message: "没有写明拿什么与什么比较。",
    hint: "请写两个 Word 文件、两个时段，或一个 Word 文件（与按现有事实起草的比较）；与过去的事实比较请加 --since 和 git 提交，如 --since HEAD~1。",
  }),
  "nothing-to-compare-with": ({ period }) => ({
    message: `只写了一个时段${period}，没有写与什么比较。`,
    hint: `请再写一个时段，先写早的；或用 --since 写明与哪个 git 提交时的事实比较，如 --since HEAD~1。`,
  }),
  "git-missing": () => ({
    message: "找不到 git 程序，读不了过去的事实。",
    hint: "请安装 git，并使它在 PATH 所列的文件夹中。",
  }),
  "git-refused": ({ said }) => ({
    message: `git 没能读出过去的事实，它的原话是：${said}`,
    hint: "请在工作区文件夹里运行 git status，按 git 的提示处理后再试。",
  }),
  "no-repository": ({ folder }) => ({
    message: `工作区 ${folder} 不在 git 仓库里，没有过去的事实可比。`,
    hint: "请用 git init 和 git commit 保存工作区，以后就能比较；或写两个时段、两个 Word 文件来比较。",
  }),
  "unknown-commit": ({ written }) => ({
    message: `git 仓库里没有“${written}”这个提交。`,
    hint: "请写提交的编号、标签、分支，或 HEAD~1 这样的写法；用 git log --oneline 查看有哪些提交。",
  }),
  "workspace-not-in-commit": ({ written, file }) => ({
    message: `提交“${written}”里没有 ${file}，那时还没有这个工作区。`,
    hint: `请写较晚的提交；用 git log --oneline -- ${file} 查看有哪些。`,
  }),
  "template-not-in-commit": ({ written, template }) => ({
    message: `提交“${written}”时没有模板“${template}”，起草不出那时的报告。`,
    hint: "请写较晚的提交，或用 --template 写那时已有的模板。",
  }),
  "unit-not-in-commit": ({ written, unit }) => ({
    message: `提交“${written}”时没有单位“${unit}”，起草不出那时的报告。`,
    hint: "请写较晚的提交，或用 --unit 写那时已有的单位。",
  }),
  "commit-not-drafted": ({ written }) => ({
    message: `提交“${written}”时的模板或设置有错误，起草不出那时的报告。`,
    hint: "错误见各条所列的位置；请写没有这些错误的提交。",
  }),
};
