import * as fc from "fast-check";

/** The lines of a value, and whether they may stand behind a key. */
interface Written {
  readonly inline: boolean;
  readonly lines: readonly string[];
}

const word = fc.stringMatching(/^[a-z一-龥][a-z0-9一-龥]{0,8}$/);

/** Whatever one may write in a facts file that is neither invisible nor refused. */
const anyText = fc
  .string({ unit: fc.constantFrom(...Array.from("ab 甲乙，。：#-[]{}'\"\\:\t\n012.é😀")) })
  .map((text) => `x${text}`);

const plain = fc.oneof(
  word,
  fc.constantFrom("2020-02-30", "007", "20余", "-1.50", "true", "a  b", "http://a.example/#b", ""),
);

const scalar: fc.Arbitrary<Written> = fc.oneof(
  plain.map(inline),
  anyText.map((text) => inline(JSON.stringify(text.replaceAll("\t", " ")))),
  anyText.map((text) => inline(`'${text.replaceAll(/[\t\n]/g, " ").replaceAll("'", "''")}'`)),
  fc.tuple(fc.constantFrom("|", ">", "|-", ">+"), fc.array(word, { minLength: 1, maxLength: 4 })).map(block),
);

function inline(text: string): Written {
  return { inline: true, lines: [text] };
}

function block([mark, words]: readonly [string, readonly string[]]): Written {
  return { inline: true, lines: [mark, ...words.map((line) => `  ${line}`)] };
}

const { value } = fc.letrec<{ value: Written; list: Written; map: Written; flow: Written }>((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalar, tie("list"), tie("map"), tie("flow")),
  list: fc.array(tie("value"), { minLength: 1, maxLength: 4 }).map((items) => ({
    inline: false,
    lines: items.flatMap((item) => item.lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))),
  })),
  map: entriesOf(tie("value")).map((entries) => ({
    inline: false,
    lines: entries.flatMap(([key, { inline, lines }]) =>
      inline ? [`${key}: ${lines[0]}`, ...lines.slice(1)] : [`${key}: # 注`, ...lines.map((line) => `  ${line}`)],
    ),
  })),
  flow: entriesOf(word).map((entries) => inline(`{ ${entries.map(([key, text]) => `${key}: ${text}`).join(", ")} }`)),
}));

function entriesOf<T>(values: fc.Arbitrary<T>): fc.Arbitrary<[string, T][]> {
  const key = fc.oneof(
    word,
    word.map((text) => `"${text}"`),
  );
  return fc.uniqueArray(fc.tuple(key, values), {
    minLength: 1,
    maxLength: 4,
    selector: ([name]) => name.replaceAll('"', ""),
  });
}

/** Sound YAML files of every form that is accepted: plain, quoted and block scalars, lists, maps, brackets, comments. */
export const yamlText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "# 说明\n", "\n"), entriesOf(value), fc.constantFrom("\n", "\r\n"))
  .map(([head, entries, ending]) => {
    const lines = entries.flatMap(([key, { inline, lines }]) =>
      inline ? [`${key}: ${lines[0]}`, ...lines.slice(1)] : [`${key}:`, ...lines.map((line) => `  ${line}`)],
    );
    return (head + lines.map((line) => `${line}\n`).join("")).replaceAll("\n", ending);
  });
