/** Runs in the browser: grades each of the answers that the test puts there, and leaves the results' JSON behind. */
import { diagnosticToJson, grade, jsonLine, kubernetesVersion, parseSource, resultToJson } from 'kubedrill';
import { exercises } from 'kubedrill/exercises';

export interface BrowserAnswer {
  readonly exercise: string;
  readonly name: string;
  readonly text: string;
}

/** A line of JSON for each answer: all that grading found. */
export function gradeAll(answers: readonly BrowserAnswer[]): string[] {
  return answers.map(({ exercise: id, name, text }) => {
    const exercise = exercises.find((each) => each.id === id);
    if (exercise === undefined) throw new Error(`no exercise ${id}`);
    const result = grade(exercise, [{ name, text }]);
    const read = parseSource({ name, text }).diagnostics.map(diagnosticToJson);
    return jsonLine({
      read,
      kubernetesVersion,
      result: resultToJson(result, { kubedrillVersion: '', submission: [] }),
    });
  });
}

Object.assign(globalThis, { gradeAll });
