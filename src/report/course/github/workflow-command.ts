import { escapeControls } from '../../escape.ts';

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Within the repository; absent for what is about no file. */
  readonly place?: { readonly file: string; readonly line: number; readonly endLine: number; readonly column: number };
}

/** A workflow command that annotates a file, with its line end. Its texts may hold anything. */
export function workflowCommand({ kind, title, message, place }: Annotation): string {
  const at: readonly (readonly [string, string | number])[] =
    place === undefined
      ? []
      : [
          ['file', place.file],
          ['line', place.line],
          ['endLine', place.endLine],
          ['col', place.column],
        ];
  const properties = [...at, ['title', title] as const].map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${kind} ${properties.join(',')}::${data(message)}\n`;
}

/** A line that is printed to a log, so that the runner finds no command in it: `::x::` at its start or `##[x]` within. */
export function withoutCommands(text: string): string {
  return text
    .replace(/[^\r\n]+/g, (line) => (line.trimStart().startsWith('::') ? line.replace('::', ': :') : line))
    .replaceAll('##[', '## [');
}

function data(text: string): string {
  const lines = text.split('\n').map(escapeControls).join('\n');
  return lines.replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escapeControls(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
