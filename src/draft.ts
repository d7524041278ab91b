// The whole river on one page: sources in, reports out. It touches no disk, no clock, no terminal.
import { numberOfDay } from "./calendar/day.ts";
import type { Period } from "./calendar/period.ts";
import { checkRulesOf } from "./checks/check-rules.ts";
import { readRules } from "./checks/read-rules.ts";
import type { Rule } from "./checks/rule.ts";
import { severities } from "./diagnostics/codes/index.ts";
import type { Report } from "./diagnostics/diagnostic.ts";
import type { Facts } from "./facts/facts.ts";
import { readDeclarations } from "./facts/read-declarations.ts";
import { readFacts } from "./facts/read-facts.ts";
import { readWorkspaceFile } from "./facts/read-workspace-file.ts";
import type { Unit, Workspace } from "./facts/workspace.ts";
import { writingFor } from "./locale/writing-for.ts";
import { readYaml } from "./source/read-yaml.ts";
import type { Shelf } from "./source/shelf.ts";
import type { SourceText } from "./source/source.ts";
import { checkDocument } from "./styles/check-document.ts";
import { partsAsked } from "./styles/parts-in-style.ts";
import { readStyles } from "./styles/read-styles.ts";
import type { Style } from "./styles/style.ts";
import { readTemplates } from "./text/read-templates.ts";
import { renderText } from "./text/render-text.ts";
import type { Template } from "./text/template.ts";
import type { RenderedText } from "./text/text.ts";
import { checkAttachments } from "./tree/check-attachments.ts";
import { checkParts } from "./tree/check-parts.ts";
import type { ReadImageFile } from "./tree/image.ts";
import { parseDocument } from "./tree/parse-document.ts";
import { readImages } from "./tree/read-images.ts";
import type { Document } from "./tree/tree.ts";
import { checkTitle } from "./writers/check-title.ts";
import { reportPartsNotGiven } from "./writers/reference/check-placeholders.ts";
import { linesOnPaper, paperFor } from "./writers/reference/paper.ts";
import type { OpenReference } from "./writers/reference/open-reference.ts";
import type { FormsMemory } from "./writers/docx/prepare-forms.ts";
import { writers } from "./writers/writers.ts";
import type { WriterName } from "./writers/writers.ts";

/** Everything a workspace says; reports are drafted from it. Templates and styles are read when they are asked for. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  readonly facts: Facts;
  /** What the workspace itself asks of its facts. */
  readonly rules: readonly Rule[];
  /** By name. */
  readonly templates: Shelf<Template>;
  readonly styles: Shelf<Style>;
  /** Its pictures. */
  readonly readImage: ReadImageFile;
  /** What docx wrote before. Default: nothing. */
  readonly forms?: FormsMemory;
}

/** How a workspace's files are read. */
interface WorkspaceReaders {
  /** One that remembers what it read before may stand in. Default: `readYaml`. */
  readonly yaml?: typeof readYaml;
  /** Default: there are no pictures. */
  readonly image?: ReadImageFile;
  /** What docx wrote before. Default: nothing. */
  readonly forms?: FormsMemory;
}

export interface ReportRequest {
  readonly template: Template;
  readonly unit: Unit;
  readonly period: Period;
  readonly style: Style;
  /** A Word file whose look the report takes. Default: none. */
  readonly reference?: OpenReference | undefined;
  /** Print missing facts as gaps instead of refusing the report. They are reported as errors all the same. */
  readonly draft: boolean;
  /** For issue: its files have no anchors, and say of no report. Default: false. */
  readonly clean?: boolean;
}

/** A drafted report: what was said, and as a tree. */
export interface DraftedReport {
  readonly text: RenderedText;
  readonly document: Document;
  /** The bytes of its file of a kind. Only what is asked for is written. */
  readonly write: (kind: WriterName) => Promise<Uint8Array>;
  /** How many pages its Word file was taken to have when it was written, where something in it depends on them. */
  readonly estimatedPages: () => number | undefined;
}

