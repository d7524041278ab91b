import type { Severities } from "./severities.ts";

export interface PicturesValues {
  "image-unusable": { readonly file: string; readonly fault: ImageFault };
  "image-without-alternative": Record<string, never>;
  "chart-cell": { readonly found: string; readonly series: string; readonly reason: ChartCellReason };
  "chart-units": { readonly first: string; readonly found: string };
  "chart-shape": { readonly reason: ChartShapeReason; readonly found: number; readonly limit: number };
  "contents-twice": Record<string, never>;
  "contents-place": Record<string, never>;
  "contents-empty": { readonly levels: number };
}

/** Why a picture can't be used. `extension` is what its name ends with, `format` what its bytes are, where that can be told. */
export type ImageFault =
  | { readonly reason: "missing" | "empty" | "outside" | "no-file" | "broken" | "turned-over" }
  | { readonly reason: "unreadable"; readonly error: string }
  | { readonly reason: "bytes"; readonly megabytes: number; readonly limit: number }
  | { readonly reason: "pixels"; readonly megapixels: number; readonly limit: number }
  | { readonly reason: "format"; readonly format: string | undefined }
  | { readonly reason: "named-otherwise"; readonly extension: string; readonly format: string }
  | { readonly reason: "svg-content"; readonly found: string }
  /** Its twin, the PNG beside it, has that fault. */
  | { readonly reason: "svg-twin"; readonly twin: string; readonly fault: ImageFault };

export type ChartCellReason = "empty" | "approximate" | "text" | "negative" | "merged";

export type ChartShapeReason = "no-series" | "no-category" | "several-series" | "series" | "categories" | "total";

export const picturesCodes = {
  "image-unusable": "error",
  "image-without-alternative": "error",
  "chart-cell": "error",
  "chart-units": "error",
  "chart-shape": "error",
  "contents-twice": "error",
  "contents-place": "error",
  "contents-empty": "warning",
} satisfies Severities<PicturesValues>;
