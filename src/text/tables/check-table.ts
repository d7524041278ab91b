import type { BrokenBy } from "../../diagnostics/codes/text.ts";
import type { Field, Ledger } from "../../facts/declarations.ts";
import { findDeclared } from "../../facts/declarations.ts";
import type { Place } from "../../diagnostics/place.ts";
import { findNearest } from "../../source/find-nearest.ts";
import type { Call, Option } from "../../source/template-tree.ts";
import type { Checking } from "../check-call.ts";
import type { GivenKinds } from "../helpers/helper.ts";
import type { Kind } from "../kind.ts";
import { isSummable, namesIn } from "./table-columns.ts";

type Telling = Pick<Checking, "report" | "includes">;

/** Options that ask for the fields of a ledger. */
const ofRecords: readonly string[] = ["columns", "numbered"];

/**
 * Checks a table before any data is there: its columns are fields of the ledger, what is summed up is a number among
 * them, there is a head for each column, and parts stand beside parts only.
 */
export function checkTable(call: Call, { arguments: [rows, ...others] }: GivenKinds, telling: Telling): void {
  const { report, includes } = telling;
  if (rows?.type === "query") {
    const second = call.arguments[1];
    if (second) report("helper-arguments-too-many", second.place, { helper: "table", accepted: 1 }, includes);
    checkColumns(call, rows.ledger, telling);
  } else if (rows?.type === "parts") {
    const total = textOption(call, "total");
    for (const option of call.options.filter((one) => ofRecords.includes(one.name) || one === total?.option)) {
      const accepted = ["total=true", "heads", "dates", "words"];
      report(
        "unknown-helper-option",
        option.place,
        { helper: "table", option: option.name, nearest: undefined, accepted },
        includes,
      );
    }
    checkHeads(call, others.length + 2, telling);
    checkBeside(call, rows.by, others, telling);
  }
}

/** Rows of units and rows of months don't go together. */
function checkBeside(call: Call, first: BrokenBy, others: readonly Kind[], { report, includes }: Telling): void {
  others.forEach((other, index) => {
    const place = call.arguments[index + 1]?.place;
    if (other.type === "parts" && other.by !== first && place) {
      report("parts-side-by-side", place, { first, found: other.by }, includes);
    }
  });
}

function checkColumns(call: Call, ledger: Ledger, telling: Telling): void {
  const columns = textOption(call, "columns");
  const fields = columns ? fieldsNamed(columns, ledger, telling) : ledger.fields;
  const total = textOption(call, "total");
  for (const { name, place } of total ? namesWithPlaces(total) : []) {
    const [field] = fieldsNamed({ text: name, place, option: undefined }, ledger, telling);
    if (!field) continue;
    if (!isSummable(field)) {
      const accepted = ledger.fields.filter(isSummable).map(({ labels }) => labels.zh);
      telling.report("wrong-field", place, { helper: "table", field: name, accepted }, telling.includes);
    } else if (!fields.includes(field))
      telling.report("total-without-column", place, { field: name }, telling.includes);
  }
  const isNumbered = call.options.some(
    ({ name, value }) => name === "numbered" && value.type === "constant" && value.value === true,
  );
  checkHeads(call, fields.length + (isNumbered ? 1 : 0), telling);
}

function checkHeads(call: Call, expected: number, { report, includes }: Telling): void {
  const heads = textOption(call, "heads");
  if (!heads) return;
  const found = namesIn(heads.text).length;
  if (found !== expected) report("table-heads", heads.place, { found, expected }, includes);
}

interface TextOption {
  readonly text: string;
  readonly place: Place;
  readonly option: Option | undefined;
}

function textOption(call: Call, name: string): TextOption | undefined {
  const option = call.options.find((one) => one.name === name);
  const { value } = option ?? {};
  if (value?.type !== "constant" || typeof value.value !== "string") return undefined;
  return { text: value.value, place: value.place, option };
}

function fieldsNamed(option: TextOption, ledger: Ledger, { report, includes }: Telling): readonly Field[] {
  return namesWithPlaces(option).flatMap(({ name, place }) => {
    const field = findDeclared(ledger.fields, name);
    if (field) return [field];
    const accepted = ledger.fields.flatMap((one) => [one.name, one.labels.zh]);
    const nearest = findNearest(name, accepted)[0];
    report("unknown-field-of-ledger", place, { ledger: ledger.labels.zh, field: name, nearest, accepted }, includes);
    return [];
  });
}

/** Each name with its place within the quotes. */
function namesWithPlaces({
  text,
  place,
  option,
}: TextOption): readonly { readonly name: string; readonly place: Place }[] {
  if (!option) return [{ name: text, place }];
  let at = place.column + 1;
  return text.split(/[,，、]/).map((written) => {
    const name = written.trim();
    const column = at + written.length - written.trimStart().length;
    at += written.length + 1;
    return { name, place: { ...place, column, endLine: place.line, endColumn: column + Math.max(1, name.length) } };
  });
}
