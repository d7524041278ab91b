import { checksCodes } from "./checks.ts";
import type { ChecksValues } from "./checks.ts";
import { commandCodes } from "./commands.ts";
import type { CommandValues } from "./commands.ts";
import { diffCodes } from "./diff.ts";
import type { DiffValues } from "./diff.ts";
import { factsCodes } from "./facts.ts";
import type { FactsValues } from "./facts.ts";
import { figuresCodes } from "./figures.ts";
import type { FiguresValues } from "./figures.ts";
import { intakeCodes } from "./intake.ts";
import type { IntakeValues } from "./intake.ts";
import { outputsCodes } from "./outputs.ts";
import type { OutputsValues } from "./outputs.ts";
import { referenceCodes } from "./reference.ts";
import type { ReferenceValues } from "./reference.ts";
import { partsCodes } from "./parts.ts";
import type { PartsValues } from "./parts.ts";
import { picturesCodes } from "./pictures.ts";
import type { PicturesValues } from "./pictures.ts";
import { mergeCodes } from "./merge.ts";
import type { MergeValues } from "./merge.ts";
import { refreshCodes } from "./refresh.ts";
import type { RefreshValues } from "./refresh.ts";
import { reviewCodes } from "./review.ts";
import type { ReviewValues } from "./review.ts";
import { sourceCodes } from "./source.ts";
import type { SourceValues } from "./source.ts";
import { stylesCodes } from "./styles.ts";
import type { StylesValues } from "./styles.ts";
import { textCodes } from "./text.ts";
import type { TextValues } from "./text.ts";
import { treeCodes } from "./tree.ts";
import type { TreeValues } from "./tree.ts";
import { verifyCodes } from "./verify.ts";
import type { VerifyValues } from "./verify.ts";

/** What each code carries. A code without its sentence in both languages does not compile (see locale/). */
export type CodeValues = SourceValues &
  FactsValues &
  FiguresValues &
  TextValues &
  ChecksValues &
  TreeValues &
  PicturesValues &
  StylesValues &
  ReferenceValues &
  ReviewValues &
  VerifyValues &
  RefreshValues &
  MergeValues &
  IntakeValues &
  OutputsValues &
  PartsValues &
  DiffValues &
  CommandValues;

export type Code = keyof CodeValues;

/** How serious each code is. */
export const severities = {
  ...sourceCodes,
  ...factsCodes,
  ...figuresCodes,
  ...textCodes,
  ...checksCodes,
  ...treeCodes,
  ...picturesCodes,
  ...stylesCodes,
  ...referenceCodes,
  ...reviewCodes,
  ...verifyCodes,
  ...refreshCodes,
  ...mergeCodes,
  ...intakeCodes,
  ...outputsCodes,
  ...partsCodes,
  ...diffCodes,
  ...commandCodes,
};
