import type { Json } from '../../model/json.ts';
import type { PolicyPeer, PolicyPort } from './policy.ts';
import type { Selector } from './selector.ts';

/** Texts that are equal of peers, or of ports, that mean the same wherever they were written, and of no others. */

export function textOfPeer(peer: PolicyPeer): string {
  switch (peer.kind) {
    case 'pods': {
      const { ownNamespace, namespaceSelector, podSelector } = peer;
      return `pods ${part(ownNamespace)}${textOfSelector(namespaceSelector)}${textOfSelector(podSelector)}`;
    }
    case 'block':
      return `block ${JSON.stringify([peer.range, peer.except])}`;
    default:
      return 'nothing ';
  }
}

export function textOfPort({ protocol, port, endPort }: PolicyPort): string {
  return `${part(protocol)}${typeof port === 'string' ? part(port) : port} ${endPort} `;
}

function textOfSelector(selector: Selector | undefined): string {
  if (selector === undefined) return '-';
  let text = `${selector.terms.length} `;
  for (const { key, operator, values } of selector.terms)
    text += `${part(key)}${part(operator)}${values.length} ${values.map(part).join('')}`;
  return text;
}

/**
 * With its length before it, so that no text can look like several, whatever a submission writes. In what is rejected,
 * other values may stand in a text's place.
 */
function part(text: Json | undefined): string {
  return typeof text === 'string' ? `${text.length}:${text}` : `?${JSON.stringify(text)} `;
}
