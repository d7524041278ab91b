/** What stands in the contents, level by level, as the page shows it. */
const headings =
  "一、日常工作 （一）值班 （二）收文 二、会议工作 （一）会前 （二）会后 三、后勤工作 （一）车辆 （二）物资".split(" ");

/** A paper with a contents page, a picture, a chart, a long table and a footnote. */
export const contents = {
  "wrong-page-numbers": ({ pdf }) =>
    headings.filter((heading) => shownPage(pdf, heading) !== pageOfHeading(pdf, heading)).length,
  "contents-number-right": ({ pdf, textArea }) => textArea.right - entryOf(pdf, headings[0]).right,
  "contents-second-level": ({ pdf, textArea }) => entryOf(pdf, headings[1]).left - textArea.left,
  "picture-width": ({ pdf }) => frame(pdf).right - frame(pdf).left,
  "picture-centre": ({ pdf, textArea }) => middle(frame(pdf)) - middle(textArea),
  "picture-to-caption": ({ pdf }) => pageOf(pdf, "图1").inkOf("图1").top - frame(pdf).bottom,
  "header-rows": ({ pdf }) =>
    pdf.pages.filter(({ lines }) => lines.some(({ text }) => text.includes("日期会议类别"))).length,
  "footnote-in-text-area": ({ pdf, textArea }) =>
    textArea.bottom - pageOf(pdf, "手册由办公室").boxOf("手册由办公室").bottom,
  "chart-width": ({ pdf, textArea }) => {
    const page = pageOf(pdf, "图2");
    const { top } = page.boxOf("图2");
    const ink = page.ink({ left: textArea.left, right: textArea.right, top: top - 70, bottom: top - 5 });
    return ink.right - ink.left;
  },
};

function entryOf(pdf, heading) {
  const entry = pdf.pages
    .flatMap(({ lines }) => lines)
    .find(({ text }) => text.startsWith(heading) && /\d$/.test(text));
  if (!entry) throw new Error(`the contents have no entry “${heading}”`);
  return entry;
}

function shownPage(pdf, heading) {
  return Number(/(\d+)$/.exec(entryOf(pdf, heading).text)[1]);
}

/** The page on which the heading itself stands: its number as the foot of the page shows it. */
function pageOfHeading(pdf, heading) {
  const entry = entryOf(pdf, heading);
  const page = pdf.pages.find(({ lines }) => lines.some((line) => line !== entry && line.text === heading));
  if (!page) throw new Error(`no page has the heading “${heading}”`);
  return Number(/^—(\d+)—$/.exec(page.lines.at(-1).text)[1]);
}

function pageOf(pdf, text) {
  return pdf.pageWith(text);
}

/** The upper and lower edge of the frame drawn in the picture. */
function frame(pdf) {
  const page = pageOf(pdf, "图1");
  const caption = page.boxOf("图1").top;
  const rules = page.rules().filter(({ bottom }) => bottom < caption);
  if (rules.length < 2) throw new Error("the picture's frame isn't there");
  const [upper, lower] = rules.slice(-2);
  return { left: upper.left, right: upper.right, top: upper.top, bottom: lower.bottom };
}

function middle({ left, right }) {
  return (left + right) / 2;
}
