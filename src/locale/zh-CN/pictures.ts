import type { ChartShapeReason, ImageFault, PicturesValues } from "../../diagnostics/codes/pictures.ts";
import type { Sentence, Sentences } from "../sentences.ts";

export const pictures: Sentences<PicturesValues> = {
  "image-unusable": ({ file, fault }) => imageSentence(file, fault),
  "image-without-alternative": () => ({
    message: "图片的说明没有文字。",
    hint: "请用一句话说明图上是什么，看不见图的人（读屏、纯文本）靠它了解。",
  }),
  "chart-cell": ({ found, series, reason }) => ({
    message: {
      empty: `图表的“${series}”有一格是空的。`,
      approximate: `图表的“${series}”里有约数“${found}”，画不准。`,
      text: `图表的“${series}”里“${found}”不是数。`,
      negative: `饼图的“${series}”里有负数“${found}”。`,
      merged: "图表的表格里不能合并单元格。",
    }[reason],
    hint:
      reason === "merged" || reason === "negative"
        ? "请改用表格，或换一种图表。"
        : "每一格应当是一个数，可带单位（12、268.91万元、40%）；确实没有的写“—”。",
  }),
  "chart-units": ({ first, found }) => ({
    message: `图表里的数单位不一：前面是“${first || "无单位"}”，这里是“${found || "无单位"}”。`,
    hint: "一张图表里的数应当是同一个单位；请统一单位，或分成几张图表。",
  }),
  "chart-shape": ({ reason, found, limit }) => ({
    message: chartShape(reason, found, limit),
    hint: "表格的第一列是分类，其余各列各是一个系列，表头是系列的名称。",
  }),
  "contents-twice": () => ({ message: "目录只能有一个。", hint: "请删去后面的“::目录”。" }),
  "contents-place": () => ({ message: "附件里不能放目录。", hint: "请把“::目录”移到正文前面。" }),
  "contents-empty": ({ levels }) => ({
    message: `目录是空的：报告里没有${levels === 1 ? "一级" : `一至${"一二三四五"[levels - 1]}级`}标题，也没有附件。`,
    hint: "请删去“::目录”，或给正文加上标题（行首写“# ”）；段首标题（## 标题。正文…）不列入目录。",
  }),
};

function chartShape(reason: ChartShapeReason, found: number, limit: number): string {
  switch (reason) {
    case "no-series":
      return "图表的表格只有一列，没有可画的数。";
    case "no-category":
      return "图表的表格只有表头，没有可画的数。";
    case "several-series":
      return `饼图只画一个系列，而这里有${found}个。`;
    case "series":
      return `图表有${found}个系列，最多画${limit}个。`;
    case "categories":
      return `图表有${found}个分类，最多画${limit}个。`;
    case "total":
      return "饼图里不能有合计一行：它会占去半个圆，各部分的份额都错了。";
  }
}

function imageSentence(file: string, fault: ImageFault): Sentence {
  const use = "请另存为 PNG 或 JPEG，再改文件名。";
  switch (fault.reason) {
    case "missing":
      return { message: `工作区里没有图片“${file}”。`, hint: "请核对文件名（从工作区的文件夹写起，大小写一致）。" };
    case "empty":
      return { message: `图片“${file}”是空文件。`, hint: "请重新导出或复制这张图片。" };
    case "outside":
      return {
        message: `图片“${file}”不在工作区里。`,
        hint: "请把图片复制到工作区的文件夹里，用“/”写明路径，如“images/现场.png”。",
      };
    case "no-file":
      return { message: `“${file}”不是文件。`, hint: "请写图片文件的名称，不是文件夹的。" };
    case "broken":
      return { message: `图片“${file}”已损坏或不完整。`, hint: "请重新导出或复制这张图片。" };
    case "turned-over":
      return { message: `照片“${file}”是左右颠倒存放的。`, hint: "请用看图软件打开，另存一份。" };
    case "unreadable":
      return {
        message: `图片“${file}”读不出来（${fault.error}）。`,
        hint: "请检查文件的权限，或关闭正在使用它的程序。",
      };
    case "bytes":
      return {
        message: `图片“${file}”有${fault.megabytes} MB，最多${fault.limit} MB。`,
        hint: "请缩小图片或降低画质。",
      };
    case "pixels":
      return {
        message: `图片“${file}”有${fault.megapixels}百万像素，最多${fault.limit}百万。`,
        hint: "请缩小图片；印在纸上，宽2000像素已经足够。",
      };
    case "format":
      return {
        message: `图片“${file}”${fault.format === undefined ? "不是能识别的图片" : `是 ${fault.format} 文件`}；报告里能放 PNG、JPEG 和 SVG。`,
        hint: use,
      };
    case "named-otherwise":
      return {
        message: `图片“${file}”的扩展名是“${fault.extension}”，内容却是 ${fault.format}。`,
        hint: "请把扩展名改成与内容一致的。",
      };
    case "svg-content":
      return {
        message: `SVG 图片“${file}”里有“${fault.found}”，不能放进报告。`,
        hint: "SVG 里不能有脚本、外部文件和 DOCTYPE；请导出为纯图形，或改用 PNG。",
      };
    case "svg-twin":
      return {
        message: `SVG 图片“${file}”旁边的“${fault.twin}”不可用：${imageSentence(fault.twin, fault.fault).message}`,
        hint: "有的软件不能显示 SVG，请把同一张图导出为 PNG，同名放在一起。",
      };
  }
}
