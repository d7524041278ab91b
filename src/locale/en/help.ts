import type { Help } from "../help.ts";

export const enHelp: Help = {
  overview: "huibao: Word reports from recorded facts, every figure traceable to its line.",
  usage: "Usage: $0 <command> [options]",
  commands: {
    build: "Build reports (Word files; also PDF, HTML, Markdown or plain text)",
    explain: "List the figures of a report: how each was worked out, from which line of which file",
    verify:
      "Check a report that came back edited: which figures hold, which were changed, are stale, swapped or gone, and what wording changed",
    proof: "Make a proof copy: the report with a comment on every figure that tells where it comes from",
    refresh: "Bring the stale figures of a report that came back edited up to date, and touch nothing else",
    diff: "Compare two reports, two periods, or today's facts with those of a git commit: which figures and words changed, and why",
    check:
      "Check all facts, templates and styles; find what was not sent, sent twice, not used or copied; apply rules. Writes nothing",
    new: "Make a facts file for a period, to be filled in",
    "new template": "Make a report template, one section per ledger",
    import: "Read a ledger from an Excel, WPS or CSV file into a facts file",
    form: "Make a ledger's empty workbook (.xlsx) for units to fill in",
    doctor: "Tell which fonts and programs this machine has for reports, and what each lack means",
    style: "List the styles; or show one: paper, fonts, line spacing, and all in which it differs from GB/T 9704-2012",
    init: "Make a small workspace whose first report can be built at once",
  },
  options: {
    unit: "A unit's id, name or short name; default: the one in huibao.yaml",
    template: "Name of the report template; default: the one in huibao.yaml",
    style: "Name of the style; default: the template's, else the one in huibao.yaml",
    reference:
      "Word file (.docx) whose styles, page, headers and footers the reports take; default: the template's, if any",
    out: "Folder for the reports; default: out in the workspace",
    draft: "Build a draft: missing facts are shown as 【missing: name】",
    force: "Replace reports even if they were changed since they were built",
    reports: "Build all reports that huibao.yaml lists under reports",
    figure: "One figure only: its number, its anchor, what is printed, or what the template has",
    all: "List all records; default: the first 10 of each figure",
    today:
      "Which day it is (2020-03-06), to tell whose facts are overdue; else up to the last period that any unit has sent",
    "no-cache": "Read every file anew, and keep nothing for the next run",
    ledger: "name or label of a ledger; by default the sheets' names and heads say so",
    period: "the period of the facts file to write to; by default the days in the rows say so",
    "by-month": "write each row to the facts file of its month",
    "dry-run": "only say what would be done",
    take: "Also set figures changed by hand to what the facts say: numbers, anchors or words, with commas; all for every one",
    tracked: "Write tracked changes, for somebody to accept or reject; default: plain text",
    "in-place": "Write the file itself, and keep the old one as .bak.docx; default: a new file beside it",
    to: "the file to write; by default an .xlsx called like the ledger, in this folder",
    since: "The git commit with whose facts and templates today's are compared: HEAD~1, a tag, an id",
    changes: "How tracked changes in the file are read: accepted or original; default: accepted",
    lang: "Language of messages and help, zh-CN or en; default: HUIBAO_LANG, LC_ALL, LC_MESSAGES, LANG",
    format: "Results as pretty (for people) or json (for programs)",
    help: "Show help",
    version: "Show the version",
  },
  optionsOf: {
    diff: {
      to: "Write files instead of listing: docx (the report with tracked changes, and a table behind it), md; both with a comma",
      force: "Replace such files that were changed, or lie beside the file already",
    },
    refresh: { force: "Replace a refreshed file beside it that came from elsewhere or was changed" },
    proof: { force: "Replace a proof copy that was changed, or lies beside the file already" },
    build: {
      to: "Kinds of file: docx, pdf, html, md, txt, several with commas; default: those of huibao.yaml, else docx",
    },
  },
  placeholders: {
    period: "period",
    name: "name",
    folder: "folder",
    report: "period or file",
    book: "file",
    ledger: "ledger",
    style: "style",
    edited: "file",
    compared: "file or period",
  },
  argumentsOf: {
    period:
      "2020-02 (month), 2020-Q1 (quarter), 2020-H1 (half), 2020 (year), 2020-W07 (week), 2020-02-10 (day), 2020-01-22..2020-02-10 (span)",
    name: "The template's name, which is its file's, too",
    folder: "Default: the current folder",
    book: "An .xlsx, .xls, .ods or .csv file",
    ledger: "Name or label of a ledger, such as meetings",
    style: "Name of a style, which is its file's; without one all are listed",
    compared: "Word files of reports or periods, one or two: what was first, then what is",
    edited: "A report that came back edited (.docx)",
    report: "A period, as for build; default: the latest with facts. Or a report that was built (.docx)",
  },
  examples: {
    overview: [
      ["$0 init reports", "Make a workspace in the folder reports"],
      ["$0 new 2020-02", "Make the facts file for February 2020"],
      ["$0 build 2020-02", "Build the report for February 2020"],
    ],
    build: [
      ["$0 build", "Build the report for the latest period with facts"],
      ["$0 build 2020-01 2020-02", "Build the reports for two months"],
      ["$0 build 2020-Q1 --unit jia", "Build another unit's report for a quarter"],
      ["$0 build 2020-02 --draft", "Build a draft while facts are missing"],
      ["$0 build 2020-02 --to docx,pdf", "Build a Word file and a PDF"],
    ],
    explain: [
      ["$0 explain 2020-02", "List all figures of the report for February 2020"],
      ["$0 explain 2020-02 --figure 6", "Look at the figure 6 only"],
      ["$0 explain report.docx", "List the figures in this file"],
      ["$0 explain --format json", "Hand all sources to another program"],
    ],
    verify: [
      ["$0 verify report.docx", "Check every figure and the wording of this report"],
      ["$0 verify report.docx --changes original", "As if its tracked changes were rejected"],
      ["$0 verify report.docx --format json", "Give what was found to another program"],
    ],
    proof: [
      ["$0 proof 2020-02", "Make the proof copy of the report for February 2020"],
      ["$0 proof edited.docx", "Make one of a report that was edited since, beside it"],
    ],
    refresh: [
      ["$0 refresh report.docx", "Refresh it into report-refreshed.docx"],
      ["$0 refresh report.docx --tracked", "Write what changes as tracked changes"],
      ["$0 refresh report.docx --take 3,5", "Also set 3 and 5, changed by hand, to what the facts say"],
      ["$0 refresh report.docx --in-place", "Write the file itself, and keep it as it was as report.bak.docx"],
    ],
    diff: [
      ["$0 diff report.docx", "How this file differs from a draft of today's facts"],
      ["$0 diff sent.docx returned.docx", "Compare two files"],
      ["$0 diff 2020-01 2020-02", "How the figures of one report changed over a month"],
      ["$0 diff 2020-02 --since HEAD~1", "What the last commit changed in the report, and by which records"],
      ["$0 diff 2020-02 --since HEAD~1 --to docx", "The same as a Word file with tracked changes"],
    ],
    check: [
      ["$0 check", "Check the whole workspace"],
      ["$0 check --today 2020-03-06", "Find whose facts are overdue on that day"],
      ["$0 check --format json", "Hand the findings to another program"],
    ],
    new: [
      ["$0 new 2020-03", "Make the default unit's facts file for March 2020"],
      ["$0 new 2020-03 --unit jia", "Make another unit's facts file"],
      ["$0 new template monthly", "Make templates/reports/monthly.md.hbs"],
    ],
    "new template": [["$0 new template monthly", "Make templates/reports/monthly.md.hbs"]],
    import: [
      ["$0 import meetings.xlsx", "Read it into the default unit's facts file of the period its days lie in"],
      ["$0 import list.csv --ledger documents --unit county --period 2020-03", "Say ledger, unit and period"],
      ["$0 import meetings.xlsx --dry-run", "See first what would be added or changed"],
    ],
    form: [["$0 form meetings --to meetings.xlsx", "Make the empty workbook of the ledger"]],
    doctor: [["$0 doctor", "See whether fonts and LibreOffice are there"]],
    style: [
      ["$0 style", "List the styles of the package and the workspace"],
      ["$0 style redhead", "Compare the style of red-head papers with the standard"],
    ],
    init: [["$0 init reports", "Make a workspace in the folder reports"]],
  },
  epilogue: `Exit codes:
  0  done
  1  errors in facts, templates or reports
  2  wrong command line, no workspace, disk refused, or a fault of this tool`,
  headings: {
    commands: "Commands:",
    options: "Options:",
    commonOptions: "Common options:",
    arguments: "Arguments:",
    examples: "Examples:",
  },
};
