import type { PartName } from "../facts/document-parts.ts";
import type { AskedParts } from "../text/render-parts.ts";
import type { HeadStyle, ImprintStyle, Style } from "./style.ts";

/** What every style has a place for. */
const always: readonly PartName[] = ["title", "subtitle", "addressee", "signature", "date", "annotation"];

const security: readonly PartName[] = ["copy-number", "secrecy", "urgency"];

const inHead: { readonly [F in HeadStyle["form"]]: readonly PartName[] } = {
  none: [],
  redhead: [...security, "mark", "number", "signers"],
  briefing: [...security, "mark", "issue-number", "publisher"],
};

const inImprint: { readonly [F in ImprintStyle["form"]]: readonly PartName[] } = {
  none: [],
  standard: ["copies", "issuer", "issue-date"],
  briefing: ["report-to", "send-to", "distribute-to", "print-run"],
};

/** The document parts that a style has a place for. */
export function partsInStyle({ head, imprint }: Style): ReadonlySet<PartName> {
  return new Set([...always, ...inHead[head.form], ...inImprint[imprint.form]]);
}

/**
 * The parts that a report takes from the facts where its front matter leaves them out. One facts file serves reports of
 * several styles: what a style has no place for is not asked for, nor a date without a signature over it. But 密级 and its
 * 份号 are, lest they get lost unnoticed, and so is 签发人 of a paper that goes upward.
 */
export function partsAsked(style: Style, isUpward: boolean): AskedParts {
  const asked = new Map<PartName, { readonly beside?: PartName }>([...partsInStyle(style)].map((name) => [name, {}]));
  if (isUpward) asked.set("signers", {});
  else asked.delete("signers");
  if (!asked.has("copy-number")) asked.set("copy-number", { beside: "secrecy" });
  asked.set("secrecy", {});
  if (style.head.form !== "briefing") asked.set("date", { beside: "signature" });
  // A 简报 says at its head who made it, and at its foot whom it goes to.
  else for (const name of ["addressee", "signature", "annotation"] as const) asked.delete(name);
  return asked;
}
