/** What a block of a lesson shows: a part of the preview of the manifests above it. */
export interface LessonQuestion {
  /** `pods`, `endpoints`, `names`, `srv` or `connect`. */
  readonly part: string;
  readonly arguments: readonly string[];
}

/** A block that cannot be generated. */
export interface LessonFault {
  /** Of the block's first line, from 1. */
  readonly line: number;
  readonly info: string;
}

export interface LessonOutputs {
  readonly text: string;
  readonly faults: readonly LessonFault[];
}

const opening = /^(`{3,}|~{3,})\s*(.*)$/;
const previewInfo = /^text preview:(\S+)\s*(.*)$/;

/**
 * Writes the outputs of a lesson anew: the body of each block `text preview:PART ARGUMENTS…` becomes what `answer` gives
 * for the manifests in the blocks `yaml` above it, those marked `yaml wrong` left out. A block without an answer stays.
 */
export function rewriteLessonOutputs(
  lesson: string,
  answer: (question: LessonQuestion, manifests: readonly string[]) => readonly string[] | undefined,
): LessonOutputs {
  const manifests: string[] = [];
  const faults: LessonFault[] = [];
  const lines = lesson.split('\n');
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const [, fence, info = ''] = opening.exec(line) ?? [];
    written.push(line);
    at += 1;
    if (fence === undefined) continue;
    const end = closingOf(lines, at, fence);
    const body = lines.slice(at, end);
    const question = questionOf(info);
    if (question === undefined) {
      if (isManifest(info)) manifests.push(body.join('\n'));
      written.push(...body);
    } else {
      const output = answer(question, manifests);
      if (output === undefined) faults.push({ line: at, info });
      written.push(...(output ?? body));
    }
    at = end;
    if (at < lines.length) written.push(lines[at] ?? '');
    at += 1;
  }
  return { text: written.join('\n'), faults };
}

function closingOf(lines: readonly string[], from: number, fence: string): number {
  const found = lines.findIndex((line, index) => index >= from && line.startsWith(fence) && /^[`~]+\s*$/.test(line));
  return found === -1 ? lines.length : found;
}

function questionOf(info: string): LessonQuestion | undefined {
  const [, part, rest = ''] = previewInfo.exec(info.trim()) ?? [];
  return part === undefined ? undefined : { part, arguments: rest.split(/\s+/).filter((word) => word !== '') };
}

function isManifest(info: string): boolean {
  const [language, ...marks] = info.trim().split(/\s+/);
  return language === 'yaml' && !marks.includes('wrong');
}
