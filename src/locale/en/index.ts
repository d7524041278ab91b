import type { CodeValues } from "../../diagnostics/codes/index.ts";
import type { Sentences } from "../sentences.ts";
import { checks } from "./checks.ts";
import { commands } from "./commands.ts";
import { diff } from "./diff.ts";
import { facts } from "./facts.ts";
import { figures } from "./figures.ts";
import { intake } from "./intake.ts";
import { outputs } from "./outputs.ts";
import { reference } from "./reference.ts";
import { parts } from "./parts.ts";
import { pictures } from "./pictures.ts";
import { merge } from "./merge.ts";
import { refresh } from "./refresh.ts";
import { review } from "./review.ts";
import { source } from "./source.ts";
import { styles } from "./styles.ts";
import { text } from "./text.ts";
import { tree } from "./tree.ts";
import { verify } from "./verify.ts";

export const en: Sentences<CodeValues> = {
  ...source,
  ...facts,
  ...figures,
  ...text,
  ...checks,
  ...tree,
  ...pictures,
  ...styles,
  ...reference,
  ...review,
  ...verify,
  ...refresh,
  ...merge,
  ...intake,
  ...outputs,
  ...parts,
  ...diff,
  ...commands,
};
