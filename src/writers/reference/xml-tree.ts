/** An element of a part as it stands in the file. Names carry Word's own prefixes, whatever prefixes the file declares. */
export interface XmlElement {
  /** Such as `w:p`. */
  readonly name: string;
  /** By qualified name, in the order of the file; namespace declarations are among them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** Text is a plain string. */
export type XmlNode = XmlElement | string;

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** The first child of a name. */
export function findChild(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

/** All children of a name. */
export function findChildren(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter((node): node is XmlElement => isElement(node) && node.name === name);
}

/** The `w:val` of a child; nothing where there is no such child. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return findChild(parent, name)?.attributes.get("w:val");
}

/** An element and all within it, in the order of the file. */
export function* allElements(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* allElements(child);
}

/** The same with other children. */
export function withChildren(parent: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...parent, children };
}

/** The same with an attribute set. */
export function withAttribute(parent: XmlElement, name: string, value: string): XmlElement {
  return { ...parent, attributes: new Map([...parent.attributes, [name, value]]) };
}

/** The same without its children of some names. */
export function withoutChildren(parent: XmlElement, names: readonly string[]): XmlElement {
  return withChildren(
    parent,
    parent.children.filter((node) => !isElement(node) || !names.includes(node.name)),
  );
}

/**
 * The same with a child in place of those of its name, where the order of the format asks for it: before the first that the
 * order names later.
 * @param order names of children as the schema lists them
 */
export function withChild(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const others = withoutChildren(parent, [child.name]).children;
  const later = new Set(order.slice(order.indexOf(child.name) + 1));
  const at = others.findIndex((node) => isElement(node) && later.has(node.name));
  return withChildren(parent, at < 0 ? [...others, child] : [...others.slice(0, at), child, ...others.slice(at)]);
}

/** Changes elements from the leaves upwards: what a change gives stands in the element's place. */
export function mapElements(root: XmlElement, change: (one: XmlElement) => XmlNode | readonly XmlNode[]): XmlElement {
  const changed = (one: XmlElement): XmlElement => {
    let isSame = true;
    const children = one.children.flatMap((node): XmlNode | readonly XmlNode[] => {
      if (!isElement(node)) return node;
      const instead = change(changed(node));
      if (instead !== node) isSame = false;
      return instead;
    });
    return isSame ? one : withChildren(one, children);
  };
  return changed(root);
}
