import { severities } from "../diagnostics/codes/index.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Declarations } from "../facts/declarations.ts";
import type { SourceText } from "../source/source.ts";
import { checkTemplate } from "./check-template.ts";
import { readSection, readTemplate } from "./read-template.ts";
import type { Section, Template } from "./template.ts";

/**
 * Reads and checks all report templates and sections of a workspace, before any data is there. A template with an error
 * in itself or in a section that it includes is given as not sound.
 */
export function readTemplates(
  sources: { readonly reports: readonly SourceText[]; readonly sections: readonly SourceText[] },
  declarations: Declarations,
  report: Report,
): ReadonlyMap<string, Template> {
  const faulty = new Set<string>();
  const tell: Report = (code, place, ...finding) => {
    if (severities[code] === "error" && place) faulty.add(place.file);
    report(code, place, ...finding);
  };
  const sections = new Map<string, Section>();
  for (const source of sources.sections) {
    const section = readSection(source, tell);
    sections.set(section.name, section);
  }
  const templates = new Map<string, Template>();
  for (const source of sources.reports) {
    const read = readTemplate(source, sections, tell);
    if (!read) continue;
    const template = { ...read, sound: true };
    checkTemplate(template, declarations, tell);
    const files = [template.file, ...includedFiles(template)];
    templates.set(template.name, { ...template, sound: !files.some((file) => faulty.has(file)) });
  }
  return templates;
}

/** The files of all sections that a template includes, also by way of others. */
function includedFiles({ body, sections }: Template): readonly string[] {
  const files = new Set<string>();
  const follow = (nodes: Template["body"]): void => {
    for (const node of nodes) {
      if (node.type === "block") {
        follow(node.body);
        follow(node.otherwise);
      }
      const section = node.type === "include" ? sections.get(node.section) : undefined;
      if (!section || files.has(section.file)) continue;
      files.add(section.file);
      follow(section.nodes);
    }
  };
  follow(body);
  return [...files];
}
