import type { RefusedYaml } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";

export interface LexemeWatch {
  /** Takes the lexer's next piece of text. */
  see(lexeme: string): void;
  /** How many plain scalars there were so far. */
  values(): number;
  /** 1-based lines on which something was reported that explains what the parser may say of them. */
  readonly linesExplained: Set<number>;
}

/** The lexer's own signs: the start of a document, the unexpected end of brackets, and "what follows is a scalar". */
const documentSign = "\u0002";
const bracketsEndSign = "\u0018";
const scalarSign = "\u001F";

/**
 * Watches a file's lexemes for what must be refused though YAML allows it, and for text that YAML would take for a comment.
 * Refused characters must have been replaced, or they would be taken for the lexer's signs.
 */
export function watchLexemes(source: SourceText, report: Report): LexemeWatch {
  const linesExplained = new Set<number>();
  let offset = 0;
  let scalarFollows = false;
  let values = 0;
  /** Whether a document has begun, and whether it was ended by `...`. */
  let documentOpen = false;
  let documentEnded = false;
  /** Whether something other than space stands before on the line. */
  let lineBegun = false;

  const tell: Report = (code, place, found) => {
    if (place) linesExplained.add(place.line);
    report(code, place, found);
  };

  function here(from: number, to: number): Place {
    return placeAt(source, offset + from, offset + to);
  }

  function refuse(feature: RefusedYaml, lexeme: string): void {
    tell("refused-yaml", here(0, lexeme.length), { feature, written: lexeme });
  }

  function seeComment(lexeme: string): void {
    if (!lineBegun || !/^#[^\s#!]/.test(lexeme)) return;
    const text = lexeme.trimEnd();
    tell("swallowed-text", here(0, text.length), { text });
  }

  function seeContent(lexeme: string): void {
    if (documentEnded && lexeme !== "..." && lexeme !== "---") refuse("several-documents", "...");
    documentEnded = !scalarFollows && lexeme === "...";
    documentOpen = true;
  }

  function seeMark(lexeme: string): void {
    switch (lexeme.charAt(0)) {
      case "#":
        seeComment(lexeme);
        return;
      case "&":
        refuse("anchor", lexeme);
        return;
      case "*":
        refuse("alias", lexeme);
        return;
      case "!":
        refuse("tag", lexeme);
        return;
      case "%":
        refuse("directive", lexeme);
        return;
      case "?":
        refuse("explicit-key", lexeme);
        return;
      case "-":
        if (lexeme === "---" && documentOpen) refuse("several-documents", lexeme);
        return;
      default:
    }
  }

  return {
    linesExplained,
    values: () => values,
    see(lexeme) {
      if (lexeme === documentSign || lexeme === bracketsEndSign) return;
      if (lexeme === scalarSign) {
        scalarFollows = true;
        values++;
        return;
      }
      const isComment = !scalarFollows && lexeme.startsWith("#");
      const tab = isComment ? -1 : lexeme.indexOf("\t");
      if (tab !== -1) tell("tab-character", here(tab, tab + 1), {});
      if (!scalarFollows) seeMark(lexeme);
      const isSpace = !scalarFollows && (lexeme[0] === " " || lexeme[0] === "\n" || lexeme[0] === "\t");
      if (!isSpace && !isComment && lexeme[0] !== "%") seeContent(lexeme);
      if (!isSpace || lexeme[0] === "\n") lineBegun = !lexeme.endsWith("\n");
      scalarFollows = false;
      offset += lexeme.length;
    },
  };
}
