import { Lexer } from 'yaml';

/** What is changed of the package's lexer, all of it private in its types. A test holds the pinned version to it. */
interface Scanner {
  indentNext: number;
  parseFlowCollection(): Generator<string, unknown>;
  parseQuotedScalar(): Generator<string, unknown>;
}

/**
 * A lexer that, like libyaml's and unlike the `yaml` package's own, asks no indentation of the lines within brackets or
 * quotes: a closing `]` may stand at the line's beginning.
 */
export function lenientLexer(): Lexer {
  const lexer = new Lexer();
  const scanner = lexer as unknown as Scanner;
  for (const name of ['parseFlowCollection', 'parseQuotedScalar'] as const) {
    const parse = scanner[name];
    scanner[name] = function* withoutIndentation() {
      const { indentNext } = scanner;
      scanner.indentNext = 0;
      const next = yield* parse.call(scanner);
      scanner.indentNext = indentNext;
      return next;
    };
  }
  return lexer;
}
