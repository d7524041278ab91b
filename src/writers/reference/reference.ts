// Takes: the bytes of a Word file, and a report as the docx writer wrote it. Gives: the report in that file's look. Reports: what
// of the file can't be read, and what it lacks.
import type { Place } from "../../diagnostics/place.ts";
import type { PartName } from "../../facts/document-parts.ts";
import type { SourceText } from "../../source/source.ts";
import type { TemplateLine } from "../../text/template.ts";
import type { StyleSheet } from "./style-sheet.ts";
import type { Relationship, WordPackage } from "./word-package.ts";
import type { XmlElement } from "./xml-tree.ts";

/** A Word file whose look a report takes. */
export interface Reference {
  /** The text of its paragraphs, one a line: the document, then its headers and footers. Places point into it. */
  readonly text: SourceText;
  readonly package: WordPackage;
  readonly document: XmlElement;
  readonly relationships: readonly Relationship[];
  /** Names of its headers' and footers' parts. */
  readonly margins: readonly string[];
  readonly styles: StyleSheet;
  /** `theme1.xml`, which may name fonts. */
  readonly theme: XmlElement | undefined;
  /** The properties of the section (`w:sectPr`) in which the report's body will stand. */
  readonly section: XmlElement | undefined;
  /** Whether a paragraph `{{正文}}` receives the body. Otherwise all that stands in its own body is left out. */
  readonly hasBody: boolean;
  /** By what is written, braces included. */
  readonly placeholders: ReadonlyMap<string, Placeholder>;
}

/** What stands between two pairs of braces. */
export type Placeholder = BodyPlaceholder | PartPlaceholder | FactPlaceholder;

interface BodyPlaceholder {
  readonly type: "body";
}

export interface PartPlaceholder {
  readonly type: "part";
  readonly part: PartName;
  /** Where it first stands. */
  readonly place: Place;
  /** Whether it stands in the document itself, and not only in its headers and footers. */
  readonly inDocument: boolean;
}

interface FactPlaceholder {
  readonly type: "fact";
  readonly line: TemplateLine;
}
