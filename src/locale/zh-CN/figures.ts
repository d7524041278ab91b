import type { FiguresValues } from "../../diagnostics/codes/figures.ts";
import type { Sentences } from "../sentences.ts";

export const figures: Sentences<FiguresValues> = {};
