import type { Language } from '../../../model/localized.ts';
import { html } from '../../exam/html-escape.ts';
import { classStyle } from './class-style.ts';

/** The base64 of the SHA-256 of `classStyle` and of `classScript`, by which a page's own policy lets them in. */
export interface PageHashes {
  readonly style: string;
  readonly script: string;
}

export interface PageHead {
  readonly language: Language;
  readonly title: string;
  /** What a program can tell the kind of page by. */
  readonly generator: string;
  readonly styleHash: string;
  /** Undefined for a page that runs nothing. */
  readonly scriptHash: string | undefined;
}

/** The beginning of a page that loads nothing: up to and with `<body>`. */
export function pageHead({ language, title, generator, styleHash, scriptHash }: PageHead): string {
  const script = scriptHash === undefined ? '' : ` script-src 'sha256-${scriptHash}';`;
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}';${script} base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<title>${html(title)}</title>
<style>${classStyle}</style>
</head>
<body>
`;
}

export const pageEnd = '</body>\n</html>\n';
