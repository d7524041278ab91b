import type { SourceValues } from "../../diagnostics/codes/source.ts";
import type { Sentences } from "../sentences.ts";

export const source: Sentences<SourceValues> = {};
