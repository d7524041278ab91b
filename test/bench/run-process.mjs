import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Seconds and MB of a Node process. GNU time tells the memory; where it isn't there, only the time is measured. */
export function runProcess(folder, args) {
  const timed = existsSync("/usr/bin/time");
  const command = timed ? ["/usr/bin/time", "-f", "%M", process.execPath, ...args] : [process.execPath, ...args];
  const start = performance.now();
  const { status, stderr } = spawnSync(command[0], command.slice(1), { cwd: folder, encoding: "utf8" });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: timed ? Number(stderr.trim().split("\n").at(-1)) / 1024 : Number.NaN };
}
