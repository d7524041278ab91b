import type { BrokenBy, KindName } from "../diagnostics/codes/text.ts";
import type { Field, Ledger } from "../facts/declarations.ts";
import type { ReportName } from "./report-names.ts";

/** What an expression is, known before any data is there, from the declarations alone. */
export type Kind =
  | { readonly type: "query" | "record"; readonly ledger: Ledger }
  | { readonly type: "groups" | "group"; readonly ledger: Ledger; readonly field: Field }
  | { readonly type: "list"; readonly of: Kind }
  | { readonly type: "choice"; readonly field: Field }
  /** A number worked out over a ledger's records knows it, so that it can be broken down by a field. */
  | { readonly type: "number"; readonly ledger?: Ledger }
  /** `key` is what the parts are known by. */
  | { readonly type: "parts" | "part"; readonly key: Kind; readonly by: BrokenBy }
  | { readonly type: "names"; readonly members: ReadonlyMap<string, ReportName> }
  | {
      readonly type: Exclude<
        KindName,
        "query" | "record" | "groups" | "group" | "list" | "choice" | "names" | "number" | "parts" | "part"
      >;
    };

/** What a field of a record is. */
export function kindOfField(field: Field): Kind {
  switch (field.type) {
    case "count":
    case "decimal":
    case "money":
      return { type: "number" };
    case "choice":
      return { type: "choice", field };
    case "list":
      return { type: "list", of: field.choices.length > 0 ? { type: "choice", field } : { type: "text" } };
    case "text":
    case "date":
    case "period":
    case "flag":
    case "link":
    case "title":
    case "document-number":
      return { type: field.type };
  }
}

/** What the items of a list made of a field are: a list field's own items, else its values. */
export function kindOfItems(field: Field): Kind {
  const kind = kindOfField(field);
  return kind.type === "list" ? kind.of : kind;
}

/** What is worked out over a query's records. */
export function numberOver(query: Kind | undefined): Kind {
  return query?.type === "query" ? { type: "number", ledger: query.ledger } : { type: "number" };
}

/** The kinds that a mustache may print as they are. */
export const printableKinds: readonly KindName[] = [
  "words",
  "paragraphs",
  "table",
  "text",
  "date",
  "period",
  "number",
  "indicator",
  "choice",
  "flag",
  "link",
  "title",
  "document-number",
  "list",
  "unknown",
];

/** Whether a kind will do where some are accepted. An indicator is a number; what is unknown was reported already. */
export function isAccepted(kind: Kind, accepted: readonly KindName[]): boolean {
  return (
    kind.type === "unknown" ||
    accepted.includes(kind.type) ||
    (kind.type === "indicator" && accepted.includes("number"))
  );
}
