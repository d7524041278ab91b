import { expect, test } from "@jest/globals";

import { readShipped as read, shippedNames } from "./shipped-styles.ts";

test("The styles that are shipped are those that the documents speak of", () => {
  expect(shippedNames.toSorted()).toEqual([
    "briefing",
    "gbt9704",
    "gbt9704-ink",
    "plain",
    "plain-en",
    "plain-en-letter",
    "redhead",
    "summary",
  ]);
});

test.each(shippedNames)("The style %s has no fault", (name) => {
  const { style, problems } = read(name);
  expect(problems).toEqual([]);
  expect(style).toBeDefined();
});

test("An office's own style is a file of six lines", () => {
  const own = "extends: gbt9704\npage:\n  left: 28\n  right: 28\nbody:\n  pitch: 33\n";
  const { style, problems } = read("office", { office: own });
  expect(problems).toEqual([]);
  expect(style?.extended).toEqual(["gbt9704"]);
  expect(style?.page).toEqual({ width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 28, footer: 25.31 });
  expect(style?.body).toMatchObject({ pitch: 33, size: 16, strict: true, characterSpacing: -0.45 });
  expect({ ...style, name: "gbt9704", extended: [], page: {}, body: {}, subtitle: {} }).toEqual({
    ...read("gbt9704").style,
    page: {},
    body: {},
    subtitle: {},
  });
});

test("A style by ink changes the margins of the standard's style, and its lines are 29.6 points apart", () => {
  expect(read("gbt9704-ink").style?.body).toMatchObject({ pitch: 29.6, characterSpacing: -0.25 });
});

test("A style may extend one that extends another", () => {
  const { style } = read("county", { county: "extends: office\ntitle:\n  pitch: 40\n", office: "extends: redhead\n" });
  expect(style?.extended).toEqual(["office", "redhead", "gbt9704"]);
  expect(style?.title).toMatchObject({ pitch: 40, size: 22 });
  expect(style?.head).toMatchObject({ form: "redhead", mark: { top: 35, colour: "FF0000" } });
});

test("Lists and single values are replaced whole, maps key by key", () => {
  const { style } = read("own", {
    own: "extends: gbt9704\nfonts:\n  仿宋: [仿宋_GB2312]\n  隶书: 隶书\ntable:\n  size: 五号\n",
  });
  expect(style?.fonts.map(({ name }) => name)).toEqual([
    "仿宋_GB2312",
    "楷体",
    "黑体",
    "宋体",
    "方正小标宋简体",
    "隶书",
  ]);
  expect(style?.body.font).toEqual({ name: "仿宋_GB2312", alternates: [] });
  expect(style?.table).toMatchObject({
    cell: { size: 10.5 },
    header: { size: 10.5, font: { name: "黑体" } },
    border: 0.5,
  });
});

test("An empty value lets the style beneath show", () => {
  expect(read("own", { own: "extends: gbt9704\ntitle:\npage:\n  top:\n" }).style).toEqual({
    ...read("gbt9704").style,
    name: "own",
    extended: ["gbt9704"],
  });
});

test.each([
  ["lines: 20", 31.85],
  ["pitch: 33", 33],
])("The nearer file's %j holds, whichever of the two the other says", (spacing, pitch) => {
  const own = `extends: other\nbody:\n  ${spacing}\n`;
  const others = ["lines: 22", "pitch: 30"].map((other) => `extends: gbt9704\nbody:\n  ${other}\n`);
  expect(others.map((other) => read("own", { own, other }).style?.body.pitch)).toEqual([pitch, pitch]);
});

test("Any number of characters in a line takes back the fixed number beneath", () => {
  const { style } = read("own", { own: "extends: gbt9704\nbody: { characters: any }\n" });
  expect(style?.body).toMatchObject({ strict: false, characterSpacing: 0 });
});

test("A head or imprint of another form takes nothing from the one beneath", () => {
  const { style, problems } = read("own", {
    own: "extends: redhead\nhead: { form: none }\nimprint: { form: briefing }\n",
  });
  expect(problems).toEqual([]);
  expect(style?.head).toEqual({ form: "none" });
  expect(style?.imprint).toMatchObject({ form: "briefing", text: { size: 16 } });
});

test("A head of the same form changes what it names", () => {
  const { style } = read("own", { own: "extends: redhead\nhead:\n  form: redhead\n  mark: { size: 50, pitch: 60 }\n" });
  expect(style?.head).toMatchObject({ mark: { size: 50, pitch: 60, top: 35 }, signers: { font: { name: "楷体" } } });
});

test.each([
  ["a style that isn't there", { own: "extends: gbt9740\n" }, ["style-unknown-extended own.yaml:1:10"]],
  ["a list of styles", { own: "extends: [plain]\n" }, ["style-wrong-kind own.yaml:1:10"]],
  ["no style", { own: "extends:\n" }, ["style-unknown-extended own.yaml:1:9"]],
  ["itself", { own: "extends: own\n" }, ["style-extends-itself own.yaml:1:10"]],
  ["the package's of the same name", { plain: "extends: plain\n" }, ["style-extends-itself plain.yaml:1:10"]],
  [
    "one that extends it",
    { own: "extends: other\n", other: "page: {}\nextends: own\n" },
    ["style-extends-itself other.yaml:2:10"],
  ],
])("A style that extends %s is told where it says so", (_, files, expected) => {
  const [name = ""] = Object.keys(files);
  const { style, problems } = read(name, files);
  expect(style).toBeUndefined();
  expect(problems).toEqual(expected);
});

test("A wrong value is told in the file that says it, with the way that led there", () => {
  const other = "extends: plain\ntitle:\n  pitch: much\n";
  expect(read("own", { own: "extends: other\npage:\n  left: -1\n", other }).problems).toEqual([
    "style-number other.yaml:3:10 from own.yaml:1:10",
    "style-number own.yaml:3:9",
  ]);
});

test("Margins that leave no room over another style's paper are told at the margins", () => {
  expect(read("own", { own: "extends: plain-en-letter\npage:\n  left: 180\n" }).problems).toEqual([
    "style-no-room own.yaml:3:3",
  ]);
});
