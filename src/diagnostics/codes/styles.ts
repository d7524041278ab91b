import type { Severities } from "./severities.ts";

export interface StylesValues {}

export const stylesCodes = {} satisfies Severities<StylesValues>;
