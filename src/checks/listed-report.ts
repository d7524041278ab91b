import type { View } from "../figures/figure.ts";
import type { Template } from "../text/template.ts";
import type { RenderedText } from "../text/text.ts";

/** A report that `huibao.yaml` lists, drafted without an error. */
export interface ListedReport {
  /** As its file goes by in messages: `yi-county/2020-02-monthly`. */
  readonly name: string;
  readonly view: View;
  readonly template: Template;
  readonly text: RenderedText;
}
