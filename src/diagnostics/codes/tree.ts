import type { Severities } from "./severities.ts";

export interface TreeValues {}

export const treeCodes = {} satisfies Severities<TreeValues>;
