import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine, csvText } from '../../../src/report/course/csv/csv-text.ts';
import { cutText } from '../../../src/report/course/cut-text.ts';
import { markdownText } from '../../../src/report/course/github/markdown-text.ts';
import { withoutCommands, workflowCommand } from '../../../src/report/course/github/workflow-command.ts';
import { xmlAttribute, xmlText } from '../../../src/report/course/xml-text.ts';
import { controls } from './controls.ts';

/** Any text, also one with surrogates alone, and often one of what means something somewhere. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        '%0A',
        '\n',
        '\r\n',
        '"',
        "'",
        '<',
        ']]>',
        '&',
        '|',
        '=',
        '\t',
        ',',
        '\u001b[',
        '\ud800',
      ),
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('whatever a text holds', () => {
  it('a row of CSV is read back the same', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        (fields, delimiter) => {
          const { data } = Papa.parse<string[]>(csvLine(fields, delimiter), { delimiter, newline: '\r\n' });
          // papaparse takes a byte order mark at the very beginning for none of the text.
          const read = data[0]?.map((field, index) => (index === 0 ? field.replace(/^\ufeff/, '') : field));
          expect(read).toEqual(
            fields.map((field, index) => (index === 0 ? field.replace(/^\ufeff/, '') : field).toWellFormed()),
          );
        },
      ),
    );
  });

  it('a cell for people starts no formula and holds no control', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(csvText(text)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(csvText(text)).not.toMatch(controls);
      }),
    );
  });

  it('XML is valid and holds what it can', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      trimValues: false,
      parseAttributeValue: false,
      parseTagValue: false,
      htmlEntities: true,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const xml = `<r a="x${xmlAttribute(text)}">x${xmlText(text)}</r>`;
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(xml.isWellFormed()).toBe(true);
        const { r } = parser.parse(xml) as { r: { a: string; '#text': string } };
        expect(r.a).toBe(r['#text']);
      }),
    );
  });

  it('a workflow command is one line with the properties that it was given', () => {
    fc.assert(
      fc.property(texts, texts, texts, (title, message, file) => {
        const line = workflowCommand({
          kind: 'error',
          title,
          message,
          place: { file, line: 1, endLine: 1, column: 2 },
        });
        expect(line.indexOf('\n')).toBe(line.length - 1);
        const properties = line.slice('::error '.length, line.indexOf('::', 2));
        expect(properties.split(',').map((each) => each.slice(0, each.indexOf('=')))).toEqual([
          'file',
          'line',
          'endLine',
          'col',
          'title',
        ]);
      }),
    );
  });

  it('a printed text holds no workflow command', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const line of withoutCommands(text).split(/[\r\n]/)) expect(line).not.toMatch(/^\s*::|##\[/);
      }),
    );
  });

  it('Markdown shows it on one line, without any markup', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(markdownText(text).replace(/&#\d+;/g, '')).not.toMatch(/[!-/:-@[-`{-~\n]/);
      }),
    );
  });

  it('cutting it leaves whole characters and a note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 12 }), fc.integer({ min: 1, max: 10 }), (text, most) => {
        const cut = cutText(text, most, 'en');
        expect(cut.isWellFormed()).toBe(true);
        expect(cut).toContain(`${text.length} characters in all`);
        expect(cutText(text, text.length, 'en')).toBe(text);
      }),
    );
  });
});
