import type { Localized } from '../../model/localized.ts';

/** What is wrong with the arguments, by commander's code. */
export const usageFaults = {
  unknownCommand: {
    en: 'there is no command `{name}`; `kubedrill --help` shows them all',
    ko: '`{name}` 명령이 없습니다. 전체 명령은 `kubedrill --help`로 볼 수 있습니다',
  },
  unknownOption: {
    en: 'there is no option `{name}` here; `--help` shows them all',
    ko: '여기에는 `{name}` 옵션이 없습니다. 쓸 수 있는 옵션은 `--help`로 볼 수 있습니다',
  },
  missingArgument: {
    en: '`{name}` is missing; `--help` shows the usage',
    ko: '`{name}` 인자가 빠졌습니다. 사용법은 `--help`로 볼 수 있습니다',
  },
  optionMissingArgument: {
    en: 'the option `{name}` needs a value',
    ko: '`{name}` 옵션에는 값이 필요합니다',
  },
  invalidArgument: {
    en: 'the option `{name}` does not take `{value}`; it takes one of: {choices}',
    ko: '`{name}` 옵션에는 `{value}` 값을 쓸 수 없습니다. 쓸 수 있는 값: {choices}',
  },
  invalidOperand: {
    en: '`{name}` cannot be `{value}`; it is one of: {choices}',
    ko: '`{name}` 인자에는 `{value}` 값을 쓸 수 없습니다. 쓸 수 있는 값: {choices}',
  },
  conflictingOption: {
    en: 'the options `{name}` and `{value}` do not go together; give one of them',
    ko: '`{name}` 옵션과 `{value}` 옵션은 함께 쓸 수 없습니다. 하나만 쓰세요',
  },
  excessArguments: {
    en: 'too many arguments for `{name}`; `--help` shows the usage',
    ko: '`{name}` 명령의 인자가 너무 많습니다. 사용법은 `--help`로 볼 수 있습니다',
  },
} as const satisfies Record<string, Localized>;

export type UsageFault = keyof typeof usageFaults;
