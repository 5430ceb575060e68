import { type ProblemWordings, say } from '../problem-wording.ts';
import { showEntry, showName } from '../show-value.ts';
import { againstSchema } from './against-schema.ts';

type CustomCode = 'against-schema' | 'against-rule' | 'deprecated-version' | 'definition-later';

/** What is told of custom resources alone. */
export const customProblems: ProblemWordings<CustomCode> = {
  'against-schema': {
    en: (problem) => againstSchema(problem).en,
    ko: (problem) => againstSchema(problem).ko,
  },
  'against-rule': {
    en: ({ rule, message }) => say(`a rule of the schema does not hold: ${showName(message === '' ? rule : message)}`),
    ko: ({ rule, message }) => say(`스키마의 규칙을 만족하지 않습니다: ${showName(message === '' ? rule : message)}`),
  },
  'deprecated-version': {
    en: ({ kind, apiVersion, message, use }) =>
      say(
        message === undefined
          ? `${showName(kind)} in ${showName(apiVersion)} is deprecated`
          : `deprecated: ${showName(message)}`,
        use && `write ${showEntry('apiVersion', use)}`,
      ),
    ko: ({ kind, apiVersion, message, use }) =>
      say(
        message === undefined
          ? `${showName(kind)} kind의 ${showName(apiVersion)} 버전은 더 이상 권장되지 않습니다`
          : `더 이상 권장되지 않습니다: ${showName(message)}`,
        use && `다음과 같이 쓰세요: ${showEntry('apiVersion', use)}`,
      ),
  },
  'definition-later': {
    en: ({ definition }) =>
      say(
        `the CustomResourceDefinition stands below its resource: ${showName(definition)}`,
        'put it first: until it is there, the API server does not know the kind',
      ),
    ko: ({ definition }) =>
      say(
        `CustomResourceDefinition이 그 리소스보다 뒤에 있습니다: ${showName(definition)}`,
        '앞으로 옮기세요. CustomResourceDefinition이 생기기 전에는 API 서버가 이 kind를 인식하지 못합니다',
      ),
  },
};
