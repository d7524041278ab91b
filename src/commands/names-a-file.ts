/** Whether what was written names a file or folder and no period: no period has an ending or a slash. */
export function namesAFile(written: string): boolean {
  return /\.[a-z]+$|[/\\]/i.test(written);
}
