import type { Localized } from '../../../../model/localized.ts';
import type { ExpressionRule } from '../../../../model/rules/crd-rules.ts';

export const expressionRules: Record<ExpressionRule, Localized> = {
  'cel-expression': {
    en: 'a CEL expression is needed',
    ko: 'CEL 표현식이 필요합니다',
  },
  'cel-syntax': {
    en: 'this is no CEL expression',
    ko: '올바른 CEL 표현식이 아닙니다',
  },
  'cel-names': {
    en: 'the expression uses a name that is not known here',
    ko: '표현식에 이곳에서 알 수 없는 이름이 있습니다',
  },
  'cel-pattern': {
    en: 'the regular expression in it is none that Go can read',
    ko: '표현식 안의 정규 표현식이 Go에서 쓸 수 있는 형식이 아닙니다',
  },
  'cel-types': {
    en: 'the expression combines values whose types do not fit',
    ko: '표현식에서 서로 맞지 않는 타입의 값을 함께 사용했습니다',
  },
  'cel-boolean': {
    en: 'the expression must say yes or no: its result is a boolean',
    ko: '표현식의 결과는 불리언이어야 합니다',
  },
  'cel-text': {
    en: 'the result of the expression must be a text',
    ko: '표현식의 결과는 문자열이어야 합니다',
  },
  'cel-identifier': {
    en: 'a name of letters, digits and `_` that is no word of CEL',
    ko: '영문자, 숫자, `_`로 이루어지고 CEL의 예약어가 아닌 이름이어야 합니다',
  },
  'old-self-comparable': {
    en: '`oldSelf` cannot be used here, as the old value of an item cannot be told',
    ko: '여기서는 항목의 이전 값을 알 수 없으므로 `oldSelf`를 쓸 수 없습니다',
  },
  'optional-old-self': {
    en: 'only a rule that uses `oldSelf` can set this',
    ko: '`oldSelf`를 쓰는 규칙에만 지정할 수 있습니다',
  },
  'text-not-blank': {
    en: 'a text that is given is not blank',
    ko: '지정한 텍스트는 비어 있을 수 없습니다',
  },
  'message-on-one-line': {
    en: 'a message is one line',
    ko: '메시지는 한 줄이어야 합니다',
  },
  'message-of-long-rule': {
    en: 'a rule of several lines needs a message',
    ko: '여러 줄인 규칙에는 메시지가 필요합니다',
  },
  'rule-field-path': {
    en: 'a path such as `.spec.size` to a field that the schema declares here',
    ko: '이 스키마에 선언된 필드를 가리키는 `.spec.size` 같은 경로여야 합니다',
  },
  'rules-need-types': {
    en: 'CEL rules need a schema that says its types, without `x-kubernetes-preserve-unknown-fields` in their place',
    ko: 'CEL 규칙을 쓰려면 `x-kubernetes-preserve-unknown-fields`로 대신하지 말고 스키마에 타입을 적어야 합니다',
  },
};
