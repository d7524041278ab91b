import { millimetresOfPoints } from "./lengths.mjs";

/**
 * What the positions of a document are told from: its text area (版心), and the pitch of its lines, in millimetres from the
 * page's left and top.
 */
export const standardPaper = paper({ left: 28, top: 37, right: 184, bottom: 262 }, 28.95);
export const inkPaper = paper({ left: 28, top: 37, right: 184, bottom: 262 }, 29.6);
export const plainPaper = paper({ left: 28, top: 25.4, right: 182, bottom: 271.6 }, 22);
export const plainEnglishPaper = paper({ left: 25.4, top: 25.4, right: 184.6, bottom: 271.6 }, 15);
export const letterPaper = paper({ left: 25.4, top: 25.4, right: 190.5, bottom: 254 }, 15);

/** Sizes in points: the text of the body (三号), of a title (二号). */
export const body = 16;
export const title = 22;

function paper(textArea, pitch) {
  return { textArea, line: millimetresOfPoints(pitch) };
}
