/**
 * Rules of the API server about metadata and every kind that is not a workload, by name. Each has its sentence in
 * report/wording/rules/object-rules; the compiler sees to it.
 */
export type ObjectRule = MetadataRule | NameRule | 'headless-with-type';

export type NameRule = 'dns-label' | 'dns-1035-label' | 'dns-subdomain' | 'path-segment';

export type MetadataRule =
  | 'name-or-generate-name'
  | 'label-key'
  | 'label-value'
  | 'annotation-key'
  | 'finalizer-name'
  | 'finalizer-qualified'
  | 'finalizers-exclude-each-other'
  | 'owner-reference-complete'
  | 'owner-not-an-event'
  | 'one-controlling-owner';
