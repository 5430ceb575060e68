import { givenObjects } from '../../grading/given-objects.ts';
import { admit } from '../../kubernetes/admit.ts';
import type { Exercise, ObjectName } from '../../model/exercise.ts';
import { isJsonObject, type Json, type JsonObject, jsonText } from '../../model/json.ts';
import type { Rewrite } from '../../model/lint.ts';
import type { Source } from '../../model/span.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import { documentsOf, withKeysReversed, withSharedParts, writeYaml } from './manifest.ts';
import { withFullImages, withMatchExpressions, withOtherQuantities } from './other-notations.ts';

/** A manifest as it was, and as data. */
interface Written {
  readonly source: Source;
  readonly documents: readonly Json[];
  /** The documents that may be written with other values of the same meaning. */
  readonly free: (document: Json) => boolean;
  readonly exercise: Exercise;
}

/** Every way to write a manifest otherwise without changing what it says. */
const rewriters: Readonly<Record<Rewrite, (written: Written) => string>> = {
  'key-order': ({ documents }) => writeYaml(documents.map(withKeysReversed)),
  'block-style': ({ documents }) => writeYaml(documents, { collectionStyle: 'block' }),
  // Quoted, since kubectl's reader takes no `?` of a plain text within brackets.
  'flow-style': ({ documents }) =>
    writeYaml(documents, { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  'double-quotes': ({ documents }) => writeYaml(documents, { defaultStringType: 'QUOTE_DOUBLE', blockQuote: false }),
  'single-quotes': ({ documents }) =>
    writeYaml(documents, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'QUOTE_SINGLE', singleQuote: true }),
  json: ({ documents }) => documents.map((document) => jsonText(document, 2)).join('\n'),
  comments: ({ documents }) => withComments(documents),
  anchors: ({ documents }) =>
    writeYaml(
      documents.map((document) => withSharedParts(document)),
      {},
      true,
    ),
  'document-order': ({ documents }) => `---\n${writeYaml(documents.toReversed())}---\n`,
  list: ({ documents }) => writeYaml([{ apiVersion: 'v1', kind: 'List', items: [...documents] }]),
  crlf: ({ source }) => source.text.replaceAll(/\r?\n/g, '\r\n'),
  'byte-order-mark': ({ source }) => `\ufeff${source.text.replace(/^\ufeff/, '')}`,
  quantities: (written) => writeYaml(mapFree(written, withOtherQuantities)),
  selectors: (written) => writeYaml(mapFree(written, withMatchExpressions)),
  images: (written) => writeYaml(mapFree(written, withFullImages)),
  'explicit-defaults': (written) => writeYaml(storedObjects(written)),
};

/** All rewrites of a manifest, named after their way of writing. */
export function rewritesOf(source: Source, exercise: Exercise): [Rewrite, Source][] {
  const fixed = exercise.requirements.flatMap((each) => (each.kind === 'unchanged' ? [each.object] : []));
  const written = {
    source,
    documents: documentsOf(source),
    // What must stay unchanged must stay what it is to the server, to which another notation is another object.
    free: (document: Json) => !fixed.some((object) => isNamed(document, object)),
    exercise,
  };
  return Object.entries(rewriters).map(([rewrite, write]) => [
    // Object.entries forgets that the record's keys are the rewrites.
    rewrite as Rewrite,
    { name: source.name, text: write(written) },
  ]);
}

function isNamed(document: Json, { kind, name }: ObjectName): boolean {
  return (
    isJsonObject(document) &&
    document.kind === kind &&
    isJsonObject(document.metadata) &&
    document.metadata.name === name
  );
}

function mapFree({ documents, free }: Written, rewrite: (document: Json) => Json): Json[] {
  return documents.map((document) => (free(document) ? rewrite(document) : document));
}

/** Comments above, below and behind every line. Strings are quoted, so that no line is the inside of a block. */
function withComments(documents: readonly Json[]): string {
  const lines = writeYaml(documents, { defaultStringType: 'QUOTE_DOUBLE', blockQuote: false }).trimEnd().split('\n');
  return lines.map((line) => (line === '---' ? `${line}\n` : `# before\n${line} # behind: {x\n`)).join('');
}

/** The objects as the API server would store them, which is every default written out. */
function storedObjects({ source, exercise }: Written): JsonObject[] {
  const options = { namespace: exercise.namespace, given: givenObjects(exercise) };
  const verdicts = admit(parseSource(source).documents, options);
  return verdicts.flatMap(({ object }) => (object === undefined ? [] : [object.stored]));
}
