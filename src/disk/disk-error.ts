/** The system's code of a failed file operation, such as ENOENT. Anything else that was thrown is our mistake and goes on. */
export function diskErrorCode(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return code;
}

/** By its shape, not its class: an error from another realm, such as a test's, is no `Error` of ours. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
