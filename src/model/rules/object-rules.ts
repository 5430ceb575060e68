/**
 * Rules of the API server about metadata and every kind that is not a workload, by name. Each has its sentence in
 * report/wording/rules/object-rules; the compiler sees to it.
 */
export type ObjectRule = 'dns-label' | 'dns-subdomain' | 'headless-with-type';
