import type { ReferenceValues } from "../../diagnostics/codes/reference.ts";
import type { Sentences } from "../sentences.ts";

const saveAgain = "请在Word或WPS中打开这个文件，另存为“Word 文档（.docx）”，再试一次。";

/** By the disk's own codes. */
const reasons: Readonly<Record<string, string>> = { ENOENT: "没有这个文件", EISDIR: "这是文件夹" };

const kinds = {
  empty: "是空文件",
  excel: "是Excel工作簿",
  powerpoint: "是演示文稿",
  pdf: "是PDF",
  other: "不是Word文件",
} as const;

const places = { header: "页眉", footer: "页脚", table: "表格", box: "文本框或内容控件" } as const;

export const reference: Sentences<ReferenceValues> = {
  "reference-not-read": ({ path, reason, from }) => ({
    message: `参照文件“${path}”读不了：${reasons[reason] ?? reason}。`,
    hint: `请检查参照文件的路径，路径从${from === "template" ? "工作区文件夹" : "当前所在的文件夹"}算起。`,
  }),
  "reference-outside": ({ path }) => ({
    message: `参照文件“${path}”不在工作区内，或经链接通到了工作区外，不予读取。`,
    hint: "请把文件复制到工作区里，再写它的路径；工作区外的文件只能在命令行用 --reference 指明。",
  }),
  "reference-not-word": ({ found }) => ({
    message: `参照文件应是Word文件（.docx），这个文件${kinds[found]}。`,
    hint: "请换成Word文件；只改扩展名不算，要在Word或WPS中另存为 .docx。",
  }),
  "reference-not-opened": ({ found }) => ({
    message: found === "locked" ? "参照文件加了打开密码，读不了。" : "参照文件是旧格式（.doc），读不了。",
    hint:
      found === "locked"
        ? "请在Word或WPS中打开，去掉密码，另存为 .docx 文件。"
        : "请在Word或WPS中打开，另存为 .docx 文件。",
  }),
  "reference-damaged": () => ({
    message: "参照文件不完整或已损坏，读不了。",
    hint: `请重新取一份；能打开的，${saveAgain}`,
  }),
  "reference-part-broken": ({ part }) => ({
    message: `参照文件里的 ${part} 已损坏或不合格式，读不了。`,
    hint: saveAgain,
  }),
  "reference-too-large": ({ what, most }) => ({
    message:
      what === "parts"
        ? `参照文件里的部件超过 ${most} 个，不予读取。`
        : what === "megabytes"
          ? `参照文件解开后超过 ${most}MB，不予读取。`
          : what === "megabytes-of-xml"
            ? `参照文件的文字和样式解开后超过 ${most}MB，不予读取。`
            : `参照文件解开后比文件本身大 ${most} 倍以上，不像是办公文件，不予读取。`,
    hint: "请确认文件来源；报告用不着的文字和图片，请先删去。",
  }),
  "reference-strict": () => ({
    message: "参照文件是“Strict Open XML 文档”，这种格式不支持。",
    hint: "请在Word中打开，另存为普通的“Word 文档（.docx）”。",
  }),
  "reference-macros": () => ({
    message: "参照文件带有宏（.docm、.dotm），宏不会带进报告。",
    hint: "不需要宏的，请另存为 .docx 文件，就不再提示。",
  }),
  "reference-body-twice": () => ({
    message: "参照文件里有两处{{正文}}，正文只能放一处。",
    hint: "请留下一处，删去另一处。",
  }),
  "reference-body-misplaced": ({ where }) => ({
    message: `{{正文}}写在${places[where]}里，正文放不进去。`,
    hint: "请把{{正文}}写在文件正文的一个段落里，表格、文本框、内容控件和页眉页脚之外。",
  }),
  "reference-body-not-alone": () => ({
    message: "{{正文}}要独占一个段落，这个段落里还有别的文字。",
    hint: "请把{{正文}}单独放在一个段落里。",
  }),
  "reference-body-missing": () => ({
    message: "参照文件里有要填的内容，却没有写正文放在哪里。",
    hint: "请在放正文的地方加一个段落，只写{{正文}}；只取这个文件的样式、页面和页眉页脚的，请删去它正文里的花括号。",
  }),
  "reference-not-a-placeholder": ({ written }) => ({
    message: `参照文件里只能写要填的内容，这里写的是“${written}”。`,
    hint: "条件、循环和引用部分请写在模板里；参照文件里写{{名称}}，或一个算式，如{{count meetings}}。",
  }),
  "reference-unknown-placeholder": ({ written, nearest, known }) => ({
    message:
      nearest.length === 0
        ? `没有叫“${written}”的内容可填。`
        : `没有叫“${written}”的内容可填，是不是“${nearest.join("”或“")}”？`,
    hint: `可以写：正文、${known.map(({ labels }) => labels.zh).join("、")}，或模板里能用的名称。`,
  }),
  "reference-part-without-place": ({ part, file }) => ({
    message: `参照文件“${file}”里没有填${part.labels.zh}的地方，这一项不会印出。`,
    hint: `请在参照文件里该印的地方写上“{{${part.labels.zh}}}”；不要印的，请删去这一项。`,
  }),
  "reference-part-not-given": ({ part }) => ({
    message: `参照文件有填“${part.labels.zh}”的地方，这份报告没有${part.labels.zh}，那里空着。`,
    hint: `需要的，请在模板说明或事实文件的“公文”里写上${part.labels.zh}。`,
  }),
  "reference-lacks": ({ styles, font, page }) => {
    const names = styles.map((name) => styleNames[name] ?? name);
    const lacks = [
      ...(names.length > 0 ? [`没有样式“${names.join("”“")}”，用了版式里的`] : []),
      ...(font === undefined ? [] : [`没有指定中文字体，用了“${font}”`]),
      ...(page ? ["没有页面设置，用了版式的纸张和页边距"] : []),
    ];
    return {
      message: `参照文件${lacks.join("；")}。`,
      hint: "要用本单位的样子，请在参照文件里建好同名的样式；不要紧的，不必理会。",
    };
  },
};

/** What Word calls its built-in styles in Chinese. */
const styleNames: Readonly<Record<string, string>> = {
  Title: "标题",
  Subtitle: "副标题",
  "heading 1": "标题 1",
  "heading 2": "标题 2",
  "heading 3": "标题 3",
  "heading 4": "标题 4",
  "heading 5": "标题 5",
  "Body Text": "正文文本",
  "List Paragraph": "列表段落",
  Salutation: "称呼",
  Signature: "签名",
  Date: "日期",
  caption: "题注",
  "TOC Heading": "TOC 标题",
  "toc 1": "目录 1",
  "toc 2": "目录 2",
  "toc 3": "目录 3",
  "toc 4": "目录 4",
  "toc 5": "目录 5",
  "footnote text": "脚注文本",
  "footnote reference": "脚注引用",
  Hyperlink: "超链接",
};
