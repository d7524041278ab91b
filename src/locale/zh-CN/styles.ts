import type { StylesValues } from "../../diagnostics/codes/styles.ts";
import type { Sentences } from "../sentences.ts";

export const styles: Sentences<StylesValues> = {};
