import type { Style } from "./style.ts";

/** A style with where it is from. */
export interface ShownStyle {
  readonly name: string;
  readonly file: string;
  /** Whether it is the workspace's own, or comes with the package. */
  readonly own: boolean;
  /** Nothing where it has faults, which were reported. */
  readonly style: Style | undefined;
}

/** Styles that are shown: all in short, or one with all it differs in from the standard. */
export type StyleListing =
  | { readonly type: "list"; readonly styles: readonly ShownStyle[] }
  | { readonly type: "one"; readonly shown: ShownStyle };