/**
 * Reads a workspace's text files: `huibao.yaml`, `templates/…` (the workspace's own over the package's), `data/…`.
 * Names are relative to the workspace, with `/`. Gives nothing when `huibao.yaml` itself can't be used.
 */
export function readWorkspace(
  sources: readonly SourceText[],
  report: Report,
  { yaml: read = readYaml, image: readImage = () => ({ reason: "missing" }), forms }: WorkspaceReaders = {},
): OpenWorkspace | undefined {
  const within = (folder: string) => sources.filter(({ name }) => name.startsWith(folder));
  const yaml = (files: readonly SourceText[]) => files.flatMap((file) => read(file, report) ?? []);
  const declarations = readDeclarations(yaml(within("templates/ledgers/")), report);
  const templates = readTemplates(
    { reports: within("templates/reports/"), sections: within("templates/sections/") },
    declarations,
    report,
  );
  const styles = readStyles(within("templates/styles/"), read, report);
  const [file] = yaml(sources.filter(({ name }) => name === "huibao.yaml"));
  const workspace = file && readWorkspaceFile(file, report);
  if (!workspace) {
    // Nobody will ask for the templates now, but what is wrong in them is told in the same run.
    templates.values();
    return undefined;
  }
  const facts = readFacts(yaml(within("data/")), workspace, declarations, report, [...templates.keys()]);
  const rules = readRules(workspace.rules, declarations, report);
  return { workspace, facts, rules, templates, styles, readImage, ...(forms && { forms }) };
}

/**
 * Drafts one report. Gives nothing when an error was reported and the request is not for a draft, or when the template
 * itself is at fault. Rules of the workspace that its facts break are reported, too.
 * @param sourceDate SOURCE_DATE_EPOCH in seconds: the date in the file's properties. Default: the period's last day.
 */
export function draftReport(
  { workspace, facts, rules, readImage, forms }: OpenWorkspace,
  { template, unit, period, style, reference, draft, clean = false }: ReportRequest,
  sourceDate: number | undefined,
  report: Report,
): DraftedReport | undefined {
  if (!template.sound) return undefined;
  let whole = true;
  const tell: Report = (code, ...finding) => {
    if (severities[code] === "error") whole = false;
    report(code, ...finding);
  };
  const look = { facts, view: { unit, scope: template.scope, period }, locale: workspace.locale };
  checkRulesOf(look.view, rules, { facts, locale: workspace.locale, report: tell });
  const paper = paperFor(style, reference?.reference, template, facts.declarations, tell);
  if (!paper) return undefined;
  const places = [...paper.places].map((name) => [name, {}] as const);
  const asked = new Map([...partsAsked(paper.style, template.upward), ...places]);
  const placed = [...paper.lines.values()];
  const writing = writingFor(workspace.locale);
  const text = renderText(template, look, writing, { draft, asked, placed }, tell);
  const parsed = parseDocument(text, tell, writing);
  checkParts(parsed, workspace.locale, tell);
  checkAttachments(text, parsed, tell);
  const document = checkDocument(parsed, paper.style, paper.places, tell, paper.file);
  // Where a reference file has a place for the title, its paragraph breaks the lines.
  if (!paper.places.has("title")) checkTitle(document.parts.title, paper.style, tell);
  if (reference) reportPartsNotGiven(reference.reference, document, tell);
  const images = readImages(document, readImage, tell);
  if (!whole && !draft) return undefined;
  const created = sourceDate ?? numberOfDay(period.last) * secondsPerDay;
  const identity = { template: template.name, unit: unit.id, period: period.name, style: style.name, draft };
  const properties = { language: workspace.locale, created, creator: unit.name, ...(!clean && { report: identity }) };
  let estimated: number | undefined;
  const writable = {
    document,
    style,
    properties,
    images,
    report: tell,
    tellPages: (pages: number) => {
      estimated = pages;
    },
    ...(forms && { forms }),
    ...(reference && { reference: { file: reference, lines: linesOnPaper(paper, text.placed) } }),
  };
  return { text, document, write: async (kind) => writers[kind](writable), estimatedPages: () => estimated };
}

const secondsPerDay = 86_400;
