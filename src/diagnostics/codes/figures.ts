import type { Severities } from "./severities.ts";

export interface FiguresValues {}

export const figuresCodes = {} satisfies Severities<FiguresValues>;
