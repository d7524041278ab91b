/** The rule under the head of a paper: the one red rule of its first page. */
export function redRule(at) {
  const rule = at.pdf
    .page(1)
    .rules()
    .find(({ red }) => red);
  if (!rule) throw new Error("page 1 has no red rule");
  return rule;
}
