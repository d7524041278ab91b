import type { DocumentBlock } from "../../tree/tree.ts";

/** A sheet of paper, upright or laid across, and the blocks on it. */
export interface Sheet {
  readonly across: boolean;
  readonly blocks: readonly DocumentBlock[];
}

/**
 * Blocks sheet by sheet: a page break begins a new one, and a table laid across stands on sheets of their own. The first has a title
 * on it, and so is never left out; `signed`: what follows the blocks stands upright.
 */
export function cutSheets(
  blocks: readonly DocumentBlock[],
  { landscape, signed }: { readonly landscape: boolean; readonly signed: boolean },
): readonly Sheet[] {
  let sheet: { across: boolean; blocks: DocumentBlock[] } = { across: landscape, blocks: [] };
  const sheets = [sheet];
  const begin = (across: boolean) => {
    if (sheet.blocks.length === 0 && sheets.length > 1) sheet.across = across;
    else sheets.push((sheet = { across, blocks: [] }));
  };
  for (const block of blocks) {
    if (block.type === "page-break") {
      begin(landscape);
      continue;
    }
    const across = landscape || (block.type === "table" && block.landscape);
    if (across !== sheet.across) begin(across);
    sheet.blocks.push(block);
  }
  if (signed && sheet.across !== landscape) begin(landscape);
  return sheets;
}
