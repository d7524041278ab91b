import picocolors from "picocolors";

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Colours, or functions that leave text as it is. */
export function coloursFor(wanted: boolean): Colours {
  return picocolors.createColors(wanted);
}

/**
 * Whether to use colours: NO_COLOR says no (https://no-color.org), then FORCE_COLOR yes, else a terminal has them unless it
 * calls itself dumb. An empty variable, and FORCE_COLOR=0, say nothing of the kind.
 */
export function wantsColour(
  environment: { readonly [name: string]: string | undefined },
  isTerminal: boolean,
): boolean {
  if (environment["NO_COLOR"]) return false;
  const force = environment["FORCE_COLOR"];
  if (force) return force !== "0" && force !== "false";
  return isTerminal && environment["TERM"] !== "dumb";
}
