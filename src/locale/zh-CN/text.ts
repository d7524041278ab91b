import type { TextValues } from "../../diagnostics/codes/text.ts";
import type { Sentences } from "../sentences.ts";

export const text: Sentences<TextValues> = {};
