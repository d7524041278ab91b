import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { filesOfCommit } from "../../../src/disk/git/files-of-commit.ts";
import { folderWith } from "../temporary-folder.ts";
import { commitAll, git, hasGit, repositoryWith } from "./temporary-repository.ts";

function read(folder: string, written: string, environment = process.env) {
  const diagnostics = collectDiagnostics();
  const found = filesOfCommit(folder, written, environment, diagnostics.report);
  const files = found && [...found.files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  return {
    commit: found?.commit,
    files: files && Object.fromEntries(files),
    found: diagnostics.found().map(({ code, values }) => ({ code, ...values })),
  };
}

const whenGit = hasGit ? describe : describe.skip;

whenGit("A workspace in a git repository", () => {
  test("is read as it was at a commit, whatever lies there now", () => {
    const folder = repositoryWith({ "huibao.yaml": "units: []\n", "data/shi/2020-02.yaml": "period: 2020-02\n" });
    const first = git(folder, ["rev-parse", "HEAD"]);
    writeFileSync(join(folder, "data/shi/2020-02.yaml"), "changed\n");
    commitAll(folder);
    writeFileSync(join(folder, "data/shi/2020-03.yaml"), "new\n");
    for (const written of ["HEAD~1", first, first.slice(0, 8), "main~1"]) {
      expect(read(folder, written)).toEqual({
        commit: first,
        files: { "huibao.yaml": "units: []\n", "data/shi/2020-02.yaml": "period: 2020-02\n" },
        found: [],
      });
    }
  });

  test("may be a folder of it, with 汉字 and blanks in its name; what lies beside it isn't read", () => {
    const root = repositoryWith({
      "报 告/huibao.yaml": "own\n",
      "报 告/data/甲县/2020-02.yaml": "period: 2020-02\n",
      "报 告/templates/reports/月报.md.hbs": "",
      "报 告/out/shi/2020-02.docx": "no",
      "huibao.yaml": "not this\n",
      "data/shi/2020-02.yaml": "nor this\n",
    });
    expect(read(join(root, "报 告"), "HEAD").files).toEqual({
      "huibao.yaml": "own\n",
      "data/甲县/2020-02.yaml": "period: 2020-02\n",
      "templates/reports/月报.md.hbs": "",
    });
  });

  test("keeps every byte: no line ending is changed, no empty file lost", () => {
    const folder = repositoryWith({ "huibao.yaml": "a\r\nb\n\n", "data/x.yaml": "", "data/y.yaml": "\u0000\n" });
    expect(read(folder, "HEAD").files).toEqual({
      "huibao.yaml": "a\r\nb\n\n",
      "data/x.yaml": "",
      "data/y.yaml": "\u0000\n",
    });
  });

  test("is not read through links", () => {
    const folder = repositoryWith({ "huibao.yaml": "a\n" });
    mkdirSync(join(folder, "data"));
    symlinkSync("/etc/passwd", join(folder, "data", "link.yaml"));
    commitAll(folder);
    expect(read(folder, "HEAD").files).toEqual({ "huibao.yaml": "a\n" });
  });

  test.each(["nowhere", "HEAD~9", "--all", "-h", "", "HEAD:huibao.yaml", "$(touch x)", "a b"])(
    "has no commit %p",
    (written) => {
      const folder = repositoryWith({ "huibao.yaml": "a\n" });
      expect(read(folder, written)).toEqual({
        commit: undefined,
        files: undefined,
        found: [{ code: "unknown-commit", written }],
      });
    },
  );

  test("may not have been there yet", () => {
    const root = repositoryWith({ "readme.md": "a\n" });
    mkdirSync(join(root, "work"));
    writeFileSync(join(root, "work", "huibao.yaml"), "a\n");
    commitAll(root);
    expect(read(join(root, "work"), "HEAD~1").found).toEqual([
      { code: "workspace-not-in-commit", written: "HEAD~1", file: "work/huibao.yaml" },
    ]);
    expect(read(join(root, "work"), "HEAD").files).toEqual({ "huibao.yaml": "a\n" });
  });

  test("is that of the folder, also where a hook has aimed git at another", () => {
    const folder = repositoryWith({ "huibao.yaml": "this\n" });
    const other = repositoryWith({ "huibao.yaml": "other\n" });
    const environment = { ...process.env, GIT_DIR: join(other, ".git"), GIT_WORK_TREE: other };
    expect(read(folder, "HEAD", environment).files).toEqual({ "huibao.yaml": "this\n" });
  });

  test("is not read by a program that the repository's settings name", () => {
    const folder = repositoryWith({ "huibao.yaml": "a\n" });
    const trap = join(folder, "trap.sh");
    writeFileSync(trap, `#!/bin/sh\ntouch ${join(folder, "sprung")}\n`, { mode: 0o755 });
    for (const key of ["core.fsmonitor", "core.pager", "core.sshCommand", "diff.external"]) {
      git(folder, ["config", key, trap]);
    }
    expect(read(folder, "HEAD").files).toEqual({ "huibao.yaml": "a\n" });
    expect(() => execFileSync("test", ["-e", join(folder, "sprung")])).toThrow();
  });
});

test("Outside of a repository there is no earlier state", () => {
  const folder = folderWith({ "huibao.yaml": "a\n" });
  if (hasGit) expect(read(folder, "HEAD").found).toEqual([{ code: "no-repository", folder }]);
});

test("Without git in PATH that is said; a program in the workspace itself is never run", () => {
  const folder = folderWith({ "huibao.yaml": "a\n", git: "#!/bin/sh\n" });
  expect(read(folder, "HEAD", { PATH: ".:" }).found).toEqual([{ code: "git-missing" }]);
});
