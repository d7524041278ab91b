import type { PartsValues } from "../../diagnostics/codes/parts.ts";
import type { Named } from "../../diagnostics/codes/source.ts";
import type { Sentences } from "../sentences.ts";

/** How the parts of a document have to be written, and what they ask of each other. */
export const parts: Sentences<PartsValues> = {
  "copy-number-form": ({ written, meant }) => ({
    message: `份号“${written}”应当是6位阿拉伯数字，如000001。`,
    hint: meantOr(meant, "份号是同一公文印制份数的顺序号；没有编份号的，请删去这一项。"),
  }),
  "copy-number-length": ({ written, meant }) => ({
    message: `份号“${written}”有${written.length}位，一般用6位数字。`,
    hint: meantOr(meant, "请核对份号。"),
  }),
  "secrecy-form": ({ written, meant }) => ({
    message: `“${written}”不是密级的写法：只有绝密、机密、秘密，有保密期限的写作“机密★1年”。`,
    hint: meantOr(meant, "不是涉密公文的，请删去这一项。"),
  }),
  "urgency-form": ({ written, meant, telegram }) => ({
    message: `“${written}”不是公文的紧急程度，只有特急、加急两种。`,
    hint: telegram ? "特提、平急用于电报，请改用特急或加急。" : meantOr(meant, "不急的公文请删去这一项。"),
  }),
  "signers-form": ({ written, meant }) => ({
    message: `签发人“${written}”写法不对：只写姓名，两人以上用空格隔开，不加标点。`,
    hint: `请写成“${meant}”。`,
  }),
  "part-date-form": ({ part, written, meant }) => ({
    message: `${part.labels.zh}“${written}”应当用阿拉伯数字写全年、月、日，月和日不编虚位，如2026年9月5日。`,
    hint: meantOr(meant, "在模板里写“{{date …}}”，就会按这个形式印出。"),
  }),
  "part-date-invalid": ({ part, written }) => ({
    message: `${part.labels.zh}写的是“${written}”，没有这一天。`,
    hint: "请核对月份和日期。",
  }),
  "addressee-colon": ({ meant }) => ({
    message: "主送机关后面应当用全角冒号。",
    hint: `请写成“${meant}”。`,
  }),
  "full-stop-missing": ({ part, meant }) => ({
    message: `${part.labels.zh}的最后一个名称后面应当用句号。`,
    hint: `请写成“${meant}”。`,
  }),
  "names-separator": ({ part, meant }) => ({
    message: `${part.labels.zh}的各名称之间一般用逗号隔开。`,
    hint: `可写成“${meant}”。`,
  }),
  "annotation-brackets": ({ meant }) => ({
    message: "附注应当放在全角圆括号里。",
    hint: `请写成“${meant}”。`,
  }),
  "print-run-form": ({ written, meant }) => ({
    message: `印数“${written}”应当用阿拉伯数字写明份数，如“（共印50份）”。`,
    hint: meantOr(meant, "请写明印了多少份；不印印数的，请删去这一项。"),
  }),
  "part-label-typed": ({ part, label, meant }) => ({
    message: `${part.labels.zh}里不写“${label.trim()}”：要印的地方由版式印出，否则会印两次。`,
    hint: `请写成“${meant}”。`,
  }),
  "title-end-mark": ({ mark }) => ({
    message: `标题末尾的“${mark}”多余。`,
    hint: "公文标题末尾不用标点，书名号、引号和括号除外。",
  }),
  "title-too-long": ({ characters, lines, most }) => ({
    message: `标题有${characters}字，要排${lines}行，最多${most}行。`,
    hint: "请精简标题，把细节写进正文。",
  }),
  "title-long": ({ characters, lines }) => ({
    message: `标题有${characters}字，要排${lines}行，不便阅读。`,
    hint: "标题一般不超过3行，请看看能否精简。",
  }),
  "title-line-too-long": ({ line, characters, most }) => ({
    message: `用“|”分出的标题行“${line}”有${characters}字，一行最多排${most}字。`,
    hint: "请换一处断行，或删去“|”由版式断行。",
  }),
  "secrecy-without-copy-number": () => ({
    message: "涉密公文应当标注份号，这里只有密级，没有份号。",
    hint: whereToNumber("份号", "000001"),
  }),
  "upward-without-signers": () => ({
    message: "上行文应当标注签发人，这里没有。",
    hint: whereTo("签发人", "姓名"),
  }),
  "upward-addressees": ({ count }) => ({
    message: `上行文原则上只主送一个上级机关，这里有${count}个。`,
    hint: "请只留一个主送机关，其他机关改用抄送。",
  }),
  "signers-not-upward": () => ({
    message: "只有上行文标注签发人，这份报告不是上行文。",
    hint: "报送上级机关的，请在模板说明中写“上行文: 是”；不是的，请删去签发人。",
  }),
  "issued-before-signed": ({ issued, signed }) => ({
    message: `印发日期${issued}早于成文日期${signed}。`,
    hint: "请核对这两个日期。",
  }),
  "sealed-unsigned": ({ lacking }) => ({
    message: `加盖印章的公文要有署名和成文日期，这里没有${names(lacking)}。`,
    hint: `请补上${names(lacking)}；不盖章的，请删去“加盖印章”。`,
  }),
  "paper-unsigned": ({ lacking }) => ({
    message: `红头公文要有署名和成文日期，这里没有${names(lacking)}。`,
    hint: `请在模板说明或事实文件的“公文”下补上${names(lacking)}。`,
  }),
  "part-required": ({ part, head }) => ({
    message: `${head === "redhead" ? "红头公文" : "简报"}要有${part.labels.zh}，这里没有。`,
    hint: (part.name === "mark" ? whereTo : whereToNumber)(part.labels.zh, "…"),
  }),
  "part-without-place": ({ part }) => ({
    message: `所用的版式没有${part.labels.zh}的位置，这一项不会印出。`,
    hint: "请删去这一项，或换用有此项的版式（红头公文用redhead，简报用briefing）。",
  }),
  "imprint-incomplete": ({ given, lacking }) => ({
    message: `版记中有${given.labels.zh}，却没有${names(lacking)}。`,
    hint: `请在模板说明或事实文件的“公文”下补上${names(lacking)}。`,
  }),
  "attachment-not-there": ({ title, found }) => ({
    message: `附件“${title}”写在模板说明里，正文后面却没有。`,
    hint:
      found.length > 0
        ? `正文后面的附件有${quoted(found)}；名称应当一致。`
        : `请在模板末尾写“:::附件{标题="${title}"}”至“:::”。`,
  }),
  "attachment-not-named": ({ title, named }) => ({
    message: `附件“${title}”没有写在模板说明的“附件”里。`,
    hint: `模板说明里的附件有${quoted(named)}；请补上，名称应当一致。`,
  }),
  "attachment-elsewhere": ({ title, named, found }) => ({
    message: `附件“${title}”在模板说明里是第${named}个，在正文后面是附件${found}。`,
    hint: "请把两处的顺序改成一致。",
  }),
  "attachment-mentioned": ({ written, count }) => ({
    message:
      count === 0 ? `正文提到“${written}”，而这份报告没有附件。` : `正文提到“${written}”，而附件只有${count}个。`,
    hint: "请改正序号，或补上附件；写成“[](#标识)”的，序号会自动改。",
  }),
};

function meantOr(meant: string | undefined, otherwise: string): string {
  return meant === undefined ? otherwise : `请写成“${meant}”。`;
}

function whereTo(label: string, example: string): string {
  return `请在模板说明中写“${label}: …”，或在事实文件的“公文”下写“${label}: ${example}”。`;
}

/** What is one paper's alone is not taken from the files of the months that a longer report is made of. */
function whereToNumber(label: string, example: string): string {
  return `${whereTo(label, example)}报告的时段由几份事实文件合成的，写在最后一份的“公文”下、模板的名称里。`;
}

function names(parts: readonly Named[]): string {
  return parts.map(({ labels }) => labels.zh).join("和");
}

function quoted(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join("、");
}
