import path from 'node:path';
import { admit } from '../../kubernetes/admit.ts';
import type { LintFinding } from '../../model/lint.ts';
import { languages } from '../../model/localized.ts';
import type { KubeObject } from '../../model/object.ts';
import { positionAt, type Source } from '../../model/span.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import { lessonFile, readText } from '../exercise-files.ts';
import type { Check } from './subject.ts';

/** There is a lesson in every language, and whoever applies the manifests that it shows gets no error. */
export const checkLessons: Check = ({ place, folders }) =>
  languages.flatMap((language) => {
    const name = lessonFile(language);
    const about = { exercise: place.id, file: `exercises/${place.domain}/${place.id}/${name}` };
    const text = readText(path.join(folders.exercises, place.domain, place.id, name));
    if (text === undefined || text.trim() === '') {
      const fault = text === undefined ? 'missing' : 'empty';
      return [{ ...about, line: undefined, problem: { check: 'lesson', file: name, fault } }];
    }
    const manifests = manifestsIn(text);
    const given = manifests.flatMap(({ manifest }) => definitionsIn({ name, text: manifest }));
    return manifests.flatMap(({ manifest, line }) => {
      const { documents, diagnostics } = parseSource({ name, text: manifest });
      const verdicts = admit(documents, { given });
      const faults = [...diagnostics, ...verdicts.flatMap(({ errors, warnings }) => [...errors, ...warnings])];
      return faults.map(({ problem, span }): LintFinding => {
        const inManifest = positionAt(manifest, span.start).line;
        return { ...about, line: line + inManifest, problem: { check: 'lesson-manifest', problem } };
      });
    });
  });

/** What a lesson defines in one manifest, it may use in another. */
function definitionsIn(source: Source): KubeObject[] {
  if (!source.text.includes('CustomResourceDefinition')) return [];
  const verdicts = admit(parseSource(source).documents);
  return verdicts.flatMap(({ accepted, object }) => (accepted && object !== undefined ? [object] : []));
}

/** The `yaml` blocks of a Markdown text, each with the line of its opening fence. */
function manifestsIn(text: string): { manifest: string; line: number }[] {
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((block) => ({
    manifest: block[1] ?? '',
    line: positionAt(text, block.index).line,
  }));
}
