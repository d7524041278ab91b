// Takes: two reports, each drafted or from a Word file. Gives: which figures and words of them differ, and why. Reports: nothing.
import type { Place } from "../../diagnostics/place.ts";
import type { Field } from "../../facts/declarations.ts";
import type { Fact, Facts, LedgerRecord, NumberValue } from "../../facts/facts.ts";
import type { Unit } from "../../facts/workspace.ts";
import type { FigureRecipe } from "../../figures/figure.ts";
import type { Phrase } from "../../text/text.ts";
import type { ReportIdentity } from "../../trace/report-identity.ts";
import type { Around, Trace, TracedFigure } from "../../trace/trace.ts";
import type { WordChange } from "../compare/alignment.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";

/** One of the two reports. */
export interface ComparedReport {
  readonly side: Side;
  /** How its Word file reads. */
  readonly document: ReturnedDocument;
  /** Nothing of a Word file: the facts that it was built from are not in it. */
  readonly drafted?: DraftedSide;
}

export interface DraftedSide {
  readonly trace: Trace;
  readonly facts: Facts;
  /** All that it prints, in the order of the document. */
  readonly phrases: readonly Phrase[];
  /** The texts of the templates, by the names of their files. */
  readonly templates: ReadonlyMap<string, string>;
}

/** Which report it is, and from where. What a Word file doesn't say is left out. */
export interface Side {
  readonly from:
    | { readonly type: "file"; readonly path: string }
    /** Drafted from the facts as they lie there now. */
    | { readonly type: "today" }
    /** Drafted from the facts and templates of a commit: its name as it was written, and its id. */
    | { readonly type: "commit"; readonly written: string; readonly commit: string };
  readonly report: Partial<ReportIdentity>;
  /** The unit's name, where the workspace is known. */
  readonly unitName?: string;
}

/** What `huibao diff` says. The first report is what was, the second what is. */
export interface Changes {
  readonly was: Side;
  readonly is: Side;
  /** What the reports were drafted from; of one that comes from a Word file the other's. Nothing of two Word files. */
  readonly facts?: { readonly was: Facts; readonly is: Facts };
  /** Phrases that print the same in both. */
  readonly same: number;
  /** In the order of the second; what only the first has stands where it was. */
  readonly figures: readonly FigureChange[];
  /** Paragraphs whose words, apart from figures, differ; in the same order. */
  readonly wording: readonly WordingChange[];
}

/** A phrase that prints something else, or that only one of the two has. */
export type FigureChange = ChangedPhrase &
  (
    | {
        readonly type: "changed";
        readonly was: string;
        readonly is: string;
        /** Where each prints one exact number, in the same unit of measure. */
        readonly difference?: NumberValue;
      }
    | { readonly type: "removed"; readonly was: string }
    | { readonly type: "added"; readonly is: string }
  );

interface ChangedPhrase {
  /** From 1. */
  readonly number: number;
  /** Name of its anchor in the second report; of what was removed in the first. */
  readonly anchor: string;
  /** Its sentence, or its row of a table, in the same report. */
  readonly around: Around;
  /** Where it comes from, in a drafted report; in the second where that has it. */
  readonly phrase?: Phrase;
  readonly figures: readonly TracedFigure[];
  /** Why it differs. Nothing where it can't be known: a Word file holds no facts. */
  readonly why?: readonly Reason[];
}

export type Reason =
  | { readonly type: "record-added" | "record-removed"; readonly record: LedgerRecord }
  /** `counts`: whether it counts for the figure in both, or only in one because of what changed in it. */
  | {
      readonly type: "record-changed";
      readonly was: LedgerRecord;
      readonly is: LedgerRecord;
      readonly fields: readonly FieldChange[];
      readonly counts: "both" | "no-longer" | "now";
    }
  /** An indicator, note, date or name; one of the two is missing where only one state of the facts has it. */
  | { readonly type: "fact-changed"; readonly name: FactName; readonly was?: Fact; readonly is?: Fact }
  /** Two periods or units: other records by nature. */
  | { readonly type: "records-counted"; readonly was: number; readonly is: number }
  /** The template asks for something else. */
  | { readonly type: "template-changed"; readonly was: Mustache; readonly is: Mustache }
  /** What a draft lacked is there, or the other way round. */
  | { readonly type: "no-longer-missing" | "now-missing" }
  /** Its facts are there in both: by others, by a condition or by the template it is printed in one alone. */
  | { readonly type: "condition" }
  /** Neither facts nor the template's words: declarations or settings of the workspace. */
  | { readonly type: "settings" };

export interface FieldChange {
  readonly field: Field;
  readonly was?: Fact;
  readonly is?: Fact;
}

/** A fact by what it would be asked for. */
export interface FactName {
  readonly recipe: FigureRecipe;
  readonly unit: Unit;
}

export interface Mustache {
  readonly expression: string;
  readonly place: Place;
}

export interface WordingChange {
  readonly type: "changed" | "moved" | "added" | "removed" | "split" | "joined";
  /** Empty of a paragraph that only moved: then `text` is what it says. */
  readonly words: readonly WordChange[];
  readonly text: string;
}
