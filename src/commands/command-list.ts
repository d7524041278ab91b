import type { CommandName } from "../locale/help.ts";
import type { Command } from "./surroundings.ts";

/** The commands. Each is loaded when it is run: a start must not pay for the others. */
export const commandList: { readonly [C in CommandName]: () => Promise<Command> } = {
  build: async () => (await import("./build.ts")).build,
  explain: async () => (await import("./explain.ts")).explain,
  verify: async () => (await import("./verify.ts")).verify,
  proof: async () => (await import("./proof.ts")).proof,
  refresh: async () => (await import("./refresh.ts")).refresh,
  merge: async () => (await import("./merge.ts")).merge,
  clean: async () => (await import("./clean.ts")).clean,
  diff: async () => (await import("./diff.ts")).diff,
  check: async () => (await import("./check.ts")).check,
  new: async () => (await import("./new-facts.ts")).newFacts,
  "new template": async () => (await import("./new-template.ts")).newTemplate,
  import: async () => (await import("./import.ts")).importFacts,
  form: async () => (await import("./form.ts")).form,
  style: async () => (await import("./style.ts")).style,
  doctor: async () => (await import("./doctor.ts")).doctor,
  init: async () => (await import("./init.ts")).init,
};
