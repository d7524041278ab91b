import { shorten } from "../shorten.ts";
import { mostQuoted } from "./merged.ts";

/** Characters that two texts share before they differ, kept so that a reader finds the place. */
const lead = 8;

/** Two texts as they are quoted beside each other: from a little before where they begin to differ. */
export function quoteDifference(one: string, other: string): readonly [string, string] {
  const [characters, others] = [Array.from(one), Array.from(other)];
  const differs = characters.findIndex((character, index) => character !== others[index]);
  const from = (differs < 0 ? characters.length : differs) - lead;
  const quote = (text: readonly string[]) => {
    return from > 0 ? `…${shorten(text.slice(from).join(""), mostQuoted)}` : shorten(text.join(""), mostQuoted);
  };
  return [quote(characters), quote(others)];
}
