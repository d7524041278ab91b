import type { StyleUnit, StylesValues, StyleValueKind } from "../../diagnostics/codes/styles.ts";
import type { Sentences } from "../sentences.ts";

export const styles: Sentences<StylesValues> = {
  "style-wrong-kind": ({ key, wanted, found }) => ({
    message: `${key === undefined ? "版式" : `“${key}”`}应当是${kinds[wanted]}，现在是${kinds[found]}。`,
  }),
  "style-unknown-key": ({ key, known, nearest, english }) => ({
    message: `版式中没有“${key}”这一项；可用的有：${known.join("、")}。`,
    ...(english ? { hint: `版式的名称用英文，“${key}”${placed(english)}。` } : meant(nearest)),
  }),
  "style-missing-key": ({ key, part, known }) => ({
    message: part === undefined ? `版式缺少“${key}”一项。` : `“${part}”缺少“${key}”一项。`,
    hint: `请${part === undefined ? "" : `在“${part}”之下`}补上${(known ?? ["…"]).map((value) => `“${key}: ${value}”`).join("或")}。`,
  }),
  "style-number": ({ key, found, least, most, unit, number }) => ({
    message: `“${key}”应当是${least}至${most}之间的数（${units[unit]}），现在是“${found}”。`,
    ...(number !== undefined && { hint: `请只写数，不写单位：“${key}: ${number}”。` }),
  }),
  "style-size": ({ found, nearest, number, least, most }) => ({
    message: `“${found}”不是字号；可写字号名称（如三号、小四），或${least}至${most}之间的磅值，以半磅为单位。`,
    ...(number === undefined ? meant(nearest) : { hint: `请只写数，不写单位：“size: ${number}”。` }),
  }),
  "style-choice": ({ key, found, known, nearest }) => ({
    message: `“${key}”不能是“${found}”；可用的有：${known.map((word) => `“${word}”`).join("、")}。`,
    ...meant(nearest),
  }),
  "style-colour": ({ key, found }) => ({
    message: `“${key}”应当是六位十六进制的颜色（红、绿、蓝各两位），现在是“${found}”。`,
    hint: "请不带 # 号书写，如 FF0000。",
  }),
  "style-empty-list": ({ key }) => ({ message: `“${key}”至少要写一个值。` }),
  "style-unknown-font": ({ found, known, nearest }) => ({
    message: `fonts 中没有登记字体“${found}”；已登记的有：${known.join("、")}。`,
    hint: nearest === undefined ? `请在 fonts 中登记“${found}”。` : `是不是要写“${nearest}”？`,
  }),
  "style-empty-font": ({ font }) => ({
    message: `字体“${font}”没有写明名称。`,
    hint: `请写成“${font}: [字体名称, 替代字体]”。`,
  }),
  "style-font-name": ({ found }) => ({
    message: `“${found}”不能作字体名称：最长31个字，不含逗号、分号、引号、尖括号和“&”。`,
  }),
  "style-no-room": ({ direction, left, least }) => ({
    message: `页边距过大：版心${direction === "width" ? "宽" : "高"}只剩${left}毫米，至少要${least}毫米。`,
    hint: "请减小页边距，或核对纸张尺寸。",
  }),
  "style-characters-crowded": ({ characters, size, most }) => ({
    message: `版心一行排不下${characters}个${size}磅的字，字会挤在一起；排得下的是${most}个。`,
    hint: `请在“body”之下写“characters: ${most}”，或写“characters: any”不固定字数；也可以减小左右页边距。`,
  }),
  "style-lines-crowded": ({ lines, size, most }) => ({
    message: `版心一页排不下${lines}行${size}磅的字；行与行之间不留空隙，也只排得下${most}行。`,
    hint: `请减少“body”之下的“lines”（不超过${most}），或减小上下页边距。`,
  }),
  "style-pitch": ({ given }) => ({
    message: given === "both" ? "正文的“lines”与“pitch”只能写一项。" : "正文缺少行距：“lines”与“pitch”要写一项。",
    hint: "“lines”是每页行数，“pitch”是固定行距（磅）。",
  }),
  "style-headings": ({ found, wanted }) => ({ message: `标题应当列出${wanted}级，现在有${found}级。` }),
  "style-unknown-extended": ({ found, known, nearest }) => ({
    message: `没有可供沿用的版式“${found}”；现有版式：${known.join("、")}。`,
    ...meant(nearest),
  }),
  "style-extends-itself": ({ circle }) => ({
    message: `版式绕了一圈，沿用到了自己：${circle.join(" → ")}。`,
    hint: "请给这个文件换一个名称，或在“extends”后改写另一个版式。",
  }),
};

const kinds: { readonly [K in StyleValueKind]: string } = { text: "一个值", list: "列表", map: "若干“名称: 值”" };

const units: { readonly [U in StyleUnit]: string } = { mm: "毫米", pt: "磅", characters: "字", lines: "行" };

function placed({ part, keys }: NonNullable<StylesValues["style-unknown-key"]["english"]>): string {
  const names = keys.map((key) => `“${key}”`).join("、");
  return part === undefined ? `写作${names}` : `写在“${part}”之下：${names}`;
}

function meant(nearest: string | undefined): { hint?: string } {
  return nearest === undefined ? {} : { hint: `是不是要写“${nearest}”？` };
}
