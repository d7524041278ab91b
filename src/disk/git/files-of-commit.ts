// Takes: a workspace's folder and the name of a commit. Gives: the workspace's files as they were then. Reports: why it can't.
import type { Report } from "../../diagnostics/diagnostic.ts";
import { runGit } from "./run-git.ts";
import type { Environment } from "../is-program.ts";

/** A workspace's files as a commit holds them. */
export interface CommitFiles {
  /** The commit's whole id. */
  readonly commit: string;
  /** By their names relative to the workspace, with `/`. Nothing that lies behind a link or in a submodule. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What of a workspace is read: pictures may lie in any folder, but are asked for by name. */
const within = ["huibao.yaml", "data", "templates"];

/**
 * Reads the files of a workspace at a commit of the git repository around it.
 * @param written whatever git takes for a commit: an id, a tag, a branch, `HEAD~1`
 */
export function filesOfCommit(
  folder: string,
  written: string,
  environment: Environment,
  report: Report,
): CommitFiles | undefined {
  const git = (words: readonly string[], input?: string) => runGit(folder, words, environment, input);
  const place = git(["rev-parse", "--show-prefix"]);
  if (place.type === "missing") {
    report("git-missing", undefined, {});
    return undefined;
  }
  if (place.type === "failed") {
    if (/not a git repository/i.test(place.said)) report("no-repository", undefined, { folder });
    else report("git-refused", undefined, { said: place.said });
    return undefined;
  }
  // A name that begins with a hyphen would be an option.
  const found = written.startsWith("-") ? undefined : git(["rev-parse", "--verify", "--quiet", `${written}^{commit}`]);
  if (found?.type !== "ended") {
    report("unknown-commit", undefined, { written });
    return undefined;
  }
  const commit = found.output.toString().trim();
  const prefix = place.output.toString().replace(/\n$/, "");
  const listed = git(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...within.map((name) => prefix + name)]);
  const blobs = listed.type === "ended" ? readListing(listed.output.toString(), prefix) : [];
  if (listed.type === "ended" && !blobs.some(({ name }) => name === "huibao.yaml")) {
    report("workspace-not-in-commit", undefined, { written, file: `${prefix}huibao.yaml` });
    return undefined;
  }
  const read =
    listed.type === "ended" ? git(["cat-file", "--batch"], blobs.map(({ id }) => `${id}\n`).join("")) : listed;
  if (read.type === "ended") return { commit, files: readBatch(read.output, blobs) };
  report("git-refused", undefined, { said: read.type === "failed" ? read.said : "" });
  return undefined;
}

interface Blob {
  readonly name: string;
  readonly id: string;
}

/** `100644 blob <id>\t<path>`, each ended by a zero. Links have the mode 120000, submodules are commits. */
function readListing(listing: string, prefix: string): readonly Blob[] {
  return listing.split("\0").flatMap((line) => {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
    if (id === undefined || !path?.startsWith(prefix)) return [];
    return { name: path.slice(prefix.length).normalize("NFC"), id };
  });
}

const lineFeed = 0x0a;

/** `<id> blob <bytes>`, a line feed, the bytes, a line feed: for each that was asked for, in order. */
function readBatch(output: Uint8Array, blobs: readonly Blob[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const { name } of blobs) {
    const end = output.indexOf(lineFeed, at);
    const [, length] = / blob (\d+)$/.exec(new TextDecoder().decode(output.subarray(at, end))) ?? [];
    if (length === undefined) {
      // It is not in this clone: a blob that was left out when it was made.
      at = end + 1;
      continue;
    }
    files.set(name, output.subarray(end + 1, end + 1 + Number(length)));
    at = end + 1 + Number(length) + 1;
  }
  return files;
}
