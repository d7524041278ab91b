import type { IntakeValues, WorkbookFault } from "../../diagnostics/codes/intake.ts";
import type { Sentence, Sentences } from "../sentences.ts";

const workbookFaults: Readonly<Record<WorkbookFault, Sentence>> = {
  "not-a-workbook": { message: "不是表格文件。", hint: "能读的有 .xlsx、.xls、.ods 和 .csv。" },
  locked: { message: "设有打开密码，读不了。", hint: "请在 Excel 或 WPS 中取消密码后另存一份。" },
  damaged: { message: "已经损坏，读不完整。", hint: "请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。" },
  extension: { message: "内容和扩展名不符。", hint: "请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。" },
  empty: { message: "是空的，一个格子都没有填。", hint: "请核对是不是选错了文件。" },
  encoding: { message: "不是 UTF-8，也不是 GB18030 编码。", hint: "请在 Excel 或 WPS 中另存为 .xlsx 或“CSV UTF-8”。" },
  "form-extension": { message: "不是 .xlsx。", hint: "空白表只能存为 .xlsx，请改扩展名。" },
  "not-found": { message: "找不到或打不开。", hint: "请核对文件名和所在的文件夹。" },
};

const limits = { bytes: "文件大小（字节）", unpacked: "解压后大小（字节）", sheets: "工作表数", rows: "行数" };

const accepted: Readonly<Record<string, string>> = {
  date: "日期写成 2026-06-05、2026.6.5、2026年6月5日；只写 6月8日 的，要用 --period 指明时段。",
  count: "要填整数，可以带千分位和字段自己的单位。",
  decimal: "要填数，可以带千分位和字段自己的单位。",
  money: "要填金额，单位要和字段的一致。",
  flag: "要填“是”或“否”。",
  "document-number": "发文字号写成 某民〔2026〕5号。",
  link: "要填 http、https 或 mailto 网址。",
  period: "时段写成 2026-06、2026-Q2 等。",
};

