import { describe, expect, it } from 'vitest';
import { timeZones } from '../../../src/cli/time-zones.ts';
import { languages } from '../../../src/model/localized.ts';
import type { TextOptions } from '../../../src/report/finding-text.ts';
import { previewToText } from '../../../src/report/preview/preview-to-text.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { fullShop, mysqlPair, shop, storage, viewOf, webPair } from './manifests.ts';

const plain: TextOptions = { language: 'en', style: { color: false, ascii: false }, width: 80 };

describe('previewToText', () => {
  it.each(
    languages.flatMap((language) =>
      Object.entries({ 'mysql-pair': mysqlPair, 'web-pair': webPair, shop, 'full-shop': fullShop, storage }).map(
        ([name, text]) => [name, language, text] as const,
      ),
    ),
  )('shows %s in %s', async (name, language, text) => {
    const view = viewOf(text, { after: Date.UTC(2026, 0, 1), zones: timeZones });
    const shown = previewToText(view, { ...plain, language });
    await expect(`${shown}\n`).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
  });

  it('tells the lesson’s SRV answers, names and connections', () => {
    const shown = previewToText(viewOf(mysqlPair), plain);
    for (const pod of ['mysql-0', 'mysql-1', 'mysql-2']) {
      expect(shown).toContain(
        `mysql-svc.default.svc.cluster.local service = 0 33 3306 ${pod}.mysql-svc.default.svc.cluster.local`,
      );
      expect(shown).toMatch(
        new RegExp(`^  ${pod}\\.mysql-svc\\.default\\.svc\\.cluster\\.local +10\\.244\\.0\\.\\d$`, 'm'),
      );
      expect(shown).toMatch(new RegExp(`^  ${pod}\\.mysql-svc +3306/TCP +${pod}:3306 +yes$`, 'm'));
    }
    expect(shown).not.toContain('Warnings');
  });

  it('uses ASCII alone where it is asked for, and says the same in colour', () => {
    const ascii = previewToText(viewOf(webPair), { ...plain, style: { color: false, ascii: true } });
    expect(ascii).toMatch(/^[\n -~]*$/);
    for (const text of [webPair, fullShop]) {
      const colored = previewToText(viewOf(text), { ...plain, style: { color: true, ascii: false } });
      expect(colored.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(previewToText(viewOf(text), plain));
    }
  });

  it('aligns columns under Korean headings', () => {
    const lines = previewToText(viewOf(mysqlPair), { ...plain, language: 'ko' }).split('\n');
    const at = lines.findIndex((line) => line.includes('파드   ') && line.includes('주소'));
    const columnOf = (line: string | undefined, text: string) => textWidth(line?.slice(0, line.indexOf(text)) ?? '');
    expect(columnOf(lines[at], '주소')).toBe(columnOf(lines[at + 1], '10.244'));
  });

  it('has one sentence for objects of which nothing comes', () => {
    expect(previewToText(viewOf('{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}'), plain)).toBe(
      'no Pods and no Services come of these objects',
    );
  });

  it('lets no control character of a submission through', () => {
    const text = webPair.replaceAll('name: web', 'name: "web\\e[2J\\n"').replace('app: nginx', 'app: "\\x07"');
    expect(previewToText(viewOf(text), plain).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
