import type { CustomResourceDefinitionVersion } from '../schema/types.generated.ts';
import { semanticallyEqual } from './semantically-equal.ts';

const fields = ['schema', 'subresources', 'additionalPrinterColumns', 'selectableFields'] as const;

/** Which fields all versions have alike. */
export type SharedFields = Readonly<Record<(typeof fields)[number], boolean>>;

/**
 * The server's inner version keeps what all versions say alike once, beside them (apiextensions v1/conversion.go), and
 * that is where it then finds faults.
 */
export function sharedFields(versions: readonly CustomResourceDefinitionVersion[]): SharedFields {
  const [first, ...others] = versions;
  const isShared = (field: (typeof fields)[number]) =>
    others.every((version) =>
      semanticallyEqual(only(first, field), only(version, field), 'CustomResourceDefinitionVersion'),
    );
  return {
    schema: isShared('schema'),
    subresources: isShared('subresources'),
    additionalPrinterColumns: isShared('additionalPrinterColumns'),
    selectableFields: isShared('selectableFields'),
  };
}

function only(version: CustomResourceDefinitionVersion | undefined, field: keyof SharedFields): object {
  return { [field]: version?.[field] };
}
