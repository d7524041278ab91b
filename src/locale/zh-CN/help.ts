import type { Help } from "../help.ts";

export const zhCNHelp: Help = {
  overview: "汇报：由台账事实生成 Word 报告，每个数字都能查到出处。",
  usage: "用法：$0 <命令> [选项]",
  commands: {
    build: "生成报告（Word 文件）",
    explain: "逐个列出报告里的数字：怎么算的，出自哪个文件的哪一行",
    check: "检查全部事实、模板和版式，查漏报、重报、未用和照抄，按核对规则核对；不写任何文件",
    new: "为一个时段新建事实文件，供填写",
    "new template": "新建一个报告模板，每种台账一节",
    import: "把 Excel、WPS 表格或 CSV 里的台账读进事实文件",
    form: "生成一个台账的空白表（.xlsx），发给各单位填写",
    init: "新建一个小工作区，可以立即生成第一份报告",
  },
  options: {
    unit: "单位的代号、名称或简称；不写则用 huibao.yaml 的默认单位",
    template: "报告模板的名称；不写则用 huibao.yaml 的默认模板",
    style: "版式的名称；不写则用模板或 huibao.yaml 的版式",
    out: "报告写到哪个文件夹；不写则为工作区的 out",
    draft: "生成初稿：缺少的事实显示为【待补：名称】",
    force: "报告生成后被改动过的，也重新生成并覆盖",
    reports: "生成 huibao.yaml 的 reports 中列出的全部报告",
    figure: "只看一个数字：它的序号、锚点、印出的文字或模板里的写法",
    all: "列出全部记录；不写则每个数字列出前10条",
    today: "今天是哪一天（如2020-03-06），据此查谁逾期未报；不写则查到已有单位报送的最后一个时段",
    "no-cache": "所有文件重新读取，也不为下次运行留存缓存",
    ledger: "台账的名称或标签；不写则看工作表的名称和表头",
    period: "写进哪个时段的事实文件；不写则看表里的日期",
    "by-month": "按日期分月，各写进当月的事实文件",
    "dry-run": "只说会怎样，不写文件",
    to: "写到哪个文件；不写则为当前文件夹里以台账命名的 .xlsx",
    lang: "提示和帮助的语言：zh-CN 或 en；不写则看环境变量 HUIBAO_LANG、LC_ALL、LC_MESSAGES、LANG",
    format: "结果的形式：pretty（给人看）或 json（给程序读）",
    help: "显示帮助",
    version: "显示版本号",
  },
  placeholders: {
    period: "时段",
    name: "名称",
    folder: "文件夹",
    report: "时段或文件",
    book: "表格文件",
    ledger: "台账",
  },
  argumentsOf: {
    period:
      "2020-02（月）、2020-Q1（季度）、2020-H1（半年）、2020（年）、2020-W07（周）、2020-02-10（日）、2020-01-22..2020-02-10（起止日期）",
    name: "模板的名称，也就是文件名",
    folder: "不写则为当前文件夹",
    book: "一个 .xlsx、.xls、.ods 或 .csv 文件",
    ledger: "台账的名称或标签，如 meetings 或 会议",
    report: "时段，写法同 build，不写则为最近一个有事实的时段；或一份生成过的报告（.docx）",
  },
  examples: {
    overview: [
      ["$0 init 汇报", "在“汇报”文件夹里新建工作区"],
      ["$0 new 2020-02", "新建2020年2月的事实文件"],
      ["$0 build 2020-02", "生成2020年2月的报告"],
    ],
    build: [
      ["$0 build", "生成最近一个有事实的时段的报告"],
      ["$0 build 2020-01 2020-02", "生成两个月的报告"],
      ["$0 build 2020-Q1 --unit 甲县民政局", "生成另一个单位的季度报告"],
      ["$0 build 2020-02 --draft", "事实还没填全，先生成初稿"],
    ],
    explain: [
      ["$0 explain 2020-02", "列出2020年2月报告里的全部数字"],
      ["$0 explain 2020-02 --figure 6", "只看第6个数字"],
      ["$0 explain 报告.docx", "列出这份文件里的数字"],
      ["$0 explain --format json", "把全部出处交给别的程序"],
    ],
    check: [
      ["$0 check", "检查整个工作区"],
      ["$0 check --today 2020-03-06", "查到这一天为止，哪些单位逾期未报"],
      ["$0 check --format json", "把检查结果交给别的程序"],
    ],
    new: [
      ["$0 new 2020-03", "新建默认单位2020年3月的事实文件"],
      ["$0 new 2020-03 --unit 甲县民政局", "新建另一个单位的事实文件"],
      ["$0 new template 月报", "新建模板 templates/reports/月报.md.hbs"],
    ],
    "new template": [["$0 new template 月报", "新建模板 templates/reports/月报.md.hbs"]],
    import: [
      ["$0 import 会议台账.xlsx", "读进默认单位的事实文件，时段看表里的日期"],
      ["$0 import 台账.csv --ledger 文件 --unit 甲县民政局 --period 2020-03", "指明台账、单位和时段"],
      ["$0 import 会议台账.xlsx --dry-run", "先看看会新增、改动哪些记录"],
    ],
    form: [["$0 form 会议 --to 会议台账.xlsx", "生成会议台账的空白表"]],
    init: [["$0 init 汇报", "在“汇报”文件夹里新建工作区"]],
  },
  epilogue: `退出码：
  0  完成
  1  事实、模板或报告有误
  2  命令写错、不在工作区、磁盘拒绝写入，或本工具出错`,
  headings: {
    commands: "命令：",
    options: "选项：",
    commonOptions: "通用选项：",
    arguments: "参数：",
    examples: "例如：",
  },
};
