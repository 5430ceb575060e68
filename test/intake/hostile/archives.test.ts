import { describe, expect, test } from 'vitest';
import type { ArchiveFault } from '../../../src/intake/intake-warning.ts';
import { inShort, manifest, take, write } from '../support/class-of.ts';
import { type RawEntry, rawZip, zipOf } from '../support/raw-zip.ts';

const service = manifest('Service/web');

/** What becomes of a zip that Eve hands in beside Bob's honest work. */
async function handIn(zip: Uint8Array, options = {}) {
  const root = write({ 'eve/headless-service.zip': zip, 'bob/probes.yaml': '' });
  const taken = await take(root, options);
  const { eve, bob } = inShort(taken);
  expect(bob).toEqual({ probes: ['probes.yaml'] });
  const faults = taken.warnings.map((warning) => ('fault' in warning ? warning.fault : warning.code));
  return { eve, faults };
}

async function expectWholeRefused(zip: Uint8Array, fault: ArchiveFault, options = {}) {
  const refused = { 'headless-service': ['!bad-archive headless-service.zip'] };
  expect(await handIn(zip, options)).toEqual({ eve: refused, faults: [fault] });
}

describe('zip slip', () => {
  test.each([
    '../headless-service.yaml',
    'a/../../headless-service.yaml',
    '/etc/headless-service.yaml',
    '..\\headless-service.yaml',
    'a\\..\\..\\headless-service.yaml',
    'C:\\headless-service.yaml',
    'c:headless-service.yaml',
    '\\\\server\\share\\headless-service.yaml',
    'headless-service.yaml\0.png',
    `${'d/'.repeat(30_000)}headless-service.yaml`,
  ])('%j is refused, and its task with it', async (name) => {
    const { eve, faults } = await handIn(rawZip([{ name, data: service }]));
    expect(eve?.['headless-service']?.[0]).toMatch(/^!bad-archive headless-service\.zip\//);
    expect(faults).toEqual(['unsafe-name']);
  });

  test('does not take the honest files of other tasks along', async () => {
    const zip = rawZip([{ name: '../probes.yaml' }, { name: './pending-claim.yaml' }, { name: '../' }, { name: '..' }]);
    const taken = await take(write({ 'eve.zip': zip }));
    expect(inShort(taken).eve).toMatchObject({
      probes: ['!bad-archive eve.zip/../probes.yaml'],
      'pending-claim': ['eve.zip/pending-claim.yaml'],
      '-': ['bad-archive eve.zip/..', 'bad-archive eve.zip/../'],
    });
  });
});

describe('bombs', () => {
  const zeros = Buffer.alloc(900_000);

  test('by ratio', async () => {
    const { eve, faults } = await handIn(rawZip([{ name: 'x.yaml', data: zeros, deflate: true }]));
    expect(eve).toEqual({ 'headless-service': ['!bad-archive headless-service.zip/x.yaml'] });
    expect(faults).toEqual(['ratio']);
  });

  test('by size of a file', async () => {
    const { eve } = await handIn(rawZip([{ name: 'x.yaml', data: Buffer.alloc(2_000_000) }]));
    expect(eve).toEqual({ 'headless-service': ['!too-large headless-service.zip/x.yaml'] });
  });

  test('by what all entries are together', async () => {
    const entries = Array.from({ length: 100 }, (_, at) => ({ name: `${at}.yaml`, data: zeros, deflate: true }));
    await expectWholeRefused(rawZip(entries), 'total');
  });

  test('by the number of entries', async () => {
    await expectWholeRefused(rawZip(Array.from({ length: 1001 }, (_, at) => ({ name: `${at}.yaml` }))), 'entries');
  });

  test('by entries that share their bytes', async () => {
    const data = Buffer.alloc(1000);
    const entries: RawEntry[] = [
      { name: 'a.yaml', data },
      { name: 'b.yaml', data, says: { offset: 0 } },
    ];
    await expectWholeRefused(rawZip(entries), 'overlap');
  });

  test('by a zip in a zip', async () => {
    const { eve, faults } = await handIn(zipOf({ 'inner.zip': zipOf({ 'x.yaml': service }), 'y.yaml': service }));
    expect(eve).toEqual({ 'headless-service': ['!bad-archive headless-service.zip/inner.zip'] });
    expect(faults).toEqual(['nested']);
  });

  test('by more bytes than the directory says', async () => {
    const says = { unpacked: 10 };
    const { eve, faults } = await handIn(rawZip([{ name: 'x.yaml', data: zeros, deflate: true, says }]));
    expect(eve).toEqual({ 'headless-service': ['!bad-archive headless-service.zip/x.yaml'] });
    expect(faults).toEqual(['sizes']);
  });
});

describe('zips that are broken or lie', () => {
  const whole = zipOf({ 'x.yaml': service });
  const stored = rawZip([{ name: 'x.yaml', data: service }]);

  test.each([
    ['empty', Buffer.alloc(0)],
    ['no zip', Buffer.from('PK, or something')],
    ['cut at its end', whole.subarray(0, -30)],
    ['without its beginning', whole.subarray(40)],
    ['with fewer entries than it says', rawZip([{ name: 'x.yaml' }], { entries: 2 })],
  ])('%s', async (_, zip) => {
    const { eve } = await handIn(zip);
    expect(eve?.['headless-service']?.[0]).toMatch(/^!bad-archive headless-service\.zip/);
  });

  test.each<[string, RawEntry, ArchiveFault]>([
    ['encrypted', { name: 'x.yaml', data: service, flags: 1 }, 'encrypted'],
    ['packed in a way of its own', { name: 'x.yaml', data: service, method: 99 }, 'method'],
    ['changed', { name: 'x.yaml', data: service, says: { crc32: 1 } }, 'checksum'],
    ['fewer bytes than said', { name: 'x.yaml', data: service, deflate: true, says: { unpacked: 1000 } }, 'sizes'],
    ['no deflated data', { name: 'x.yaml', data: service, method: 8 }, 'sizes'],
    ['outside of the zip', { name: 'x.yaml', data: service, says: { offset: 5000 } }, 'sizes'],
  ])('an entry that is %s', async (_, entry, fault) => {
    const zip = entry.flags === 1 ? encrypted(entry) : rawZip([entry]);
    const { eve, faults } = await handIn(zip);
    expect(eve).toEqual({ 'headless-service': ['!bad-archive headless-service.zip/x.yaml'] });
    expect(faults).toEqual([fault]);
  });

  test('one with strong encryption', async () => {
    await expectWholeRefused(rawZip([{ name: 'x.yaml', data: service, flags: 0x41 }]), 'not-a-zip');
  });

  test('a name that is there twice', async () => {
    const { eve, faults } = await handIn(
      rawZip([
        { name: 'x.yaml', data: 'one' },
        { name: './x.yaml', data: 'two' },
      ]),
    );
    expect(eve).toEqual({ 'headless-service': ['!bad-archive headless-service.zip/x.yaml'] });
    expect(faults).toEqual(['doubled-name']);
  });

  test.each([
    [0o120777, 'symlink'],
    [0o010644, 'not-a-file'],
    [0o060644, 'not-a-file'],
  ])('an entry with the mode %o', async (mode, code) => {
    const { eve } = await handIn(rawZip([{ name: 'x.yaml', data: '/etc/passwd', mode }]));
    expect(eve).toEqual({ 'headless-service': [`!${code} headless-service.zip/x.yaml`] });
  });

  test('every cut and every changed byte of a zip ends in a work or a refusal', async () => {
    for (let at = 0; at < stored.length; at += 3) {
      const changed = Buffer.from(stored);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      for (const zip of [changed, stored.subarray(0, at)]) expect(await handIn(zip)).toBeDefined();
    }
  });
});

test('a class in one zip: a bad entry is refused for its student alone', async () => {
  const zip = rawZip([
    { name: 'eve/probes.yaml', data: 'x', says: { crc32: 7 } },
    { name: 'eve/../bob/probes.yaml', data: 'from eve' },
    { name: 'bob/probes.yaml', data: 'from bob' },
  ]);
  const root = write({ 'class.zip': zip });
  const taken = await take(`${root}/class.zip`);
  expect(inShort(taken)).toMatchObject({
    bob: { probes: ['probes.yaml'] },
    eve: { probes: ['!bad-archive probes.yaml'] },
  });
  expect(Buffer.from(taken.students.find(({ id }) => id === 'bob')?.works[0]?.files[0]?.bytes ?? []).toString()).toBe(
    'from bob',
  );
});

test("names that are not marked as UTF-8 are read as such where they are, else in DOS' code page", async () => {
  const zip = rawZip([
    { name: '김민지/probes.yaml', flags: 0 },
    { name: Buffer.from('M\x81ller/probes.yaml', 'latin1'), flags: 0 },
    { name: Buffer.from('bad\xff/probes.yaml', 'latin1') },
  ]);
  const { students } = await take(`${write({ 'class.zip': zip })}/class.zip`);
  expect(students.map(({ id }) => id)).toEqual(['Müller', 'bad\u00a0', '김민지']);
});

/** Traditional encryption puts twelve bytes in front. */
function encrypted({ name, data = '' }: RawEntry): Buffer {
  const packed = Buffer.concat([Buffer.alloc(12), Buffer.from(data)]);
  return rawZip([{ name, data: packed, flags: 1, says: { unpacked: packed.length - 12 } }]);
}
