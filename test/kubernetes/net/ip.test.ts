import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cidrContains, isExactCidr, parseCidr } from '../../../src/kubernetes/net/cidr.ts';
import { formatIp, parseIp } from '../../../src/kubernetes/net/ip.ts';

describe('parseIp', () => {
  it.each([
    ['10.0.0.1', '10.0.0.1'],
    ['::', '::'],
    ['::1', '::1'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['64:ff9b::1.2.3.4', '64:ff9b::102:304'],
  ])('reads %s', (text, canonical) => expect(formatIp(parseIp(text) ?? [])).toBe(canonical));

  it.each([
    '',
    'node01',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.01',
    '10.0.0.1 ',
    '::ffff:1.2.3.4',
    '1::2::3',
    '1:2:3:4:5:6:7:8::',
    '12345::',
    'fe80::1%eth0',
    ':1',
    '1.2.3.4::',
  ])('refuses %s', (text) => expect(parseIp(text)).toBeUndefined());

  it('reads what it writes', () => {
    const bytes = fc.array(fc.constantFrom(0, 0, 0, 1, 0xfe, 255), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, (ip) => {
        const read = parseIp(formatIp(ip));
        if (read !== undefined) expect(read).toEqual(ip);
      }),
    );
  });

  it('takes any text, and every address that it reads into a range', () => {
    fc.assert(fc.property(fc.string(), (text) => parseIp(text) === undefined || parseCidr(`${text}/1`) !== undefined));
  });
});

describe('a range of addresses', () => {
  it('begins with its first address', () => {
    expect(parseCidr('10.0.0.0/33')).toBeUndefined();
    expect(parseCidr('10.0.0.1')).toBeUndefined();
    expect(parseCidr('10.0.0.0/08')).toBeUndefined();
    const exact = (text: string) => isExactCidr(parseCidr(text) ?? { ip: [], prefix: -1 });
    expect(['10.0.0.0/8', '0.0.0.0/0', '10.1.2.3/32', '10.128.0.0/9', 'fd00::/8'].map(exact)).toEqual(
      Array(5).fill(true),
    );
    expect(['10.1.2.3/8', '10.128.0.0/8', 'fd00::1/64'].map(exact)).toEqual([false, false, false]);
  });

  it('holds the addresses that share its prefix', () => {
    const contains = (range: string, ip: string) =>
      cidrContains(parseCidr(range) ?? { ip: [], prefix: 0 }, parseIp(ip) ?? []);
    expect(contains('172.16.0.0/12', '172.31.255.255')).toBe(true);
    expect(contains('172.16.0.0/12', '172.32.0.0')).toBe(false);
    expect(contains('0.0.0.0/0', '8.8.8.8')).toBe(true);
    expect(contains('0.0.0.0/0', 'fd00::1')).toBe(false);
  });
});
