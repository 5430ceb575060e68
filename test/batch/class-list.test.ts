import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedStudent, usualKey } from '../../src/batch/class-list.ts';

const entry = (id: string, name?: string) => ({ id, name, fields: { email: 'a@example.org' } });
const open = { anonymous: false, key: 'k' };
const hidden = { anonymous: true, key: 'k' };

describe('a student', () => {
  it('is called by name, or by the id where there is none', () => {
    expect(namedStudent(entry('7', 'Amy'), open)).toMatchObject({ id: '7', name: 'Amy', shown: 'Amy', slug: '7' });
    for (const name of ['', undefined]) expect(namedStudent(entry('7', name), open).shown).toBe('7');
  });

  it('is called by a pseudonym, in names of files as well, and nothing shown tells who it is', () => {
    const { id, shown, slug } = namedStudent(entry('kim', 'Kim'), hidden);
    expect(id).toBe('kim');
    expect(shown).toMatch(/^student-[0-9a-f]{10}$/);
    expect(slug).toBe(shown);
  });

  it('has the same pseudonym by the same key alone', () => {
    const by = (key: string) => namedStudent(entry('kim', 'Kim'), { anonymous: true, key }).shown;
    expect(by('k')).toBe(by('k'));
    expect(by('k')).not.toBe(by('l'));
    expect(usualKey('a')).not.toBe(usualKey('b'));
  });

  it('has a pseudonym that no other has', () => {
    const ids = fc.uniqueArray(
      fc.string({ unit: 'binary' }).filter((id) => id.isWellFormed()),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(ids, (all) => {
        expect(new Set(all.map((id) => namedStudent(entry(id), hidden).slug)).size).toBe(all.length);
      }),
    );
  });
});