export const intake: Sentences<IntakeValues> = {
  "workbook-unreadable": ({ book, reason }) => ({
    ...workbookFaults[reason],
    message: `“${book}”${workbookFaults[reason].message}`,
  }),
  "workbook-too-large": ({ book, what, found, most }) => ({
    message: `“${book}”太大：${limits[what]}为 ${found}，最多 ${most}。`,
    hint: "请分成几个文件导入。",
  }),
  "reader-not-installed": ({ package: name }) => ({
    message: `没有安装读表格用的软件包 ${name}。`,
    hint: `请运行 npm install ${name}，或把表格另存为 CSV UTF-8。`,
  }),
  "nothing-to-import": ({ book }) => ({
    message: `“${book}”里没有可以导入的行。`,
    hint: "表头下面至少要有一行。示例行和合计行不导入。",
  }),
  "sheet-without-header": ({ sheet, ledger, fields }) => ({
    message: `“${sheet}”里找不到台账“${ledger}”的表头。`,
    hint: `表头要有这些列：${fields.join("、")}。可用 huibao form 生成空白表。`,
  }),
  "ledger-not-told": ({ sheet, candidates }) => ({
    message: `看不出“${sheet}”是哪个台账。${candidates.length > 0 ? `可能是：${candidates.join("、")}。` : ""}`,
    hint: "请加 --ledger 指明台账，或把工作表改成台账的名称。",
  }),
  "ledger-not-known": ({ written, nearest, known }) => ({
    message: `没有台账“${written}”${nearest === undefined ? "" : `，是不是“${nearest}”`}。`,
    hint: `已有的台账：${known.join("、")}。`,
  }),
  "sheet-passed-over": ({ sheet }) => ({
    message: `“${sheet}”不像台账，没有导入。`,
    hint: "若是台账，请单独导入并加 --ledger。",
  }),
  "column-near": ({ cell, written, nearest }) => ({
    message: `${cell}：列名“${written}”不在台账里，是不是“${nearest}”？`,
    hint: `是的话请把列名改成“${nearest}”；不是的话请改成别的名称或删去这一列。`,
  }),
  "column-not-known": ({ cell, written }) => ({ message: `${cell}：台账里没有“${written}”，这一列没有导入。` }),
  "column-twice": ({ cell, other, field }) => ({
    message: `${cell}：列“${field}”在 ${other} 已有一列。`,
    hint: "请只留一列。",
  }),
  "column-unit": ({ cell, written, field, unit }) => ({
    message: `${cell}：列“${field}”的单位写的是“${written}”，台账里${unit === undefined ? "没有单位" : `是“${unit}”`}。`,
    hint: `请把这一列的数换算成台账的单位，再改列名${unit === undefined ? "" : `，例如“${field}（${unit}）”`}。`,
  }),
  "column-missing": ({ sheet, ledger, field }) => ({
    message: `“${sheet}”缺少一列：台账“${ledger}”必须有“${field}”。`,
    hint: "请补上这一列，列名写字段的名称。",
  }),
  "cell-empty": ({ cell, field }) => ({
    message: `${cell}：没有填“${field}”，这一项必填。`,
    hint: "请补填，或删去整行。",
  }),
  "cell-error": ({ cell, found }) => ({
    message: `${cell}：是错误值 ${found}。`,
    hint: "请在表格里改正公式，或直接填上数。",
  }),
  "cell-merged": ({ cell, end }) => ({
    message: `${cell}:${end} 是合并单元格，不知道值属于哪一行。`,
    hint: "请取消合并，每一格都填上。",
  }),
  "cell-refused": ({ cell, field, found, type, unit, choices }) => ({
    message: `${cell}：“${found}”不能作“${field}”。`,
    hint:
      choices.length > 0
        ? `可以填：${choices.join("、")}。`
        : (accepted[type] ?? "请核对这一格。") + (unit === undefined ? "" : `单位：${unit}。`),
  }),
  "cell-digits-lost": ({ cell, found }) => ({
    message: `${cell}：${found} 超过15位；表格里的数只保留15位，后面的都成了0。`,
    hint: "请把这一格设为文本格式，重新填写。",
  }),
  "cell-character": ({ cell, character }) => ({
    message: `${cell}：有不能用的字符 ${character}。`,
    hint: "这个字符看不见，多半是从网页或别的软件复制来的；请重新输入这一格。",
  }),
  "row-outside-period": ({ cell, day, period }) => ({
    message: `${cell}：${day} 不在时段 ${period} 内。`,
    hint: "请核对日期，或用 --period 换一个时段。",
  }),
  "row-twice": ({ cells, first }) => ({
    message: `${cells} 和 ${first} 是同一条记录。`,
    hint: "日期和识别字段都相同；请只留一行。",
  }),
  "months-differ": ({ book, months }) => ({
    message: `“${book}”里的日期分属几个月：${months.join("、")}。`,
    hint: "请加 --by-month 分月写入，或用 --period 指明一个时段，例如 --period 2026-Q2。",
  }),
  "record-differs-by-hand": ({ cells, fields }) => ({
    message: `这条记录和 ${cells} 是同一件事，但写的不同：${fields.join("；")}。`,
    hint: "请核对后把两处改成一致，再导入。",
  }),
  "record-there-already": ({ cells }) => ({ message: `${cells} 在这里已有记录，没有再导入。` }),
  "record-changed": ({ cells, changes }) => ({ message: `${cells} 改了：${changes.join("；")}。` }),
  "record-row-gone": ({ cells }) => ({
    message: `这条记录是从 ${cells} 导入的，表格里已经没有这一行；记录保留。`,
    hint: "若是删去的，请在事实文件中也删去这条记录。",
  }),
  "facts-file-not-changed": ({ ledgers }) => ({
    message: `按这个文件的写法，导入的记录加不进去：${ledgers.join("、")}。`,
    hint: "请让每种台账单独起行，每条记录以“- ”开头；整个文件不用花括号括起，末尾不写“...”；改好后再导入。",
  }),
  "facts-file-made": ({ file, period }) => ({
    message: `事实文件 ${file} 是新的，里面只有导入的台账。`,
    hint: `其余台账和指标请接着填；可用 huibao build ${period} --draft 查看缺什么。`,
  }),
};
