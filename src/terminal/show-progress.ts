import { columnWidth } from "./column-width.ts";
import { visibleText } from "./visible-text.ts";

/** One line that says what is being made now and wipes itself: `[2/3] 甲县民政局 2020-02`. */
export interface Progress {
  /** @param done how many were finished before this one */
  show(done: number, total: number, name: string): void;
  /** Wipes the line, so that other text can be written. */
  wipe(): void;
}

/** Progress on a terminal. */
export function progressOn(terminal: {
  readonly columns?: number | undefined;
  write(text: string): unknown;
}): Progress {
  return {
    show(done, total, name) {
      terminal.write(`\r\u001B[2K${fit(`[${done + 1}/${total}] ${visibleText(name)}`, (terminal.columns ?? 80) - 1)}`);
    },
    wipe() {
      terminal.write("\r\u001B[2K");
    },
  };
}

/** A line longer than the terminal would wrap, and could not be wiped. */
function fit(text: string, width: number): string {
  let kept = "";
  for (const character of text) {
    if (columnWidth(kept + character) > width) break;
    kept += character;
  }
  return kept;
}
