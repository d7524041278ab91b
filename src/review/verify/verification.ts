// Takes: a file that came back and a fresh draft of the same report. Gives: what holds and what doesn't. Reports: nothing.
import type { Phrase } from "../../text/text.ts";
import type { ReportIdentity } from "../../trace/report-identity.ts";
import type { Origin, WordChange } from "../compare/alignment.ts";
import type { Range } from "../returned/returned-document.ts";

/** What is to be said of a file that came back. */
export interface Verification {
  /** What the file says of the report in it. */
  readonly identity: Partial<ReportIdentity>;
  /** Phrases of the draft that stand in the file just so. */
  readonly holding: number;
  /** In the order of the file; what is gone stands where it would be. */
  readonly judged: readonly JudgedPhrase[];
  readonly typed: readonly TypedNumber[];
  readonly wording: readonly ChangedWording[];
  readonly trackedChanges: number;
  readonly comments: number;
}

/** Where in the file: `paragraph` is an index into its paragraphs; of what is gone it is the one before. */
export interface InFile {
  readonly paragraph: number;
  /** Of the phrase within the paragraph's text; nothing where it is gone. */
  readonly range?: Range;
}

/** A phrase that doesn't stand in the file as the draft prints it. `is` is what the file says, `draft` what the facts say today. */
export type JudgedPhrase = InFile & {
  /** From 1 over all judged phrases: `--take` names it. */
  readonly number: number;
  /** Name of the anchor: the file's where it has one, else the draft's. */
  readonly anchor: string;
  /** Where it comes from, in the draft; nothing where the draft has no such phrase. */
  readonly phrase: Phrase | undefined;
  /** Where it stands in the draft's paragraphs. */
  readonly drafted: InFile | undefined;
} & Judgement;

export type Judgement =
  /** Changed by hand. `stale`: the facts, too, changed since it was built. */
  | { readonly type: "changed"; readonly is: string; readonly draft: string; readonly stale: boolean }
  /** Untouched, but the facts say something else today. */
  | { readonly type: "stale"; readonly is: string; readonly draft: string }
  /** What it is multiplied by, a word beside it, was changed: 万 into 亿, or % is gone. Both texts are with it. */
  | { readonly type: "rescaled"; readonly is: string; readonly draft: string }
  /** Its text stands at the place of another phrase, and the other way round. `with` is the other's anchor. */
  | { readonly type: "swapped"; readonly is: string; readonly draft: string; readonly with: string }
  /** It stands, anchor and all, at the place of another phrase, with the anchor `at`; `draft` is that one's. */
  | { readonly type: "misplaced"; readonly is: string; readonly draft: string; readonly at: string }
  /** Its anchor is gone; what stands at its place was found by its surroundings. It may be right. */
  | { readonly type: "retyped"; readonly is: string; readonly draft: string; readonly right: boolean }
  /** Its anchor is gone, and its place can't be told for certain. */
  | { readonly type: "lost"; readonly draft: string }
  /** Its sentence is gone as well. */
  | { readonly type: "deleted"; readonly draft: string }
  /** Its anchor stands twice, as after copying. */
  | { readonly type: "copied"; readonly is: string; readonly draft: string }
  /** Its anchor ends in another paragraph. */
  | { readonly type: "crossing"; readonly is: string; readonly draft: string }
  /** It stands in the file, and the draft of today has no such phrase: a record or a branch of the template is gone. */
  | { readonly type: "no-longer"; readonly is: string }
  /** The draft of today has it, and the file was built without it. */
  | { readonly type: "not-yet"; readonly draft: string };

/** A number or a date in the text that comes from no fact and no template. */
export interface TypedNumber extends InFile {
  readonly text: string;
}

export interface ChangedWording {
  readonly type: "changed" | "moved" | "added" | "removed" | "split" | "joined";
  /** Index into the file's paragraphs; of what was removed the one before, -1 at the begin. */
  readonly paragraph: number;
  readonly origin: Origin;
  /** One that is the same where a paragraph only moved; none where it was only split or joined. */
  readonly words: readonly WordChange[];
}
