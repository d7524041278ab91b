// The whole river on one page: sources in, reports out. It touches no disk, no clock, no terminal.
import type { Period } from "./calendar/period.ts";
import type { Report } from "./diagnostics/diagnostic.ts";
import type { Facts } from "./facts/facts.ts";
import type { Unit, Workspace } from "./facts/workspace.ts";
import type { SourceText } from "./source/source.ts";
import type { Style } from "./styles/style.ts";
import type { Template } from "./text/template.ts";
import type { RenderedText } from "./text/text.ts";
import type { Document } from "./tree/tree.ts";

/** Everything a workspace says, read and checked once; reports are drafted from it. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  readonly facts: Facts;
  /** By name. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly styles: ReadonlyMap<string, Style>;
}

export interface ReportRequest {
  readonly template: Template;
  readonly unit: Unit;
  readonly period: Period;
  readonly style: Style;
  /** Print missing facts as gaps instead of refusing the report. They are reported as errors all the same. */
  readonly draft: boolean;
}

/** A drafted report: what was said, as a tree, and as the bytes of a Word file. */
export interface DraftedReport {
  readonly text: RenderedText;
  readonly document: Document;
  readonly docx: Uint8Array;
}

/**
 * Reads a workspace's text files: `huibao.yaml`, `templates/…` (the workspace's own over the package's), `data/…`.
 * Names are relative to the workspace, with `/`. Gives nothing when `huibao.yaml` itself can't be used.
 */
export declare function readWorkspace(sources: readonly SourceText[], report: Report): OpenWorkspace | undefined;

/** Drafts one report. Gives nothing when an error was reported and the request is not for a draft. */
export declare function draftReport(
  open: OpenWorkspace,
  request: ReportRequest,
  sourceDate: number | undefined,
  report: Report,
): DraftedReport | undefined;
