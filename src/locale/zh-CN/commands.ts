import type { CommandValues, PeriodKindName } from "../../diagnostics/codes/commands.ts";
import type { Sentences } from "../sentences.ts";

const periodKinds: { readonly [K in PeriodKindName]: string } = {
  day: "日（如2020-02-10）",
  week: "周（如2020-W07）",
  month: "月（如2020-02）",
  quarter: "季度（如2020-Q1）",
  half: "半年（如2020-H1）",
  year: "年（如2020）",
  span: "起止日期（如2020-01-22..2020-02-10）",
};

const argumentNames = {
  period: "时段",
  name: "名称",
  folder: "文件夹",
  report: "时段或文件",
  book: "表格文件",
  ledger: "台账",
  style: "版式",
  edited: "Word文件",
  compared: "Word文件或时段",
};

/** What the system's codes for a refusal mean. */
const refusals: { readonly [code: string]: string | undefined } = {
  EACCES: "没有写入权限",
  EPERM: "没有写入权限",
  EROFS: "这个磁盘只能读，不能写",
  ENAMETOOLONG: "路径过长",
};

const openOrShared = "请在Word或WPS中关闭该文件，或等同步盘、杀毒软件放开它，再重新运行；原有文件没有改动。";

export const commands: Sentences<CommandValues> = {
  "unknown-command": ({ written, nearest, known }) => ({
    message: `没有命令“${written}”。可用的命令：${known.join("、")}。`,
    hint: orNearest(nearest, "请运行 huibao --help 查看用法。"),
  }),
  "unknown-option": ({ written, nearest, known }) => ({
    message: `没有选项“${written}”。可用的选项：${known.join("、")}。`,
    hint: orNearest(nearest, "请在命令后加 --help 查看用法。"),
  }),
  "no-command": ({ known }) => ({
    message: `没有写命令。可用的命令：${known.join("、")}。`,
    hint: "请运行 huibao --help 查看用法。",
  }),
  "missing-argument": ({ command, argument }) => ({
    message: `命令 ${command} 后面要写${argumentNames[argument]}。`,
    hint: `请运行 huibao ${command} --help 查看用法。`,
  }),
  "too-many-arguments": ({ written }) => ({
    message: `“${written}”是多余的。`,
    hint: "请删去；名称里有空格时，请给整个名称加引号。",
  }),
  "option-without-value": ({ option }) => ({
    message: `选项 ${option} 后面没有写值。`,
    hint: `请写成 ${option} 值。`,
  }),
  "option-with-value": ({ option }) => ({ message: `选项 ${option} 不带值。`, hint: `请只写 ${option}。` }),
  "option-given-twice": ({ option }) => ({ message: `选项 ${option} 写了两次。`, hint: "请只留一次。" }),
  "wrong-choice": ({ option, written, accepted }) => ({
    message: `${option} 不能是“${written}”，只能是${accepted.join("、")}。`,
    hint: `请改为${accepted.join("或")}。`,
  }),
  "options-exclude": ({ option, other }) => ({
    message: `${option} 与 ${other} 不能同时使用。`,
    hint: "请去掉其中一个。",
  }),
  "wrong-source-date": ({ written }) => ({
    message: `环境变量 SOURCE_DATE_EPOCH 是“${written}”，只能是1980年至2107年之间的秒数（从1970年1月1日起的整数）。`,
    hint: "请改正或取消这个环境变量。",
  }),
  "wrong-day": ({ written }) => ({
    message: `--today 的“${written}”不是日期，应写成2020-03-06的形式。`,
    hint: "请检查日期是否存在，月、日是否写足两位。",
  }),
  "wrong-period": ({ written, meant }) => ({
    message: `“${written}”不是时段。时段写成2020-02（月）、2020-Q1（季度）、2020-H1（半年）、2020（年）、2020-W07（周）、2020-02-10（日）或2020-01-22..2020-02-10（起止日期）。`,
    hint: meant === undefined ? "请检查日期是否存在，月、日是否写足两位，起止是否颠倒。" : `是不是“${meant}”？`,
  }),
  "unknown-report-template": ({ written, nearest, known }) => ({
    message: `没有报告模板“${written}”。已有的模板：${known.join("、")}。`,
    hint: orNearest(nearest, "请改正；删掉的，请找回；或用 huibao new template 名称 新建一个。"),
  }),
  "unknown-report-style": ({ written, nearest, known }) => ({
    message: `没有版式“${written}”。已有的版式：${known.join("、")}。`,
    hint: orNearest(nearest, "请改为已有的版式。"),
  }),
  "unknown-figure": ({ written, count }) => ({
    message:
      count === 0
        ? `没有数字“${written}”：这份报告里没有一个数字。`
        : `没有数字“${written}”。这份报告共有${count}个数字。`,
    hint: "请写它在清单里的序号、它的锚点、报告里印出的文字或模板里的写法；去掉 --figure 可列出全部。",
  }),
  "unit-needed": ({ known }) => ({
    message: `没有指明单位。已有的单位：${known.join("、")}。`,
    hint: "请加上 --unit 单位，或在 huibao.yaml 中写明默认单位。",
  }),
  "template-needed": ({ known }) => ({
    message: `没有指明报告模板。已有的模板：${known.join("、")}。`,
    hint: "请加上 --template 模板，或在 huibao.yaml 中写明默认模板。",
  }),
  "period-not-served": ({ template, period, served }) => ({
    message: `模板“${template}”不用于时段${period}，只用于：${served.map((kind) => periodKinds[kind]).join("、")}。`,
    hint: "请换一个时段，或用 --template 换一个模板。",
  }),
  "unusable-name": ({ written }) => ({
    message: `“${written}”不能用作文件名。`,
    hint: "请用汉字、字母、数字和短横线起名，开头和末尾不用点或空格。",
  }),
  "no-workspace": ({ folder }) => ({
    message: `${folder} 及其上级文件夹中都没有 huibao.yaml，不在工作区内。`,
    hint: "请进入工作区再运行，或用 huibao init 新建一个。",
  }),
  "workspace-exists": ({ path }) => ({
    message: `${path} 已经存在，不再新建工作区。`,
    hint: "请换一个文件夹，或直接在该工作区内使用。",
  }),
  "no-reports-listed": () => ({
    message: "没有列出要生成的报告。",
    hint: "请在 huibao.yaml 的 reports 中列出，或去掉 --reports 并写明时段。",
  }),
  "no-facts-for-period": ({ unit, period, file }) => ({
    message: `${unit}没有 ${period} 的事实文件（${file}）。`,
    hint: `请用 huibao new ${period} 新建一个，填好后再生成。`,
  }),
  "no-facts-for-unit": ({ unit }) => ({
    message: `单位“${unit}”还没有可用的事实文件。`,
    hint: "请用 huibao new 时段 新建一个，填好后再生成；或写明时段。",
  }),
  "report-changed": ({ path }) => ({
    message: `${path} 生成之后被改动过，没有覆盖。`,
    hint: "Word 文件里的改动要保留的，只更新数字请用 huibao refresh，模板或事实变动较多的请用 huibao merge；确实不要改动的，加上 --force 重新生成。",
  }),
  "unreadable-file": ({ path, reason }) => {
    if (reason === "ENOENT") return { message: `没有 ${path} 这个文件。`, hint: "请检查文件名和所在的文件夹。" };
    if (reason === "EISDIR") return { message: `${path} 是文件夹，不是文件。`, hint: "请写明文件夹里的哪一个文件。" };
    return { message: `读不了 ${path}（${reason}）。`, hint: "请检查是否有权限打开，磁盘是否正常。" };
  },
  "link-not-followed": ({ path }) => ({
    message: `${path} 是指向别处的链接，不予采用。`,
    hint: "请换成文件或文件夹本身。",
  }),
  "file-not-read": ({ extension }) => ({
    message: `这个文件没有读取：扩展名应为 ${extension}。`,
    hint: `请把扩展名改为 ${extension}，或把文件移到别处。`,
  }),
  "names-alike": ({ other }) => ({
    message: `文件名与 ${other} 只有大小写或字符写法的差别，有的系统上会是同一个文件。`,
    hint: "请改名或并为一个文件。",
  }),
  "file-exists": ({ path }) => ({
    message: `${path} 已经存在，没有改动它。`,
    hint: "请直接编辑这个文件；要重新开始的，先把它移到别处。",
  }),
  "file-open-elsewhere": ({ path, lock }) => ({
    message: `写不了 ${path}：文件正被其他程序打开${lock === undefined ? "" : `（旁边有 ${lock}）`}。`,
    hint: openOrShared + (lock === undefined ? "" : `程序异常退出后留下的 ${lock}，可以删去。`),
  }),
  "disk-full": ({ path }) => ({
    message: `写不了 ${path}：磁盘已满。`,
    hint: "请腾出空间再重新运行；原有文件没有改动。",
  }),
  "not-a-file": ({ path }) => ({
    message: `${path} 不是普通的文件或文件夹，没有写入。`,
    hint: "那里是一个链接，或文件与文件夹同名；请移开它再重新运行。",
  }),
  "write-refused": ({ path, reason }) => ({
    message: `写不了 ${path}：${refusals[reason] ?? `磁盘拒绝写入（${reason}）`}。`,
    hint: "请检查是否有权限写入，路径是否过长；原有文件没有改动。",
  }),
  "own-fault": ({ what }) => ({
    message: `本工具出错了：${what}`,
    hint: "这不是您的错误。请把这句话和所用的命令告诉维护者。",
  }),
};

function orNearest(nearest: readonly string[], otherwise: string): string {
  return nearest.length === 0 ? otherwise : `是不是“${nearest.join("”或“")}”？`;
}
