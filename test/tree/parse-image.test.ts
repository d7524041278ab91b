import { expect, test } from "@jest/globals";

import { lineText } from "../../src/tree/line-text.ts";
import { parsedMarkdown } from "./parsed-markdown.ts";

test("A picture names its file, what it shows, and how large it is; its caption may hold phrases", () => {
  const { document, problems } = parsedMarkdown(
    '::图片{#现场 文件="images/现场 2.png" 宽="120" 高=80.5 说明="{{某县}}的排查现场" 标题="现场"}\n\n见[](#现场)',
  );
  expect(problems).toEqual([]);
  const [image] = document.blocks;
  expect(image).toMatchObject({
    type: "image",
    file: "images/现场 2.png",
    width: 120,
    height: 80.5,
    caption: { id: "现场" },
  });
  expect(image?.type === "image" && lineText(image.alternative)).toBe("某县的排查现场");
  const { document: english } = parsedMarkdown('::image{file=a.png alt="A map" caption="Map"}');
  expect(english.blocks).toMatchObject([{ type: "image", file: "a.png" }]);
});

test.each([
  ["/etc/passwd.png"],
  ["../a.png"],
  ["images/../../a.png"],
  ["./a.png"],
  ["C:/a.png"],
  ["images\\a.png"],
  ["https://a.cn/a.png"],
  ["file:///a.png"],
  ["~/a.png"],
  ["images//a.png"],
])("%s is no file of the workspace", (file) => {
  expect(parsedMarkdown(`::图片{文件="${file}" 说明="甲"}`).problems).toEqual([
    ["image-unusable", "10:10", { file, fault: { reason: "outside" } }],
  ]);
});

test("What a fact says becomes no file, nor a width", () => {
  expect(parsedMarkdown('::图片{文件="images/{{a.png}}" 说明="甲"}').faults).toEqual(["phrase-in-attribute 10:10"]);
  expect(parsedMarkdown('::图片{文件="a.png" 宽="{{12}}" 说明="甲"}').faults).toEqual(["phrase-in-attribute 10:20"]);
});

test("A picture needs a file and words for those who can't see it, and a size that fits on paper", () => {
  expect(parsedMarkdown('::图片{文件="a.png"}').faults).toEqual(["attribute-missing 10:1"]);
  expect(parsedMarkdown('::图片{说明="甲"}').faults).toEqual(["attribute-missing 10:1"]);
  expect(parsedMarkdown('::图片{文件="a.png" 说明="{{}}"}').faults).toEqual(["image-without-alternative 10:21"]);
  expect(parsedMarkdown('::图片{文件="a.png" 说明="甲" 宽="1200"}').faults).toEqual(["attribute-value 10:27"]);
  expect(parsedMarkdown('::图片{文件="a.png" 说明="甲" 宽="12cm"}').faults).toEqual(["attribute-value 10:27"]);
});

test("Markdown's own image stays refused", () => {
  expect(parsedMarkdown("见![图](a.png)").problems).toEqual([["unsupported-markdown", "10:2", { construct: "image" }]]);
});
