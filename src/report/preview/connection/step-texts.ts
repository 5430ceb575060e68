import type { ConnectionStep } from '../../../cluster/explain/connection-step.ts';
import type { Language } from '../../../model/localized.ts';
import { escapeControls } from '../../escape.ts';
import { fill } from '../../wording/fill.ts';
import { type ConnectionWord, connectionWords } from '../../wording/preview/connection-words.ts';
import { policyTexts } from './policy-texts.ts';

type StepOf<K extends ConnectionStep['kind']> = Extract<ConnectionStep, { kind: K }>;

/** What a step is about. */
export function stepHeading(step: ConnectionStep, language: Language): string {
  if (step.kind === 'egress' || step.kind === 'ingress') return say(step.kind, { pod: step.pod }, language);
  if (step.kind === 'name') return say('dnsName', {}, language);
  if (step.kind === 'service') return say('service', { service: step.at?.object.name ?? '' }, language);
  return say(step.kind === 'port' ? 'containerPort' : step.kind, {}, language);
}

/** What happens in a step, and what to do where it fails. Safe to print. */
export function stepTexts(step: ConnectionStep, language: Language): string[] {
  switch (step.kind) {
    case 'client': {
      const object = step.at === undefined ? '' : `${step.at.object.kind} ${step.at.object.name}`;
      return [
        object === `Pod ${step.pod}` ? escapeControls(object) : say('ofObject', { pod: step.pod, object }, language),
      ];
    }
    case 'lookup':
      return [
        say(step.state === 'ok' ? 'lookupAllowed' : 'lookupDenied', {}, language),
        ...policyTexts(step, language),
      ];
    case 'name':
      return [nameText(step, language)];
    case 'service':
      return [serviceText(step, language)];
    case 'endpoints':
      return [endpointsText(step, language)];
    case 'egress':
    case 'ingress': {
      const [text = '', ...more] = policyTexts(step, language);
      return [step.ways > 1 ? `${text} ${say('sameWays', { count: step.ways }, language)}` : text, ...more];
    }
    case 'port':
      return [portText(step, language)];
  }
}

function nameText({ result, asked, name, address }: StepOf<'name'>, language: Language): string {
  const keys = {
    answered: 'nameAnswered',
    unknown: 'nameUnknown',
    outside: 'nameOutside',
    unused: 'nameUnused',
  } as const;
  return say(keys[result], { asked, name, address }, language);
}

function serviceText({ fault, port, protocol, targetPort, ports }: StepOf<'service'>, language: Language): string {
  const text = protocol === 'TCP' ? String(port) : `${port}/${protocol}`;
  if (fault === 'outside') return say('serviceOutside', {}, language);
  if (fault === 'not-exposed') return say('serviceNotExposed', {}, language);
  if (fault === 'no-such-port') return say('serviceNoPort', { port: text, ports: ports.join(', ') }, language);
  if (targetPort === undefined) return say('serviceHeadless', {}, language);
  return say('servicePort', { port: text, target: targetPort }, language);
}

function endpointsText({ fault, ready, all, names, selector }: StepOf<'endpoints'>, language: Language): string {
  if (fault === 'no-endpoints')
    return say(selector === '' ? 'endpointsNoSelector' : 'endpointsNone', { selector }, language);
  if (fault === 'none-ready') return say('endpointsNotReady', { all }, language);
  if (fault === 'no-target-port') return say('endpointsNoTarget', {}, language);
  const shown = ready > names.length ? `${names.join(', ')}, +${ready - names.length}` : names.join(', ');
  return say('endpointsReady', { ready, all, names: shown }, language);
}

function portText({ container, pod, port, protocol, declared }: StepOf<'port'>, language: Language): string {
  const text = protocol === 'TCP' ? String(port) : `${port}/${protocol}`;
  if (container !== '') return say('portDeclared', { container, pod, port: text }, language);
  const key = declared.length === 0 ? 'portUnknown' : 'portOther';
  return say(key, { pod, port: text, declared: declared.join(', ') }, language);
}

function say(key: ConnectionWord, values: Record<string, string | number>, language: Language): string {
  return escapeControls(fill(connectionWords[key][language], values));
}
