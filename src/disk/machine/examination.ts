/** What `huibao doctor` found on this machine and in the workspace. */
export interface Examination {
  readonly versions: { readonly huibao: string; readonly node: string; readonly docx: string | undefined };
  readonly libreOffice: ExaminedLibreOffice;
  readonly fonts: readonly ExaminedFont[];
  /** Versions of the packages that read spreadsheets; nothing where one was not installed. */
  readonly spreadsheets: { readonly workbooks: string | undefined; readonly csv: string | undefined };
  /** Nothing outside of a workspace. */
  readonly workspace: ExaminedWorkspace | undefined;
}

/** `works`: it has made a PDF just now. */
export type ExaminedLibreOffice =
  | { readonly state: "works"; readonly program: string; readonly version: string | undefined }
  | { readonly state: "broken"; readonly program: string }
  | { readonly state: "missing" };

export interface ExaminedFont {
  readonly name: string;
  /** The styles that ask for it. */
  readonly styles: readonly string[];
  /** `accepted`: another that the style names for it is there. */
  readonly state: "there" | "accepted" | "missing";
  /** The families that a PDF has in its place; empty where that isn't known. */
  readonly pdf: readonly string[];
}

interface ExaminedWorkspace {
  readonly folder: string;
  /** Of its reports; nothing where `huibao.yaml` can't be read. */
  readonly locale: string | undefined;
  /** Errors in its files. */
  readonly errors: number;
}
