import type { AttributeForm, MarkdownConstruct, TreeValues } from "../../diagnostics/codes/tree.ts";
import type { Sentence, Sentences } from "../sentences.ts";

export const tree: Sentences<TreeValues> = {
  "unsupported-markdown": ({ construct }) => unsupported[construct],
  "unknown-block": ({ name, known, nearest }) => ({
    message: `没有名为“${name}”的特殊块；可用的有：${known.join("、")}。`,
    ...(nearest !== undefined && { hint: `是不是要写“${nearest}”？` }),
  }),
  "block-label": ({ label }) => ({
    message: `特殊块后面不写方括号“${label}”。`,
    hint: '请删去；标题、说明写在花括号里：标题="…"。',
  }),
  "block-colons": ({ name, container }) =>
    container
      ? {
          message: `“${name}”里面要有内容，应当用三个冒号。`,
          hint: `请写“:::${name}”，末尾另起一行写“:::”。`,
        }
      : { message: `“${name}”独占一行，应当用两个冒号。`, hint: `请写“::${name}”，不写结束行。` },
  "block-not-closed": ({ name }) => ({
    message: `“:::${name}”没有结束行。`,
    hint: "请在末尾另起一行写“:::”。",
  }),
  "blocks-too-deep": ({ most }) => ({
    message: `特殊块一层套一层，超过了${most}层。`,
    hint: "请检查是不是漏写了结束行“:::”。",
  }),
  "block-content": ({ name, wanted }) => ({
    message: `“:::${name}”里面应当是一${wanted === "table" ? "张表格" : "个列表"}，不能有别的内容。`,
    hint:
      wanted === "table"
        ? "请在“:::”之间写一张表格（| … | 与 |---|），其他文字移到外面。"
        : "请在“:::”之间写一个列表（每项以“1. ”或“- ”开头），其他文字移到外面。",
  }),
  "block-empty": ({ name, wanted }) => ({
    message: `“:::${name}”里面是空的，应当有一${wanted === "table" ? "张表格" : "个列表"}。`,
    hint: "若是这个时段没有可写的，请用 {{#if …}}…{{else}}…{{/if}} 把整块括起来，没有时另写一句。",
  }),
  "unknown-attribute": ({ block, attribute, nearest, accepted }) => ({
    message:
      accepted.length === 0
        ? `“${block}”不带参数，而这里写了“${attribute}”。`
        : `“${block}”没有参数“${attribute}”；可用的有：${accepted.join("、")}。`,
    hint: nearest === undefined ? "请删去它，或改成可用的参数。" : `是不是要写“${nearest}”？`,
  }),
  "attribute-value": ({ attribute, found, form, nearest }) => ({
    message: `参数“${attribute}”的值“${found}”不可用；应当是${formWords(form)}。`,
    hint: `请写成：${attribute === "#" ? "#名单" : formExample(attribute, form, nearest)}。`,
  }),
  "attribute-twice": ({ attribute }) => ({
    message: `参数“${attribute}”写了两次。`,
    hint: "请只留一个。",
  }),
  "attribute-missing": ({ block, names: [name] }) => ({
    message: `“${block}”缺少参数“${name}”。`,
    hint: `请在花括号里写上：${name}="…"。`,
  }),
  "attribute-form": ({ found }) => ({
    message: `“${found}”不是正确的参数写法。`,
    hint: '参数写成 名称="值"，等号和引号用半角，几个参数之间空一格；编号写成 #名单。',
  }),
  "phrase-in-attribute": ({ attribute }) => ({
    message: `参数“${attribute}”只能写固定的文字，不能用 {{…}} 取数。`,
    hint: "请直接写出；需要按数据变化的文字写在 标题 或 说明 里。",
  }),
  "block-form": ({ form }) => ({
    message: `“${form}”不是正确的特殊块写法。`,
    hint: '冒号、花括号用半角，后面紧接名称并独占一行，不缩进：“::分页”，或“:::表{标题="…"}”至“:::”。',
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
  "table-without-dashes": ({ columns }) => ({
    message: "这几行以竖线开头和结尾，但缺少表头下面的分隔行，不会成为表格，竖线会原样印进报告。",
    hint: `请在表头下面加一行：|${"---|".repeat(columns)}；若确要印出竖线，请写“\\|”。`,
  }),
  "table-header-mismatch": ({ found, expected }) => ({
    message: `表头有${found}格，而分隔行有${expected}格，两者应当一致。`,
    hint: "请让表头与下面的分隔行（|---|---|）格数相同。",
  }),
  "too-many-columns": ({ found, limit, landscape }) => ({
    message: `表格有${found}列，${landscape ? "横排" : "竖排"}的一页最多放${limit}列。`,
    hint: landscape ? "请减少列数，或分成几张表。" : "请减少列数，或写成“:::表{横向}”横排。",
  }),
  "widths-mismatch": ({ found, expected }) => ({
    message: `列宽写了${found}个，而表格有${expected}列。`,
    hint: "请给每一列写一个宽度，也可以不写，由内容决定。",
  }),
  "too-few-rows": ({ headers, total, found }) => ({
    message: `表格只有${found}行，放不下${headers}行表头${total ? "和1行合计" : "和至少1行内容"}。`,
    hint: "请减少表头行数，或补上内容。",
  }),
  "wrong-merge": ({ mark, reason }) => ({
    message: {
      outside: `这一格写着“${mark}”，而${mark === "<" ? "左边" : "上面"}没有可以合并的格。`,
      header: "内容的第一行不能与表头合并。",
      shape: `这一格写着“${mark}”，合并出来的不是一个方块。`,
    }[reason],
    hint: `“<”与左边一格合并，“^”与上面一格合并，合并的几格应当拼成一个方块；若确要印出“${mark}”，请写“\\${mark}”。`,
  }),
  "attachment-within": () => ({
    message: "附件不能放在别的块里面。",
    hint: "请把“:::附件”移到正文之后，放在最外层。",
  }),
  "attachment-without-title": () => ({
    message: "附件的标题没有文字。",
    hint: "请写上附件标题，它也会印在正文之后的附件说明里。",
  }),
  "attachment-empty": () => ({ message: "附件没有内容。", hint: "请补上内容，或删去这个附件。" }),
  "text-behind-attachment": () => ({
    message: "附件之后不能再写正文。",
    hint: "请把这些文字移到附件前面，或放进附件里。",
  }),
  "id-without-caption": ({ id }) => ({
    message: `写了编号“#${id}”，但没有标题；没有标题就不编号，也就无法引用。`,
    hint: '请补上 标题="…"，或删去编号。',
  }),
  "duplicate-id": ({ id }) => ({
    message: `编号“#${id}”用了不止一次。`,
    hint: "请给每张表、每个图和附件各起一个编号。",
  }),
  "unknown-reference": ({ id, nearest, accepted }) => ({
    message:
      accepted.length === 0
        ? `引用了“#${id}”，而报告里没有带编号的表、图或附件。`
        : `没有编号为“#${id}”的表、图或附件；现有的编号：${accepted.map((one) => `#${one}`).join("、")}。`,
    hint: nearest === undefined ? `请在被引用的块上写编号，如“:::表{#${id} 标题="…"}”。` : `是不是要写“#${nearest}”？`,
  }),
  "reference-text": () => ({
    message: "引用的方括号里不写文字，编号（表1、图1、附件1）会自动印出。",
    hint: "请写成“[](#名单)”。",
  }),
  "reference-form": ({ written }) => ({
    message: `“${written}”不是正确的引用写法，会原样印进报告。`,
    hint: "请写成“[](#名单)”：“#”用半角，编号中没有空格。",
  }),
  "footnote-not-closed": () => ({
    message: "脚注“^[”没有结束，会原样印进报告。",
    hint: "请在脚注文字后写“]”，中间不空行；若确要印出“^[”，请写“\\^[”。",
  }),
  "footnote-empty": () => ({ message: "脚注没有文字。", hint: "请写成“^[脚注文字]”，或删去它。" }),
  "footnote-place": ({ within }) => ({
    message: {
      heading: "标题里不能有脚注。",
      footnote: "脚注里不能再有脚注。",
      link: "链接的文字里不能有脚注。",
      line: "这里只是一行文字，不能有脚注。",
    }[within],
    hint: "请把脚注移到正文中。",
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
  image: {
    message: "图片不这样写。",
    hint: '请另起一行写：::图片{文件="images/现场.png" 说明="图上是什么"}。',
  },
  rule: { message: "报告中没有分隔线。", hint: "要换页请写“::分页”，否则请删去这一行。" },
  footnote: { message: "脚注不分两处写。", hint: "请在要注的地方直接写“^[脚注文字]”。" },
  definition: { message: "链接不能分两处写。", hint: "请直接写成“[文字](地址)”。" },
  reference: { message: "链接不能分两处写。", hint: "请直接写成“[文字](地址)”；若确要方括号，请写“\\[”。" },
  strikethrough: { message: "报告中没有删除线（“~~”）。", hint: "请删去不要的文字；若确要“~”号，请写“\\~”。" },
  task: { message: "报告中没有待办方框。", hint: "请删去“[ ]”或“[x]”。" },
  "link-title": { message: "链接不能带悬停标题。", hint: "请只写“[文字](地址)”。" },
  "sixth-heading": { message: "标题最多五级（“#”至“#####”）。", hint: "请改用较高一级的标题，或写成正文。" },
  "heading-in-list": { message: "列表项中不能有标题。", hint: "请把标题移到列表之外。" },
  "table-in-list": { message: "列表项中不能有表格。", hint: "请把表格移到列表之后，不缩进，中间空一行。" },
  "block-in-list": { message: "特殊块不能放在这里。", hint: "请让它独占一行，不要缩进，也不要放在列表中。" },
  "block-in-points": { message: "要点的每一项只能是一段文字。", hint: "请把一项里的列表或另起的段落移到外面。" },
  "block-in-footnote": { message: "脚注里只能是一段文字。", hint: "请把列表、标题等移到脚注之外。" },
  "empty-item": { message: "列表项没有文字。", hint: "请补上文字，或删去这一项。" },
};

function formWords(form: AttributeForm): string {
  switch (form.type) {
    case "line":
      return "一行文字";
    case "switch":
      return "是或否";
    case "file":
      return "工作区里的文件名";
    case "id":
      return "由文字、数字、“-”、“_”组成的名称";
    case "number":
      return `${form.least}至${form.most}的${form.whole ? "整数" : "数（毫米）"}`;
    case "numbers":
      return "用半角逗号隔开的几个正数";
    case "choice":
      return form.choices.map(({ names: [name] }) => name).join("、");
  }
}

function formExample(attribute: string, form: AttributeForm, nearest: string | undefined): string {
  switch (form.type) {
    case "line":
      return `${attribute}="…"`;
    case "switch":
      return attribute;
    case "file":
      return `${attribute}="images/现场.png"`;
    case "id":
      return "#名单";
    case "number":
      return `${attribute}="${form.whole ? form.least : 120}"`;
    case "numbers":
      return `${attribute}="2,3,2"`;
    case "choice":
      return `${attribute}="${nearest ?? form.choices[0]?.names[0] ?? ""}"`;
  }
}
