import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * What it printed, seconds, seconds of processor time, and MB of a Node process. Where GNU time isn't there, only the first are measured.
 * @param ending the exit code that it must have
 */
export function runProcess(folder, args, ending = 0) {
  const timed = existsSync("/usr/bin/time");
  const command = timed ? ["/usr/bin/time", "-f", "%U %S %M", process.execPath, ...args] : [process.execPath, ...args];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== ending) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  if (!timed) return { stdout, seconds, processor: Number.NaN, megabytes: Number.NaN };
  const [user, system, kilobytes] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { stdout, seconds, processor: user + system, megabytes: kilobytes / 1024 };
}
