import type { Style } from "../../styles/style.ts";
import type { DocxExtras } from "./docx-extras.ts";
import type { PreparedStyle } from "./prepared-style.ts";
import { rememberStyle } from "./remember-style.ts";
import type { WrittenForms } from "./remember-style.ts";

/** What docx wrote for styles, in this run and before it. */
export interface FormsMemory {
  /** The same object for styles that are alike. What docx writes is added to it. */
  readonly formsOf: (style: Style) => WrittenForms;
}

type Prepare = (style: Style) => PreparedStyle;

/**
 * Has something written of forms that docx wrote before. Only where one is missing is docx loaded, which takes longer than
 * writing a report, and all is written again.
 * @param memory Default: docx writes every form.
 * @param extras they are docx, too: with them it is loaded anyway
 * @param write asks for all forms before it reports anything, as it may be called twice
 */
export async function prepareForms<T>(
  memory: FormsMemory | undefined,
  extras: DocxExtras,
  write: (prepare: Prepare) => T,
): Promise<T> {
  if (!memory) return write(await loadDocx());
  if (extras.layOut || extras.drawChart) await loadDocx();
  const prepare: Prepare = (style) => rememberOnce(memory.formsOf(style), style);
  try {
    return write(prepare);
  } catch (error) {
    if (error !== notWrittenBefore) throw error;
  }
  await loadDocx();
  return write(prepare);
}

const notWrittenBefore = new Error("docx is not loaded, and has not written this form before");

let prepareByDocx: Prepare | undefined;

async function loadDocx(): Promise<Prepare> {
  prepareByDocx ??= (await import("./prepare-style.ts")).prepareOnce;
  return prepareByDocx;
}

const remembered = new WeakMap<WrittenForms, PreparedStyle>();

function rememberOnce(forms: WrittenForms, style: Style): PreparedStyle {
  const known = remembered.get(forms);
  if (known) return known;
  const prepared = rememberStyle(forms, () => {
    if (!prepareByDocx) throw notWrittenBefore;
    return prepareByDocx(style);
  });
  remembered.set(forms, prepared);
  return prepared;
}
