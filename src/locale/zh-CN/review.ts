import type { ReviewValues } from "../../diagnostics/codes/review.ts";
import type { Sentences } from "../sentences.ts";

export const review: Sentences<ReviewValues> = {
  "clean-already": () => ({
    message: "这个文件里没有锚点，也没有来源标记，本来就是干净的。",
    hint: "可以直接印发；没有写新文件。",
  }),
  "clean-with-marks": ({ changes, comments }) => ({
    message: `这个清稿里还有没处理完的：修订${changes}处、批注${comments}条，照原样留着。`,
    hint: "印发前，请在Word里接受或拒绝修订，删去批注。",
  }),
  "not-a-word-file": () => ({
    message: "这不是 Word 文件（.docx）。",
    hint: "请指明由 huibao build 生成的 .docx 文件。",
  }),
  "old-or-locked-word-file": () => ({
    message: "这是旧格式（.doc）或加了密码的 Word 文件，读不了。",
    hint: "请在Word或WPS中打开，去掉密码，另存为 .docx 文件。",
  }),
  "word-file-damaged": () => ({
    message: "这个 Word 文件不完整或已损坏，读不了。",
    hint: "请重新取一份；或在Word或WPS中打开，另存为 .docx 文件。",
  }),
  "word-file-too-large": ({ mostMegabytes, mostEntries }) => ({
    message: `这个 Word 文件解开后超过 ${mostMegabytes}MB，或含有 ${mostEntries} 个以上的部件，不予读取。`,
    hint: "请检查文件是否为报告；图片过多的，请先删去图片。",
  }),
  "word-text-too-large": ({ mostMegabytes, mostPieces }) => ({
    message: `这个 Word 文件的文字部分解开后超过 ${mostMegabytes}MB，或超过 ${mostPieces} 段，不予读取。`,
    hint: "二百页的报告也不过几 MB，请检查文件是否为报告。",
  }),
  "word-part-misnamed": ({ part }) => ({
    message: `这个 Word 文件里有名称不当或重名的部件 ${part}，不予读取。`,
    hint: "Word、WPS和LibreOffice不会写出这样的文件，请核实来源；确需使用的，请在Word或WPS中打开，另存为 .docx 文件。",
  }),
  "word-part-broken": ({ part }) => ({
    message: `这个 Word 文件里的 ${part} 已损坏，读不了。`,
    hint: "请重新取一份；或在Word或WPS中打开，另存为 .docx 文件。",
  }),
  "report-not-identified": () => ({
    message: "这个 Word 文件没有写明是哪个模板、哪个单位、哪个时段的报告。",
    hint: "可能是清稿（来源标记已经去掉），请改用生成时的那份报告，名称末尾没有“-清稿”；不是由 huibao build 生成的文件，不能用。",
  }),
  "report-of-another-workspace": ({ unit, known }) => ({
    message: `这个 Word 文件写明是单位“${unit}”的报告，本工作区里没有这个单位，可能是别的工作区的报告。`,
    hint: `请到生成它的工作区里运行。本工作区的单位：${known.join("、")}。`,
  }),
  "template-not-the-same": ({ template, file }) => ({
    message: `这个 Word 文件是用模板“${template}”生成的，工作区里没有 ${file}，现在用的是自带的同名模板，写法与生成时大不相同。`,
    hint: `请把 ${file} 找回来，再运行一次；模板确是换成自带的，照常使用。`,
  }),
  "proof-of-a-copy": () => ({
    message: "这个文件本身就是核对稿或比较稿，不能为它生成核对稿。",
    hint: "请写报告文件本身，名称末尾没有“-核对稿”的那一个。",
  }),
  "proof-copy-kept": ({ path }) => ({
    message: `这个核对稿已经存在，里面可能写有意见，没有覆盖：${path}。`,
    hint: "要保留的，先改名或移到别处，再生成；不再需要的，加上 --force 重新生成。",
  }),
  "beside-kept": ({ path }) => ({
    message: `这个文件已经存在，是别处来的，或者写成以后有人改过，没有覆盖：${path}。`,
    hint: "要保留的，先改名或移到别处，再运行；不再需要的，加上 --force 覆盖。",
  }),
  "review-of-a-copy": () => ({
    message: "这是核对稿或比较稿，不是报告文件，不能拿来核验、更新、比较或查出处。",
    hint: "请写报告文件本身。",
  }),
};
