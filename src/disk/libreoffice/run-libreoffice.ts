import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { diskErrorCode } from "../disk-error.ts";
import type { Environment } from "../is-program.ts";

export interface LibreOfficeRun {
  readonly program: string;
  /** What it is told beside where its profile is. */
  readonly words: readonly string[];
  /** A folder of this run alone: two runs on one profile get in each other's way. */
  readonly folder: string;
  readonly environment: Environment;
  /** How long it may take; then it is ended with all that it has started. */
  readonly seconds: number;
}

/** `ended` says nothing of success: LibreOffice exits with 0 when it fails. */
export type LibreOfficeEnd =
  | { readonly type: "ended"; readonly output: string }
  | { readonly type: "too-slow" }
  | { readonly type: "not-started"; readonly reason: string };

/** Runs LibreOffice without a window, with a profile of its own in the run's folder, and waits for its end. */
export function runLibreOffice({
  program,
  words,
  folder,
  environment,
  seconds,
}: LibreOfficeRun): Promise<LibreOfficeEnd> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const isWindows = process.platform === "win32";
  const child = spawn(program, [profile, "--headless", "--norestore", "--nolockcheck", ...words], {
    // A group of its own, so that it can be ended with all its children.
    detached: !isWindows,
    cwd: folder,
    env: { ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  let output = "";
  child.stdout.on("data", (bytes: Buffer) => {
    if (output.length < mostOutput) output += bytes.toString();
  });
  // Unread, a full pipe would hold it up.
  child.stderr.resume();
  return new Promise((resolve) => {
    const stopListening = endWithUs(child);
    const end = (result: LibreOfficeEnd) => {
      clearTimeout(timer);
      stopListening();
      resolve(result);
    };
    const timer = setTimeout(() => {
      endAll(child);
      child.stdout.destroy();
      child.stderr.destroy();
      end({ type: "too-slow" });
    }, seconds * 1000);
    child.on("error", (error) => end({ type: "not-started", reason: diskErrorCode(error) }));
    child.on("close", (_code, signal) => {
      if (signal === null) end({ type: "ended", output });
      else end({ type: "not-started", reason: signal });
    });
  });
}

const mostOutput = 65_536;

/** The group of the child doesn't hear what interrupts us. Gives how to stop listening. */
function endWithUs(child: ChildProcess): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const heard = (signal: NodeJS.Signals) => {
    endAll(child);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, heard);
  return () => {
    for (const signal of signals) process.removeListener(signal, heard);
  };
}

function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    // It has just ended by itself.
    diskErrorCode(error);
  }
}
