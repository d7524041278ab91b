import { namespaces, strictNamespace } from "../../writers/reference/namespaces.ts";

/** `w` and `mc` by their namespaces. Documents in the strict form have their own for `w`. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [namespaces.w, "w:"],
  [strictNamespace, "w:"],
  [namespaces.mc, "mc:"],
]);

/** An element's name under the prefix by which it is known, whatever the file calls it; empty for what is not Word's. */
export function officeName(local: string, namespace: string): string {
  const prefix = prefixes.get(namespace);
  return prefix === undefined ? "" : prefix + local;
}
