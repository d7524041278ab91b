import type { UnitIdFault } from "../diagnostics/codes/facts.ts";

const mostCharacters = 60;

/** A Chinese character takes three bytes, and most systems take 255 in a name. */
const mostBytes = 200;

const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

/** What keeps a unit's id from being the name of its folder on Windows, macOS and Linux alike, or nothing. */
export function findUnitIdFault(id: string): UnitIdFault | undefined {
  if (id === "" || /[/\\:*?"<>|\0-\u001F\u007F]/.test(id)) return "character";
  if (/^[.\s-]|[.\s]$/u.test(id)) return "edge";
  if (devices.test(id)) return "device";
  if (id.length > mostCharacters || new TextEncoder().encode(id).length > mostBytes) return "too-long";
  if (id !== id.normalize("NFC")) return "not-composed";
  return undefined;
}
