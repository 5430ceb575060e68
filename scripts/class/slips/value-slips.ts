import { changeLine, dropLine, type Slip } from './slip.ts';

const portLine = /^([\s-]*(?:port|targetPort|containerPort|nodePort): )(\d+)$/;
const commonPorts = ['80', '8080', '443', '8000', '3000', '5000'];

/** Mistakes in what is written behind a colon. */
export const valueSlips: readonly Slip[] = [
  {
    name: 'wrong-port',
    weight: 10,
    make: (text, chance) =>
      changeLine(text, chance, portLine, (_, [, key = '', port = '']) => {
        return `${key}${chance.pick([...commonPorts, port.slice(0, -1), `${port}0`].filter((other) => other !== port && other !== ''))}`;
      }),
  },
  {
    name: 'quoted-number',
    weight: 6,
    make: (text, chance) =>
      changeLine(
        text,
        chance,
        /^([\s-]*(?:port|containerPort|replicas|completions|parallelism|minReplicas|maxReplicas|runAsUser|averageUtilization|periodSeconds): )(\d+)$/,
        (_, [, key = '', number = '']) => `${key}"${number}"`,
      ),
  },
  {
    name: 'wrong-number',
    weight: 6,
    make: (text, chance) =>
      changeLine(text, chance, /^([\s-]*[a-z]\w*: )(\d+)$/, (_, [, key = '', number = '']) => {
        return `${key}${Math.max(0, Number(number) + chance.pick([1, -1, 10]))}`;
      }),
  },
  {
    name: 'wrong-unit',
    weight: 3,
    make: (text, chance) =>
      changeLine(text, chance, /^(.*: "?\d+)([KMG])i("?)$/, (_, [, before = '', unit = '', after = '']) => {
        return `${before}${chance.pick([unit, `${unit}B`, unit.toLowerCase(), ''])}${after}`;
      }),
  },
  {
    name: 'wrong-case',
    weight: 5,
    make: (text, chance) =>
      changeLine(
        text,
        chance,
        /^([\s-]*\w+: )(None|TCP|UDP|Always|Never|OnFailure|RollingUpdate|Indexed|Forbid|ReadWriteOnce)$/,
        (_, [, key = '', value = '']) => `${key}${value.toLowerCase()}`,
      ),
  },
  {
    name: 'wrong-image',
    weight: 3,
    make: (text, chance) =>
      changeLine(text, chance, /^([\s-]*image: )(\S+?)(:\S+)?$/, (_, [, key = '', image = '', tag = '']) =>
        chance.pick([`${key}${image}:latest`, `${key}${image.slice(0, -2)}${image.slice(-1)}${tag}`]),
      ),
  },
  { name: 'no-cluster-ip-none', weight: 12, make: (text, chance) => dropLine(text, chance, /^\s+clusterIP: None$/) },
  { name: 'left-out', weight: 14, make: (text, chance) => dropLine(text, chance, /^\s+(?:- )?[a-zA-Z]+:/) },
];
