import type { FactsValues } from "../../diagnostics/codes/facts.ts";
import type { Sentences } from "../sentences.ts";

export const facts: Sentences<FactsValues> = {};
