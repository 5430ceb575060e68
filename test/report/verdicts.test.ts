import { describe, expect, it } from 'vitest';
import { admit } from '../../src/kubernetes/admit.ts';
import { exitCodeOfVerdicts } from '../../src/report/exit-code.ts';
import { verdictRecords, verdictsToJsonl } from '../../src/report/verdict-jsonl.ts';
import { countVerdicts, renderVerdictCounts, renderVerdicts } from '../../src/report/verdict-text.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

function judged(...texts: [name: string, text: string][]) {
  const parsed = texts.map(([name, text]) => parseSource({ name, text }));
  return { parsed, verdicts: parsed.flatMap(({ documents }) => admit(documents)) };
}

const configMap = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n';
const mixed = judged(
  ['good.yaml', `${configMap}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: d}\ndata: {a: x, a: z}\n`],
  ['bad.yaml', `${configMap}Data: {a: 1}\n---\nkind: Widget\n---\njust text\n`],
  ['broken.yaml', 'a: [\n'],
  ['empty.yaml', '# nothing\n'],
);

describe('renderVerdicts', () => {
  it('reads as in the transcript', async () => {
    for (const [language, ascii] of [
      ['en', true],
      ['ko', false],
    ] as const) {
      const options = { language, style: { color: false, ascii }, width: 80 };
      const counts = renderVerdictCounts(countVerdicts(mixed.parsed, mixed.verdicts), options);
      const text = `${renderVerdicts(mixed.parsed, mixed.verdicts, options)}\n${counts}\n`;
      await expect(text).toMatchFileSnapshot(`transcripts/validate/${language}.txt`);
    }
  });
});

describe('text that is not read', () => {
  it('is told before what is missing for want of it', () => {
    const { parsed, verdicts } = judged(['web.yaml', '  apiVersion: v1\nkind: Service\n']);
    const text = renderVerdicts(parsed, verdicts, { language: 'en', style: { color: false, ascii: true }, width: 80 });
    expect(text).toContain('rejected\n    kubectl does not read the text from here on');
    expect(text).toContain('`kind` is missing');
  });
});

describe('verdictsToJsonl', () => {
  it('prints a line a document, with the fields in their order', () => {
    const { parsed, verdicts } = judged(['web.yaml', `${configMap}`]);
    expect(verdictsToJsonl(parsed, verdicts, 'en')).toBe(
      '{"file":"web.yaml","document":0,"apiVersion":"v1","kind":"ConfigMap","name":"c","verdict":"accepted",' +
        '"errors":[],"warnings":[],"object":{"apiVersion":"v1","kind":"ConfigMap",' +
        '"metadata":{"name":"c","namespace":"default"}}}\n',
    );
  });

  it('tells of every document of every text, and of texts that hold none', () => {
    const lines = verdictRecords(mixed.parsed, mixed.verdicts, 'en').map((record) => [
      record.file,
      record.document,
      record.kind,
      record.verdict,
      record.errors.map(({ field, reason }) => `${field}:${reason}`).join(' '),
      record.warnings.map(({ reason }) => reason).join(' '),
    ]);
    expect(lines).toEqual([
      ['good.yaml', 0, 'ConfigMap', 'accepted', '', ''],
      ['good.yaml', 1, 'ConfigMap', 'accepted', '', 'DuplicateKey'],
      ['bad.yaml', 0, 'ConfigMap', 'rejected', 'Data:UnknownField', ''],
      ['bad.yaml', 1, 'Widget', 'rejected', 'apiVersion:NoTypeMeta', ''],
      ['bad.yaml', 2, '', 'rejected', ':NotAnObject', ''],
      ['broken.yaml', 0, '', 'rejected', ':ParseError', ''],
      ['empty.yaml', 0, '', 'rejected', ':ParseError', ''],
    ]);
  });

  it('tells place and message of an error, and gives no object', () => {
    const { parsed, verdicts } = judged(['web.yaml', `${configMap}Data: {}\n`]);
    expect(verdictRecords(parsed, verdicts, 'en')[0]).toMatchObject({
      errors: [
        {
          field: 'Data',
          reason: 'UnknownField',
          message: 'unknown field `Data`; write `data` (field names are case-sensitive)',
          line: 4,
          column: 1,
        },
      ],
      object: null,
    });
    expect(verdictRecords(parsed, verdicts, 'ko')[0]?.errors[0]?.message).toMatch(/^알 수 없는 필드/);
  });

  it('prints integers beyond 2^53 as they are', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {terminationGracePeriodSeconds: 9007199254740993, containers: [{name: a, image: b}]}\n';
    const { parsed, verdicts } = judged(['p.yaml', text]);
    expect(verdictsToJsonl(parsed, verdicts, 'en')).toContain('"terminationGracePeriodSeconds":9007199254740993');
  });
});

describe('exitCodeOfVerdicts', () => {
  it.each([
    [0, configMap],
    [0, `${configMap}data: {a: x, a: z}\n`],
    [1, `${configMap}Data: {}\n`],
    [1, `${configMap}---\na: [\n`],
    [1, '# nothing\n'],
    [1, ''],
  ])('is %i', (code, text) => {
    const { parsed, verdicts } = judged(['a.yaml', text]);
    expect(exitCodeOfVerdicts(parsed, verdicts)).toBe(code);
  });
});
