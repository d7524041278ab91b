import type { AttributeForm } from "../diagnostics/codes/tree.ts";
import { tokenPattern } from "../text/token.ts";
import { findNearest } from "../source/find-nearest.ts";
import { readAttributeValue } from "./attribute-value.ts";
import type { AttributeValue } from "./attribute-value.ts";
import type { Parsed } from "./parsed.ts";
import { noteProblems } from "./problem.ts";
import type { Note, Range } from "./problem.ts";
import { readAttributes } from "./read-attributes.ts";
import type { WrittenAttribute } from "./read-attributes.ts";
import { rememberByText } from "./remember.ts";
import { specialBlocks } from "./special-blocks.ts";
import type { AttributeDeclaration, AttributeName, SpecialBlock } from "./special-blocks.ts";

/** The line that opens a special block: which it is, and what its attributes say. */
export interface Opening {
  /** As it is written. */
  readonly name: string;
  /** Nothing when nobody knows the name. */
  readonly block: SpecialBlock | undefined;
  /** Whether it has the three colons of a block that is closed again. */
  readonly isContainer: boolean;
  readonly attributes: ReadonlyMap<AttributeName, Attribute>;
}

export interface Attribute {
  readonly value: AttributeValue;
  /** Where the value stands in the line. */
  readonly range: Range;
}

/**
 * Whether a text begins as a special block does: two colons or more, and a name behind them. Colons in full width, or a blank
 * before the name, are faults of its first line, and no reason to read what is in it otherwise.
 */
export function startsSpecialBlock(text: string): boolean {
  return /^[:：]{2,}[ \t]*[^:：\s]/.test(text);
}

/**
 * Reads the line that opens a special block. Notes a line that is written otherwise, an unknown name with the nearest one,
 * and every fault of the attributes: unknown, twice, missing, of a wrong value, a phrase where only fixed text may stand.
 */
export const parseOpening = rememberByText((line): Parsed<Opening> => {
  const { note, problems } = noteProblems();
  const [head = "", colons = "", blank = "", name = ""] =
    /^([:：]{2,})([ \t]*)([\p{L}][\p{L}\p{N}-]*)?/u.exec(line) ?? [];
  const isContainer = colons.length > 2;
  const whole = { start: 0, end: line.trimEnd().length };
  const isWellBegun = name !== "" && blank === "" && !colons.includes("：");
  const written = isWellBegun ? readRest(line, head.length, note) : undefined;
  if (!written) {
    note("block-form", { name, form: shown(line) }, whole);
    return { value: { name, block: undefined, isContainer, attributes: new Map() }, problems };
  }
  const block = specialBlocks.find(({ names }) => names.includes(name));
  const nameRange = { start: 0, end: head.length };
  if (!block) noteUnknownBlock(name, nameRange, note);
  else if (isContainer !== (block.holds !== "nothing"))
    note("block-colons", { name, container: !isContainer }, nameRange);
  const attributes = block ? readDeclared(block, name, written, nameRange, note) : new Map<AttributeName, Attribute>();
  return { value: { name, block, isContainer, attributes }, problems };
});

/** What stands behind the name: nothing or attributes. A label in brackets has no meaning here. */
function readRest(line: string, at: number, note: Note): readonly WrittenAttribute[] | undefined {
  const label = /^\[[^\]\n]*\]/.exec(line.slice(at))?.[0] ?? "";
  if (label) note("block-label", { label: shown(label) }, { start: at, end: at + label.length });
  const rest = line.slice(at + label.length);
  if (rest.trim() === "") return [];
  if (!rest.startsWith("{")) return undefined;
  const read = readAttributes(line, at + label.length + 1, note);
  return read && line.slice(read.end).trim() === "" ? read.attributes : undefined;
}

function noteUnknownBlock(name: string, range: Range, note: Note): void {
  const isChinese = /\p{Script=Han}/u.test(name);
  const known = specialBlocks.map(({ names: [zh, en] }) => (isChinese ? zh : en));
  const nearest = findNearest(
    name,
    specialBlocks.flatMap(({ names }) => names),
  )[0];
  note("unknown-block", { name, known, nearest }, range);
}

function readDeclared(
  block: SpecialBlock,
  name: string,
  written: readonly WrittenAttribute[],
  nameRange: Range,
  note: Note,
): ReadonlyMap<AttributeName, Attribute> {
  const attributes = new Map<AttributeName, Attribute>();
  const seen = new Set<AttributeName>();
  for (const one of written) {
    const declaration = findAttribute(block, one);
    if (!declaration) {
      noteUnknownAttribute(block, name, one, note);
      continue;
    }
    if (seen.has(declaration.name)) {
      note("attribute-twice", { attribute: writtenName(one, declaration) }, one.range);
      continue;
    }
    seen.add(declaration.name);
    const value = readValue(declaration, one, note);
    if (value) attributes.set(declaration.name, { value, range: one.valueRange });
  }
  for (const { name: lacking, names, required } of block.attributes) {
    if (required && !seen.has(lacking)) note("attribute-missing", { block: name, names }, nameRange);
  }
  return attributes;
}

function findAttribute(block: SpecialBlock, { name }: WrittenAttribute): AttributeDeclaration | undefined {
  return block.attributes.find((known) => (name === "" ? known.name === "id" : known.names.includes(name)));
}

function noteUnknownAttribute(block: SpecialBlock, name: string, written: WrittenAttribute, note: Note): void {
  const isChinese = /\p{Script=Han}/u.test(name);
  const accepted = block.attributes.map(({ names: [zh, en] }) => (isChinese ? zh : en));
  const nearest = findNearest(
    written.name,
    block.attributes.flatMap(({ names }) => names),
  )[0];
  note(
    "unknown-attribute",
    { block: name, attribute: shown(written.name || `#${written.value}`), nearest, accepted },
    written.range,
  );
}

function readValue(
  declaration: AttributeDeclaration,
  written: WrittenAttribute,
  note: Note,
): AttributeValue | undefined {
  const attribute = writtenName(written, declaration);
  const { form } = declaration;
  if (form.type !== "line" && tokenPattern().test(written.value ?? "")) {
    note("phrase-in-attribute", { attribute }, written.valueRange);
    return undefined;
  }
  const footnote = form.type === "line" ? (written.value?.indexOf("^[") ?? -1) : -1;
  if (footnote >= 0) {
    const start = written.valueRange.start + footnote;
    note("footnote-place", { within: "line" }, { start, end: start + 2 });
  }
  const value = readAttributeValue(form, written.value);
  const found = written.value ?? "";
  if (!value)
    note("attribute-value", { attribute, found, form, nearest: nearestChoice(found, form) }, written.valueRange);
  return value;
}

/** The name of a choice that stands in what was written, such as bar chart or 条形图, or else is near to it. */
function nearestChoice(written: string, form: AttributeForm): string | undefined {
  if (form.type !== "choice") return undefined;
  const all = form.choices.flatMap(({ names }) => names);
  const within = all.filter((name) => written.toLowerCase().includes(name));
  return within.toSorted((a, b) => b.length - a.length)[0] ?? findNearest(written, all)[0];
}

function writtenName({ name }: WrittenAttribute, { names }: AttributeDeclaration): string {
  return name === "" ? "#" : name || names[0];
}

/** A text as it can be told, phrases as 【…】. */
function shown(text: string): string {
  return text.trimEnd().replace(tokenPattern(), "{{…}}");
}
