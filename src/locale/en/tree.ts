import type { TreeValues } from "../../diagnostics/codes/tree.ts";
import type { Sentences } from "../sentences.ts";

export const tree: Sentences<TreeValues> = {};
