/** The fields around a place of the text, the innermost last. */
export interface FieldStack {
  readonly fields: Field[];
  /** How many of them we are in the instruction of; what stands there isn't shown. */
  instructions: number;
  /** How many of them give a result that the word processor works out. */
  workedOut: number;
}

interface Field {
  /** Counts the fields of its part; nothing for a simple one, which ends with its element. */
  readonly number: number | undefined;
  instruction: string;
  stage: "instruction" | "result";
}

export function noFields(): FieldStack {
  return { fields: [], instructions: 0, workedOut: 0 };
}

/** @param number counts the fields of its part */
export function beginField(stack: FieldStack, number: number): void {
  stack.fields.push({ number, instruction: "", stage: "instruction" });
  stack.instructions++;
}

/** A field that is an element around its result. */
export function beginSimpleField(stack: FieldStack, instruction: string): void {
  const field: Field = { number: undefined, instruction, stage: "result" };
  stack.fields.push(field);
  if (!isLink(field)) stack.workedOut++;
}

export function addInstruction({ fields }: FieldStack, text: string): void {
  const field = fields.at(-1);
  if (field?.stage === "instruction") field.instruction += text;
}

export function separateField(stack: FieldStack): void {
  const field = stack.fields.at(-1);
  if (field?.stage !== "instruction") return;
  field.stage = "result";
  stack.instructions--;
  if (!isLink(field)) stack.workedOut++;
}

/** Ends the innermost field. An end without a begin is nothing. */
export function endField(stack: FieldStack): void {
  if (stack.fields.at(-1)?.number !== undefined) dropField(stack);
}

/** Ends a simple field with those that began in it and did not end; gives the numbers of these. */
export function endSimpleField(stack: FieldStack): readonly number[] {
  const unended: number[] = [];
  for (let field = dropField(stack); field; field = dropField(stack)) {
    if (field.number === undefined) break;
    unended.push(field.number);
  }
  return unended;
}

/** The numbers of the fields that did not end. */
export function unendedFields({ fields }: FieldStack): readonly number[] {
  return fields.flatMap(({ number }) => (number === undefined ? [] : [number]));
}

function dropField(stack: FieldStack): Field | undefined {
  const field = stack.fields.pop();
  if (field?.stage === "instruction") stack.instructions--;
  else if (field && !isLink(field)) stack.workedOut--;
  return field;
}

/** What a link shows is ordinary text. */
function isLink({ instruction }: Field): boolean {
  return /^\s*HYPERLINK\b/i.test(instruction);
}
