import type { DiffValues } from "../../diagnostics/codes/diff.ts";
import type { Sentences } from "../sentences.ts";

export const diff: Sentences<DiffValues> = {
  "nothing-to-compare": () => ({
    message: "What is to be compared with what?",
    hint: "Name two Word files, two periods, or one Word file, which is compared with today's draft; for an earlier state of the facts give --since and a git commit, such as --since HEAD~1.",
  }),
  "nothing-to-compare-with": ({ period }) => ({
    message: `Only the period ${period} is named, and nothing to compare it with.`,
    hint: "Name another period, the earlier one first; or the git commit whose facts are meant, such as --since HEAD~1.",
  }),
  "git-missing": () => ({
    message: "There is no git program, by which an earlier state of the facts is read.",
    hint: "Install git, so that it is in a folder of PATH.",
  }),
  "git-refused": ({ said }) => ({
    message: `git did not give the earlier state of the facts. It says: ${said}`,
    hint: "Run git status in the workspace's folder, do what git asks for, and try again.",
  }),
  "no-repository": ({ folder }) => ({
    message: `The workspace ${folder} is in no git repository: there is no earlier state of its facts.`,
    hint: "Keep the workspace with git init and git commit, to compare from then on; or compare two periods or two Word files.",
  }),
  "unknown-commit": ({ written }) => ({
    message: `The git repository has no commit "${written}".`,
    hint: "Give a commit's id, a tag, a branch, or the like of HEAD~1; git log --oneline lists the commits.",
  }),
  "workspace-not-in-commit": ({ written, file }) => ({
    message: `Commit "${written}" has no ${file}: there was no such workspace then.`,
    hint: `Give a later commit; git log --oneline -- ${file} lists them.`,
  }),
  "template-not-in-commit": ({ written, template }) => ({
    message: `There was no template "${template}" at commit "${written}": the report of that time can't be drafted.`,
    hint: "Give a later commit, or with --template one that was there.",
  }),
  "unit-not-in-commit": ({ written, unit }) => ({
    message: `There was no unit "${unit}" at commit "${written}": the report of that time can't be drafted.`,
    hint: "Give a later commit, or with --unit one that was there.",
  }),
  "commit-not-drafted": ({ written }) => ({
    message: `The templates or settings at commit "${written}" have errors: the report of that time can't be drafted.`,
    hint: "See the places listed, and give a commit without these errors.",
  }),
};
