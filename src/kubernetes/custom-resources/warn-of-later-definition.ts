import { FieldPath } from '../../model/field-path.ts';
import type { YamlDocument } from '../../model/node.ts';
import type { Report } from '../report.ts';
import type { CustomKind } from './custom-kind.ts';

/** A definition that stands after its resource in the same text: kubectl applies one after the other. */
export function warnOfLaterDefinition(document: YamlDocument, { definition }: CustomKind, report: Report): void {
  const { source, index } = definition.document;
  if (source === document.source && index > document.index)
    report.warn(FieldPath.of('kind'), { code: 'definition-later', definition: definition.name });
}
