import type { MarkdownConstruct, TreeValues } from "../../diagnostics/codes/tree.ts";
import type { Sentence, Sentences } from "../sentences.ts";

export const tree: Sentences<TreeValues> = {
  "unsupported-markdown": ({ construct }) => unsupported[construct],
  "unknown-block": ({ name, known, nearest }) => ({
    message: `没有名为“${name}”的特殊块；可用的有：${known.join("、")}。`,
    ...(nearest !== undefined && { hint: `是不是要写“${nearest}”？` }),
  }),
  "block-takes-nothing": ({ name }) => ({
    message: `特殊块“${name}”不带标签或参数。`,
    hint: "请删去方括号、花括号及其中的内容。",
  }),
  "block-not-closed": ({ name }) => ({
    message: `“:::${name}”没有结束行。`,
    hint: "请在末尾另起一行写“:::”。",
  }),
  "block-form": ({ form }) => ({
    message: `“${form}”不是正确的特殊块写法。`,
    hint: "冒号用半角，后面紧接名称并独占一行：“::分页”，或“:::不编号”至“:::”。",
  }),
  "heading-without-space": ({ marks }) => ({
    message: `标题标记“${marks}”后缺少空格，这一行会被当作正文。`,
    hint: `请写成“${marks} 标题”；若确为正文，请写“\\${marks}”。`,
  }),
  "empty-heading": () => ({
    message: "标题没有文字。",
    hint: "请补上标题文字，或删去这一行。",
  }),
  "heading-numbered-by-hand": ({ mark }) => ({
    message: `标题前手写了编号“${mark}”，报告里会编两次号。`,
    hint: "请删去，编号由版式自动加上；不要编号的，在模板说明中写“标题编号: 否”。",
  }),
  "indent-typed": () => ({
    message: "段首用空格缩进，报告里会缩进两次。",
    hint: "请删去段首的空格，缩进由版式加上。",
  }),
  "single-braces": ({ written }) => ({
    message: `“${written}”只有单层花括号，会原样写进报告。`,
    hint: "取台账内容要用双花括号：{{…}}。",
  }),
  "empty-title": () => ({
    message: "报告标题没有文字。",
    hint: "请在模板开头的 title 中写明报告标题。",
  }),
  "ragged-row": ({ found, expected }) => ({
    message: `这一行有${found}格，而表格有${expected}列。`,
    hint: "请补足或删去多余的格；格中的竖线要写成“\\|”。",
  }),
  "table-header-mismatch": ({ found, expected }) => ({
    message: `表头有${found}格，而分隔行有${expected}格，两者应当一致。`,
    hint: "请让表头与下面的分隔行（|---|---|）格数相同。",
  }),
  "link-address": ({ address }) => ({
    message: `链接地址“${address}”不可用；只接受 http://、https:// 或 mailto: 开头、不含空格的完整地址。`,
    hint: "请改用完整的网址或邮箱地址。",
  }),
};

const unsupported: { readonly [C in MarkdownConstruct]: Sentence } = {
  quotation: { message: "报告中没有引用块（行首的“>”）。", hint: "请写成普通段落；若确要“>”号，请写“\\>”。" },
  code: { message: "报告中没有代码（“`”）。", hint: "请删去反引号，写成普通文字。" },
  html: { message: "模板中不能用 HTML 标签。", hint: "换行请在行末写“\\”；若确要印出尖括号，请写“\\<”。" },
  "automatic-link": { message: "尖括号中的地址不会成为链接。", hint: "请写成“[文字](地址)”。" },
  image: { message: "报告中暂不能放图片。", hint: "请删去图片，或用文字、表格说明。" },
  rule: { message: "报告中没有分隔线。", hint: "要换页请写“::分页”，否则请删去这一行。" },
  footnote: { message: "报告中没有脚注。", hint: "请把说明写进正文，或放在括号中。" },
  definition: { message: "链接不能分两处写。", hint: "请直接写成“[文字](地址)”。" },
  reference: { message: "链接不能分两处写。", hint: "请直接写成“[文字](地址)”；若确要方括号，请写“\\[”。" },
  strikethrough: { message: "报告中没有删除线（“~~”）。", hint: "请删去不要的文字；若确要“~”号，请写“\\~”。" },
  task: { message: "报告中没有待办方框。", hint: "请删去“[ ]”或“[x]”。" },
  "link-title": { message: "链接不能带悬停标题。", hint: "请只写“[文字](地址)”。" },
  "sixth-heading": { message: "标题最多五级（“#”至“#####”）。", hint: "请改用较高一级的标题，或写成正文。" },
  "heading-in-list": { message: "列表项中不能有标题。", hint: "请把标题移到列表之外。" },
  "table-in-list": { message: "列表项中不能有表格。", hint: "请把表格移到列表之后。" },
  "block-in-list": { message: "特殊块不能放在这里。", hint: "请让它独占一行，不要缩进，也不要放在列表中。" },
  "empty-item": { message: "列表项没有文字。", hint: "请补上文字，或删去这一项。" },
};
