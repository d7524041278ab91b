import type { Severities } from "./severities.ts";

export interface SourceValues {}

export const sourceCodes = {} satisfies Severities<SourceValues>;
