// Takes: this machine and, where there is one, the workspace. Gives: what is there of what reports need. Reports: what is there and fails.
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import { listFonts } from "../disk/fonts/list-fonts.ts";
import type { Examination } from "../disk/machine/examination.ts";
import { examineFonts, fontsOf } from "../disk/machine/examine-fonts.ts";
import { examineLibreOffice } from "../disk/machine/examine-libreoffice.ts";
import { readPackageVersion } from "../disk/machine/read-package-version.ts";
import { findWorkspace } from "../disk/find-workspace.ts";
import { readSources } from "../disk/read-sources.ts";
import { readWorkspace } from "../draft.ts";
import type { OpenWorkspace } from "../draft.ts";
import { readYaml } from "../source/read-yaml.ts";
import type { SourceText } from "../source/source.ts";
import { readStyles } from "../styles/read-styles.ts";
import type { Style } from "../styles/style.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Looks at what of fonts, programs and packages is there. A lack is told with what it means, and is no mistake. */
export async function doctor(_given: Given, surroundings: Surroundings): Promise<Outcome> {
  const { folder, packageTemplates, version, environment } = surroundings;
  const diagnostics = collectDiagnostics();
  const inWorkspace = collectDiagnostics();
  const found = findWorkspace(folder);
  const sources = readSources(found ?? packageTemplates, packageTemplates, inWorkspace.report);
  const open = found === undefined ? undefined : readWorkspace(sources, inWorkspace.report);
  const styles = open ? stylesInUse(open) : allStyles(sources);
  const fonts = fontsOf([...styles.values()]);
  const { libreOffice, used } = await examineLibreOffice(environment, fonts, diagnostics.report);
  const errors = inWorkspace.found().filter(({ severity }) => severity === "error").length;
  const examination: Examination = {
    versions: { huibao: version, node: process.versions.node, docx: readPackageVersion("docx") },
    libreOffice,
    fonts: examineFonts(styles, await listFonts(environment), used),
    spreadsheets: { workbooks: readPackageVersion("@e965/xlsx"), csv: readPackageVersion("csv-parse") },
    workspace: found === undefined ? undefined : { folder: found, locale: open?.workspace.locale, errors },
  };
  return { written: [], diagnostics: diagnostics.found(), sources: [], result: { type: "examination", examination } };
}

/** The styles of the workspace's templates, and its default one. */
function stylesInUse({ workspace, templates, styles }: OpenWorkspace): ReadonlyMap<string, Style> {
  const names = new Set([
    workspace.defaults.style.name,
    ...templates.values().flatMap(({ style }) => style?.name ?? []),
  ]);
  return new Map([...names].toSorted().flatMap((name) => named(name, styles.get(name))));
}

function allStyles(sources: readonly SourceText[]): ReadonlyMap<string, Style> {
  const ofStyles = sources.filter(({ name }) => name.startsWith("templates/styles/"));
  const styles = readStyles(ofStyles, readYaml, () => {});
  return new Map([...styles.keys()].toSorted().flatMap((name) => named(name, styles.get(name))));
}

function named(name: string, style: Style | undefined): readonly (readonly [string, Style])[] {
  return style ? [[name, style]] : [];
}
