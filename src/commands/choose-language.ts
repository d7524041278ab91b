import type { Language } from "../locale/language.ts";

/** In the order in which they count. LC_ALL and those after it are POSIX', such as `zh_CN.UTF-8`. */
const variables = ["HUIBAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

/**
 * The language of messages: `--lang`, else the first variable of the environment that names a language; English for any
 * language that is neither. `C` and `POSIX` name none. Without any it is Chinese.
 */
export function chooseLanguage(
  words: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): Language {
  const named = [wordOf(words), ...variables.map((variable) => environment[variable])];
  return named.map(readLanguage).find((language) => language !== undefined) ?? "zh-CN";
}

/** Also of a command line that is wrong, and before it is parsed. */
function wordOf(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at === -1) return undefined;
  return words[at] === "--lang" ? words[at + 1] : words[at]?.slice("--lang=".length);
}

function readLanguage(name: string | undefined): Language | undefined {
  const [language = ""] = (name ?? "").toLowerCase().split(/[_.@-]/);
  if (language === "zh") return "zh-CN";
  return /^[a-z]{2,3}$/.test(language) ? "en" : undefined;
}
