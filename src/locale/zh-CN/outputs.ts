import type { OutputsValues } from "../../diagnostics/codes/outputs.ts";
import type { Sentences } from "../sentences.ts";

const left: { readonly [L in OutputsValues["pdf-not-made"]["left"]]: string } = {
  nothing: "LibreOffice没有写出文件",
  "no-pdf": "LibreOffice写出的不是PDF",
  "no-pages": "LibreOffice写出的PDF没有一页",
};

export const outputs: Sentences<OutputsValues> = {
  "pages-not-known": ({ stoppedAt }) => ({
    message: `这份报告有几页估算不出来，排到“${stoppedAt}”处停了下来。`,
    hint: "版记已放在最后一页，目录的页码请在Word或WPS中更新；打印前请看一遍版记是否在该在的页上。",
  }),
  "pages-differ": ({ differing }) => ({
    message: `有的PDF由LibreOffice排出的页数，与生成Word文件时估算的不同：${differing.map(({ path, estimated, made }) => `${path}估算${estimated}页，实为${made}页`).join("；")}。`,
    hint: "目录中的页码可能差一页，应在偶数页的版记可能不在偶数页。请用Word或WPS打开.docx，更新目录，看一看最后一页，再另存为PDF。",
  }),
  "addressee-too-long": () => ({
    message: "主送机关太多，占满了首页，首页没有正文；移到版记也放不下（GB/T 9704-2012，7.3.2、7.3.3）。",
    hint: "请用统称，例如“各县（市、区）人民政府，市直各部门：”。",
  }),
  "imprint-too-long": () => ({
    message: "版记一页放不下，已接着正文往后排，没有放在版心底部。",
    hint: "请减少抄送机关，或者用统称，例如“各县（市、区）人民政府”。",
  }),
  "libreoffice-missing": () => ({
    message: "生成PDF要用LibreOffice，这台电脑上没有找到。",
    hint: "请安装LibreOffice，或者把环境变量HUIBAO_SOFFICE设为其soffice程序的路径；也可以用Word、WPS打开.docx另存为PDF。",
  }),
  "libreoffice-not-there": ({ path }) => ({
    message: `环境变量HUIBAO_SOFFICE指定的“${path}”不是程序文件。`,
    hint: "请写soffice程序的完整路径，或者取消这个变量。",
  }),
  "libreoffice-not-started": ({ path, reason }) => ({
    message: `LibreOffice（${path}）不能运行（${reason}）。`,
    hint: "请先单独打开一次LibreOffice，确认能用；运行 huibao doctor 可看到是否已正常。",
  }),
  "libreoffice-makes-nothing": ({ path }) => ({
    message: `LibreOffice（${path}）能启动，但试着转换时没有写出PDF。`,
    hint: "请看看装没装Writer、有没有字体，或者重装LibreOffice。",
  }),
  "libreoffice-too-slow": ({ seconds }) => ({
    message: `LibreOffice在${seconds}秒内没有转完，已停止。`,
    hint: "请稍后再运行一次；如果仍然这样，请重启电脑，或者重装LibreOffice。",
  }),
  "pdf-not-made": ({ path, left: what }) => ({
    message: `没有生成${path}：${left[what]}。`,
    hint: "请运行 huibao doctor，看看LibreOffice能不能生成PDF；能的话，请把报告生成为docx，用LibreOffice打开，看看它报告什么。原有的PDF没有改动。",
  }),
  "fonts-replaced": ({ fonts }) => ({
    message: `这台电脑上没有下列字体，PDF里用了别的：${fonts.map(({ name, by }) => `${name}→${by.join("、")}`).join("；")}。`,
    hint: "行数、字数和位置不变，字形不同。要用原字体，请安装后重新生成；运行 huibao doctor 可查看全部字体。",
  }),
};
