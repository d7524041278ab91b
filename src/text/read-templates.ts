import { severities } from "../diagnostics/codes/index.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Declarations } from "../facts/declarations.ts";
import { shelf } from "../source/shelf.ts";
import type { Shelf } from "../source/shelf.ts";
import type { SourceText } from "../source/source.ts";
import { checkTemplate } from "./check-template.ts";
import { readSection, readTemplate } from "./read-template.ts";
import type { Template, TemplateLine } from "./template.ts";

/**
 * The report templates and sections of a workspace. Each is read, and a template checked, when it is first asked for, before
 * any data is there. A template with an error in itself or in a section that it includes is given as not sound.
 */
export function readTemplates(
  sources: { readonly reports: readonly SourceText[]; readonly sections: readonly SourceText[] },
  declarations: Declarations,
  report: Report,
): Shelf<Template> {
  const unread = new Set<string>();
  const tell: Report = (code, place, ...finding) => {
    if (severities[code] === "error" && place) unread.add(place.file);
    report(code, place, ...finding);
  };
  const sections = shelf(sources.sections, (source) => readSection(source, tell), report);
  const readOne = (source: SourceText): Template | undefined => {
    const read = readTemplate(source, sections, tell);
    if (!read) return undefined;
    const template = { ...read, sound: false };
    const faultless = isFaultless(template, declarations, report);
    const files = [template.file, ...includedFiles(template)];
    return { ...template, sound: faultless && !files.some((file) => unread.has(file)) };
  };
  const templates = shelf(sources.reports, readOne, report);
  return {
    ...templates,
    // Whoever asks for all of them looks for faults: those of sections that no template includes are wanted as well.
    values: () => {
      sections.values();
      return templates.values();
    },
  };
}

function isFaultless(template: Template, declarations: Declarations, report: Report): boolean {
  let faultless = true;
  checkTemplate(template, declarations, (code, ...finding) => {
    if (severities[code] === "error") faultless = false;
    report(code, ...finding);
  });
  return faultless;
}

/** The files of all sections that a template includes, also by way of others. */
function includedFiles({ body, parts, sections }: Template): readonly string[] {
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
  for (const line of Object.values(parts) as readonly (TemplateLine | undefined)[]) follow(line?.nodes ?? []);
  follow(body);
  return [...files];
}
