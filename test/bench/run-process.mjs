import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Seconds, seconds of processor time, and MB of a Node process. Where GNU time isn't there, only the first are measured. */
export function runProcess(folder, args) {
  const timed = existsSync("/usr/bin/time");
  const command = timed ? ["/usr/bin/time", "-f", "%U %S %M", process.execPath, ...args] : [process.execPath, ...args];
  const start = performance.now();
  const { status, stderr } = spawnSync(command[0], command.slice(1), { cwd: folder, encoding: "utf8" });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  if (!timed) return { seconds, processor: Number.NaN, megabytes: Number.NaN };
  const [user, system, kilobytes] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}
