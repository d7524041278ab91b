import { SaxesParser } from "saxes";

/** A page read as XML, which it is, too: its elements in their order, and its text. */
export interface ReadPage {
  readonly elements: readonly ReadElement[];
  /** Of the body. */
  readonly text: string;
}

interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text within. */
  readonly text: string;
}

export function readPage(html: string): ReadPage {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: "" };
    elements.push(element);
    open.push(element);
    if (name === "br") for (const outer of open) outer.text += "\n";
  });
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(html.replace("<!doctype html>", "")).close();
  return { elements, text: elements.find(({ name }) => name === "body")?.text ?? "" };
}
