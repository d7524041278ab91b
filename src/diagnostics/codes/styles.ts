import type { Severities } from "./severities.ts";

export interface StylesValues {
  "style-wrong-kind": {
    readonly key: string | undefined;
    readonly wanted: StyleValueKind;
    readonly found: StyleValueKind;
  };
  "style-unknown-key": {
    readonly key: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
    /** What a key in Chinese is in English: keys that are known here, or those of another part. */
    readonly english: { readonly part: string | undefined; readonly keys: readonly string[] } | undefined;
  };
  /** The part that it is missing in, nothing at the top; the values that it may have, where they are few. */
  "style-missing-key": {
    readonly key: string;
    readonly part: string | undefined;
    readonly known: readonly string[] | undefined;
  };
  "style-number": {
    readonly key: string;
    readonly found: string;
    readonly least: number;
    readonly most: number;
    readonly unit: StyleUnit;
    /** The number that was meant, where it has its unit behind it. */
    readonly number: string | undefined;
  };
  /** Neither a number of points nor the name of a 字号. */
  "style-size": {
    readonly found: string;
    readonly nearest: string | undefined;
    readonly number: string | undefined;
    readonly least: number;
    readonly most: number;
  };
  "style-choice": {
    readonly key: string;
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  "style-colour": { readonly key: string; readonly found: string };
  /** A list that needs at least one value. */
  "style-empty-list": { readonly key: string };
  "style-unknown-font": {
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  "style-empty-font": { readonly font: string };
  "style-font-name": { readonly found: string };
  /** The margins leave less than is needed for text. */
  "style-no-room": { readonly direction: "width" | "height"; readonly left: number; readonly least: number };
  /** More characters of a size in points than fit in a line. */
  "style-characters-crowded": { readonly characters: string; readonly size: number; readonly most: number };
  /** More lines than fit on a page, whatever their pitch. */
  "style-lines-crowded": { readonly lines: string; readonly size: number; readonly most: number };
  /** A body has either `lines` or `pitch`. */
  "style-pitch": { readonly given: "both" | "neither" };
  "style-headings": { readonly found: number; readonly wanted: number };
  "style-unknown-extended": {
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  /** The styles in turn, from one back to itself. */
  "style-extends-itself": { readonly circle: readonly string[] };
}

export type StyleValueKind = "text" | "list" | "map";

export type StyleUnit = "mm" | "pt" | "characters" | "lines";

export const stylesCodes = {
  "style-wrong-kind": "error",
  "style-unknown-key": "error",
  "style-missing-key": "error",
  "style-number": "error",
  "style-size": "error",
  "style-choice": "error",
  "style-colour": "error",
  "style-empty-list": "error",
  "style-unknown-font": "error",
  "style-empty-font": "error",
  "style-font-name": "error",
  "style-no-room": "error",
  "style-characters-crowded": "warning",
  "style-lines-crowded": "error",
  "style-pitch": "error",
  "style-headings": "error",
  "style-unknown-extended": "error",
  "style-extends-itself": "error",
} satisfies Severities<StylesValues>;
