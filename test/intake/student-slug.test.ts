import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studentSlug } from '../../src/intake/student-slug.ts';

test.each(['alice', '12345', 'kim.minji', 'a_b-c.d', '0', 'x'.repeat(80)])('%s stays as it is', (id) => {
  expect(studentSlug(id)).toBe(id);
});

test.each([
  ['Alice', /^alice-[0-9a-f]{10}$/],
  ['Ada Lovelace', /^ada-lovelace-[0-9a-f]{10}$/],
  ['José', /^jose-[0-9a-f]{10}$/],
  ['김민지', /^student-[0-9a-f]{10}$/],
  ['', /^student-[0-9a-f]{10}$/],
  ['../../etc/passwd', /^etc-passwd-[0-9a-f]{10}$/],
  ['..', /^student-[0-9a-f]{10}$/],
  ['con', /^con-[0-9a-f]{10}$/],
  ['nul.txt', /^nul-txt-[0-9a-f]{10}$/],
  ['com1', /^com1-[0-9a-f]{10}$/],
  ['dot.', /^dot-[0-9a-f]{10}$/],
  ['.hidden', /^hidden-[0-9a-f]{10}$/],
  ['x'.repeat(300), /^x{69}-[0-9a-f]{10}$/],
  ['evil\u202etxt.\u0007', /^evil-txt-[0-9a-f]{10}$/],
])('%s becomes safe', (id, slug) => {
  expect(studentSlug(id)).toMatch(slug);
});

test('what is made of one id is not the id of another', () => {
  expect(studentSlug(studentSlug('Alice'))).not.toBe(studentSlug('Alice'));
});

const ids = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({
    unit: fc.constantFrom('a', 'A', '\u00c5', 'A\u030a', '.', '-', '_', '/', '\ud800', '\ud801'),
    maxLength: 5,
  }),
  fc.constantFrom('aux', 'AUX', 'lpt9.x', 'a-0123456789'),
);

test('a slug is safe on every system, whatever the id', () => {
  fc.assert(
    fc.property(ids, (id) => {
      const slug = studentSlug(id);
      expect(slug).toMatch(/^[a-z0-9][a-z0-9._-]{0,79}$/);
      expect(slug).not.toMatch(/\.$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
    }),
  );
});

test('different ids have different slugs', () => {
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      expect(studentSlug(one) === studentSlug(other)).toBe(one === other);
    }),
  );
});
