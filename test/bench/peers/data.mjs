import { parse } from "yaml";

/** The figures worked out as a script would, for the peers that don't work any out. */
export function readData(yamlText) {
  const { meetings } = parse(yamlText);
  const cents = meetings.reduce((sum, m) => sum + Math.round(Number(m.cost) * 100), 0);
  return {
    meetings: meetings.map((m) => ({ ...m, attendees: String(m.attendees), cost: Number(m.cost).toFixed(2) })),
    figures: {
      all: String(meetings.length),
      regular: String(meetings.filter((m) => m.kind === "工作例会").length),
      special: String(meetings.filter((m) => m.kind === "专题会议").length),
      attendees: String(meetings.reduce((sum, m) => sum + m.attendees, 0)),
      cost: (cents / 100).toFixed(2),
    },
  };
}
