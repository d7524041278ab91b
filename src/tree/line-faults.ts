import { partKey } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import { readDocumentNumber } from "../facts/document-number-form.ts";
import { findPartFault } from "../facts/find-part-fault.ts";
import type { PartFault } from "../facts/find-part-fault.ts";
import { readNumeral } from "../facts/numeral-form.ts";
import { nameOnly } from "../source/read-keys.ts";
import { withoutEnd } from "./without-end.ts";
import { readWrittenDate } from "./written-date.ts";

/** Finds fault with how a part stands in a finished report, by GB/T 9704-2012; what it grades 一般 or leaves open is no error. */
export function lineFaults(part: PartName, written: string): readonly PartFault[] {
  const label = labels[part]?.exec(written)?.[0];
  if (label === undefined) return formFaults(part, written);
  const rest = written.startsWith(label) ? written.slice(label.length) : written.slice(0, -label.length).trimEnd();
  // All that is wrong with the rest is told by the right form of the whole.
  const last = formFaults(part, rest).at(-1)?.values;
  const meant = last && "meant" in last ? (last.meant ?? rest) : rest;
  return [{ code: "part-label-typed", values: { part: nameOnly(partKey(part)), label, meant } }];
}

function formFaults(part: PartName, written: string): readonly PartFault[] {
  switch (part) {
    case "copy-number":
    case "secrecy":
    case "urgency":
      return some(findPartFault(part, written));
    case "number": {
      const { fault } = readDocumentNumber(written);
      return some(fault && { code: "wrong-document-number", values: fault });
    }
    case "signers":
      return some(signersFault(written));
    case "addressee":
      return some(addresseeFault(written));
    case "date":
    case "issue-date":
      return some(dateFault(part, written));
    case "annotation":
      return some(annotationFault(written));
    case "copies":
      return copiesFaults(written);
    case "title":
      return some(titleFault(written));
    case "mark":
    case "issue-number":
    case "publisher":
    case "subtitle":
    case "signature":
    case "report-to":
    case "send-to":
    case "distribute-to":
    case "issuer":
      return [];
    case "print-run":
      return some(printRunFault(written));
  }
}

/** Words that are printed by the style where they have a place. */
const labels: { readonly [P in PartName]?: RegExp } = {
  signers: /^签发人\s*[：:]\s*/,
  addressee: /^主送(?:机关)?\s*[：:]\s*/,
  copies: /^抄送\s*[：:]\s*/,
  "report-to": /^报\s*[：:]\s*/,
  "send-to": /^送\s*[：:]\s*/,
  "distribute-to": /^发\s*[：:]\s*/,
  "issue-date": /印发$/,
};

function some(fault: PartFault | undefined): readonly PartFault[] {
  return fault ? [fault] : [];
}

/** 7.2.6: names with a blank between them. */
function signersFault(written: string): PartFault | undefined {
  if (!/[、，,；;。：:]/.test(written)) return undefined;
  const meant = written
    .split(/[\s、，,；;。：:]+/)
    .filter((name) => name !== "")
    .join("\u3000");
  return { code: "signers-form", values: { written, meant } };
}

/** 7.3.2: the last name is followed by a full-width colon. */
function addresseeFault(written: string): PartFault | undefined {
  if (written.endsWith("：")) return undefined;
  return { code: "addressee-colon", values: { written, meant: `${withoutEnd(written, ":：。，,；;、")}：` } };
}

/** 7.3.5.4, 7.4.3. */
function dateFault(part: PartName, written: string): PartFault | undefined {
  const read = readWrittenDate(written);
  const values = { part: nameOnly(partKey(part)), written };
  switch (read.type) {
    case "day":
      return undefined;
    case "no-such-day":
      return { code: "part-date-invalid", values };
    case "form":
      return { code: "part-date-form", values: { ...values, meant: read.meant } };
  }
}

/** 7.3.6: in round brackets. */
function annotationFault(written: string): PartFault | undefined {
  if (/^（.+）$/.test(written)) return undefined;
  const closed = withoutEnd(written, "。.").trimStart();
  const inner = closed.slice(/^[（(]/.test(closed) ? 1 : 0, /[)）]$/.test(closed) ? -1 : undefined).trim();
  return { code: "annotation-brackets", values: { written, meant: `（${inner}）` } };
}

/** By practice （共印50份）; a number in the facts alone is printed so, a word is printed as it is. */
function printRunFault(written: string): PartFault | undefined {
  if (/\d\s*份/.test(written)) return undefined;
  const inner = written.replaceAll(/[（()）共印份数约：:\s]/g, "");
  const count = /^\d+$/.test(inner) ? inner : readNumeral(inner);
  return { code: "print-run-form", values: { written, meant: count === undefined ? undefined : `（共印${count}份）` } };
}

/** 7.4.2: a full stop behind the last name; that commas stand between them is practice. */
function copiesFaults(written: string): readonly PartFault[] {
  const part = nameOnly(partKey("copies"));
  const ended = written.endsWith("。") ? written : `${withoutEnd(written, ".，,；;、")}。`;
  const meant = ended.includes("，") ? ended : ended.replaceAll("、", "，");
  return [
    ...some(ended === written ? undefined : { code: "full-stop-missing", values: { part, written, meant: ended } }),
    ...some(meant === ended ? undefined : { code: "names-separator", values: { part, written, meant } }),
  ];
}

/** Titles end without a mark; what belongs to words in them may stand there. */
function titleFault(written: string): PartFault | undefined {
  const mark = /[。！？；，、：!?;,:]$/.exec(written)?.[0];
  return mark === undefined ? undefined : { code: "title-end-mark", values: { mark } };
}
