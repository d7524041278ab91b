import type { Severities } from "./severities.ts";

export interface FactsValues {}

export const factsCodes = {} satisfies Severities<FactsValues>;
