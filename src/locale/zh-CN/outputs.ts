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
    hint: "请看看装没装Writer，或者重装LibreOffice。",
  }),
  "libreoffice-too-slow": ({ seconds }) => ({
    message: `LibreOffice在${seconds}秒内没有转完，已停止。`,
    hint: "请稍后再运行一次；如果仍然这样，请重启电脑，或者重装LibreOffice。",
  }),
  "pdf-not-made": ({ path, left: what }) => ({
    message: `没有生成${path}：${left[what]}。`,
    hint: "请用LibreOffice打开同名的.docx，看看它报告什么；原有的PDF没有改动。",
  }),
  "fonts-replaced": ({ fonts }) => ({
    message: `这台电脑上没有下列字体，PDF里用了别的：${fonts.map(({ name, by }) => `${name}→${by.join("、")}`).join("；")}。`,
    hint: "行数、字数和位置不变，字形不同。要用原字体，请安装后重新生成；运行 huibao doctor 可查看全部字体。",
  }),
};
