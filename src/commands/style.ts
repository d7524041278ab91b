import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Diagnostics } from "../diagnostics/diagnostic.ts";
import type { OpenWorkspace } from "../draft.ts";
import { findNearest } from "../source/find-nearest.ts";
import { shelfName } from "../source/shelf.ts";
import type { SourceText } from "../source/source.ts";
import type { StyleListing } from "../styles/shown-style.ts";
import { styleNamed, styleNames } from "../styles/style-labels.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Shows the styles that there are; or one, with every value in which it differs from GB/T 9704-2012. */
export async function style(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const workspace = openWorkspace(given, surroundings, diagnostics);
  const sources = workspace?.sources ?? [];
  if (!workspace?.open || isMisdescribed(workspace, diagnostics)) {
    return { written: [], diagnostics: diagnostics.found(), sources };
  }
  const styles = listStyles(given.written[0], sources, workspace.open, diagnostics);
  await workspace.remember();
  // What is wrong elsewhere in the workspace is told when it is checked.
  const found = diagnostics.found().filter(({ place }) => !place || place.file.startsWith(folder));
  return { written: [], diagnostics: found, sources, ...(styles && { result: { type: "styles", styles } }) };
}

const folder = "templates/styles/";

function listStyles(
  written: string | undefined,
  sources: readonly SourceText[],
  { styles }: OpenWorkspace,
  { report }: Diagnostics,
): StyleListing | undefined {
  const known = [...styles.keys()].toSorted();
  const files = new Map(
    sources.filter(({ name }) => name.startsWith(folder)).map((file) => [shelfName(file.name), file]),
  );
  const show = (name: string) => {
    const file = files.get(name);
    return { name, file: file?.name ?? "", own: file?.inherited !== true, style: styles.get(name) };
  };
  if (written === undefined) return { type: "list", styles: known.map(show) };
  const name = styleNamed(written, known);
  if (known.includes(name)) return { type: "one", shown: show(name) };
  report("unknown-report-style", undefined, { written, nearest: findNearest(written, styleNames(known)), known });
  return undefined;
}
