/**
 * Under which other names a Word file may keep what one of our styles is for, in the order in which they are looked for: names
 * that Word and LibreOffice give, then what offices call such a style. Our own names are looked for first. Word itself writes
 * the English names of its built-in styles, in Chinese, too.
 */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  Title: ["公文标题", "文件标题", "大标题", "主标题", "标题"],
  Subtitle: ["公文副标题", "副标题"],
  "heading 1": ["标题 1", "公文一级标题", "一级标题", "一级"],
  "heading 2": ["标题 2", "公文二级标题", "二级标题", "二级"],
  "heading 3": ["标题 3", "公文三级标题", "三级标题", "三级"],
  "heading 4": ["标题 4", "公文四级标题", "四级标题", "四级"],
  "heading 5": ["标题 5", "公文五级标题", "五级标题", "五级"],
  "Body Text": ["公文正文", "正文文本", "正文内容", "正文首行缩进", "Body Text First Indent", "Normal", "正文"],
  "List Paragraph": ["列表段落", "列出段落", "List", "Body Text", "公文正文", "正文文本", "Normal", "正文"],
  Salutation: ["主送机关", "主送", "称呼", "抬头"],
  Signature: ["署名", "落款", "发文机关署名", "签名"],
  Date: ["成文日期", "落款日期", "日期"],
  caption: ["题注", "图表标题", "图表题注", "Caption"],
  "footnote text": ["脚注文本", "Footnote"],
  "footnote reference": ["脚注引用", "Footnote Characters"],
  Hyperlink: ["超链接", "超级链接", "Internet Link"],
  "Table Grid": ["网格型", "公文表格"],
  表格文字: ["表格正文", "表格内容", "表内文字", "Table Text", "Table Contents"],
  "表格文字（窄）": ["表格正文（窄）", "表格小字"],
  合计文字: ["表格合计", "表格正文", "表格内容", "Table Contents"],
  插图: ["图片", "图"],
  附件: ["附件标识"],
  发文机关标志: ["红头", "发文机关"],
  发文字号: ["文号"],
  表头文字: ["表格标题", "表头", "Table Heading"],
};
