import { describe, expect, it } from 'vitest';
import { classStyle } from '../../../../src/report/course/html/class-style.ts';

const [light = '', dark = ''] = [...classStyle.matchAll(/:root \{([^}]*)\}/g)].map(([, declarations]) => declarations);
const schemes = { light: colours(light), dark: colours(dark) };

/** Text and what it stands upon, as the style uses them. */
const pairs: readonly (readonly [text: string, ground: string])[] = [
  ['--ink', '--page'],
  ['--dim', '--page'],
  ['--link', '--page'],
  ['--ink', '--soft'],
  ['--dim', '--soft'],
  ['--u-ink', '--page'],
  ...['--notice', '--m', '--w', '--b', '--u', '--n', '--o'].map((name) => [`${name}-ink`, name] as const),
];

function colours(declarations: string): ReadonlyMap<string, string> {
  return new Map(
    [...declarations.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2.2: relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(pairs)('%s upon %s has a contrast of at least 4.5', (text, ground) => {
    expect(contrast(schemes[scheme].get(text) ?? '', schemes[scheme].get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('bars stand out from the page and from their ground by at least 1.5, beside the number that says the same', () => {
    const of = (name: string) => schemes[scheme].get(name) ?? '';
    expect(contrast(of('--bar'), of('--page'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('--bar'), of('--n'))).toBeGreaterThanOrEqual(1.5);
  });
});

it('knows what black on white is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
});

it('has a ground for every ink, and both in either scheme', () => {
  expect([...schemes.dark.keys()].sort()).toEqual([...schemes.light.keys()].sort());
  const grounds = [...schemes.light.keys()].filter((name) => name.endsWith('-ink'));
  const tested = pairs.map(([text]) => text);
  expect(grounds.filter((name) => !tested.includes(name))).toEqual([]);
});
