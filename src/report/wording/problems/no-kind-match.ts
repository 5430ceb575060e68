import type { Language } from '../../../model/localized.ts';
import { type Description, type ProblemOf, say } from '../problem-wording.ts';
import { showEntry, showName } from '../show-value.ts';

/** Custom kinds are known by their definition only. */
const missing = {
  en: 'put the CustomResourceDefinition of a custom resource into the files, too',
  ko: '커스텀 리소스라면 CustomResourceDefinition도 파일에 함께 넣으세요',
} as const;

/** A kind that is misspelt, in another API group, of a version that was removed, or unknown altogether. */
export function noKindMatch(problem: ProblemOf<'no-kind-match'>): Readonly<Record<Language, Description>> {
  const { apiVersion, kind, suggestion, removedIn, definition } = problem;
  const version = showName(apiVersion);
  const name = showName(kind);
  const write = suggestion && correction(problem, suggestion);
  const en = write && `write ${write}${onlyCase(problem) ? ' (kinds are case-sensitive)' : ''}`;
  const ko = write && `다음과 같이 쓰세요: ${write}${onlyCase(problem) ? ' (kind는 대소문자를 구분합니다)' : ''}`;
  if (removedIn !== undefined)
    return {
      en: say(`${version} serves ${name} no longer: it was removed in Kubernetes ${removedIn}`, en),
      ko: say(`${version} 버전의 ${name} API는 Kubernetes ${removedIn}에서 제거되었습니다`, ko),
    };
  if (definition === 'rejected')
    return {
      en: say(
        `there is no kind ${name}: its CustomResourceDefinition is rejected`,
        'correct the CustomResourceDefinition; then this is judged by it',
      ),
      ko: say(
        `CustomResourceDefinition이 거부되어 ${name} kind가 존재하지 않습니다`,
        'CustomResourceDefinition부터 고치세요. 그러면 이 리소스도 검사합니다',
      ),
    };
  if (definition === 'not-served')
    return {
      en: say(`the CustomResourceDefinition of ${name} does not serve ${version}`, en),
      ko: say(`${name}의 CustomResourceDefinition은 ${version} 버전을 제공하지 않습니다`, ko),
    };
  if (definition === 'missing')
    return {
      en: say(`there is no ${name} in ${version}`, `${en === undefined ? '' : `${en}; or `}${missing.en}`),
      ko: say(`${version}에는 ${name} kind가 없습니다`, `${ko === undefined ? '' : `${ko}. `}${missing.ko}`),
    };
  if (suggestion !== undefined && suggestion.kind === kind)
    return {
      en: say(`there is no ${name} in ${version}`, en),
      ko: say(`${version}에는 ${name} kind가 없습니다`, ko),
    };
  return {
    en: say(`there is no kind ${name}`, en ?? 'check the spelling; `kubectl api-resources` lists the kinds'),
    ko: say(
      `${name} kind는 존재하지 않습니다`,
      ko ?? '철자를 확인하세요. `kubectl api-resources`로 kind 목록을 볼 수 있습니다',
    ),
  };
}

function correction(
  { apiVersion, kind }: ProblemOf<'no-kind-match'>,
  suggestion: { apiVersion: string; kind: string },
): string {
  const lines: string[] = [];
  if (suggestion.apiVersion !== apiVersion) lines.push(showEntry('apiVersion', suggestion.apiVersion));
  if (suggestion.kind !== kind) lines.push(showEntry('kind', suggestion.kind));
  return lines.join(', ');
}

function onlyCase({ kind, suggestion }: ProblemOf<'no-kind-match'>): boolean {
  return suggestion !== undefined && suggestion.kind !== kind && suggestion.kind.toLowerCase() === kind.toLowerCase();
}
