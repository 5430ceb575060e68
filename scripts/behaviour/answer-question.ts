import { answerAccess } from './answer-access.ts';
import { answerBinding } from './answer-binding.ts';
import { answerPodSecurity } from './answer-pod-security.ts';
import { answerQuota } from './answer-quota.ts';
import { answerWorkloads } from './answer-workloads.ts';

const answers = {
  rbac: answerAccess,
  'pod-security': answerPodSecurity,
  quota: answerQuota,
  workloads: answerWorkloads,
  binding: answerBinding,
};

export type Question = { readonly id: string } & {
  readonly [Kind in keyof typeof answers]: { readonly kind: Kind } & Parameters<(typeof answers)[Kind]>[0];
}[keyof typeof answers];

/** The answer to a question of any kind, with the question's id. */
export function answerQuestion(question: Question): object {
  const { id, kind } = question;
  if (!Object.hasOwn(answers, kind)) throw new Error(`no such kind of question: ${kind}`);
  // What belongs to a kind is tied to it by the type `Question`.
  const answer = answers[kind] as (asked: Question) => object;
  return { id, ...answer(question) };
}
