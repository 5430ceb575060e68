import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { Volume, VolumeProjection } from '../schema/types.generated.ts';

/** Volumes of plug-ins that Kubernetes has given up. */
const goneVolumes = [
  'cephfs',
  'rbd',
  'glusterfs',
  'gitRepo',
  'scaleIO',
  'flocker',
  'quobyte',
  'storageos',
  'photonPersistentDisk',
] as const satisfies readonly (keyof Volume)[];

/** A path of a file inside a volume, and where it is written. */
type FilePath = readonly [text: string | undefined, at: FieldPath];

/** What the server warns of in a Pod's volumes (pkg/api/pod warnings.go). */
export function warnOfVolumes(volumes: readonly Volume[], path: FieldPath, report: Report): void {
  for (const [i, volume] of volumes.entries()) {
    const at = path.index(i);
    for (const name of goneVolumes)
      if (volume[name] !== undefined) report.warn(at.child(name), { code: 'deprecated', rule: 'volume-plug-in-gone' });
    for (const source of ['configMap', 'secret', 'downwardAPI'] as const)
      warnOfOverlaps(itemPaths(volume[source]?.items, at.child(source)), report);
    const sources = volume.projected?.sources ?? [];
    // Twice the same path is an error here, of which validation tells: the last one is kept.
    const projected = new Map(
      sources.flatMap((source, j) => projectedPaths(source, at.child('projected', 'sources', j))),
    );
    warnOfOverlaps([...projected], report);
    for (const [j, source] of sources.entries())
      if (Object.keys(source).length === 0)
        report.warn(at.child('projected', 'sources', j), { code: 'ignored', rule: 'empty-projection' });
  }
}

function itemPaths(items: readonly { readonly path?: string }[] | undefined, path: FieldPath): FilePath[] {
  return (items ?? []).map((item, i) => [item.path, path.child('items', i, 'path')]);
}

function projectedPaths(source: VolumeProjection, path: FieldPath): FilePath[] {
  const { configMap, secret, downwardAPI, serviceAccountToken } = source;
  return [
    ...itemPaths(configMap?.items, path.child('configMap')),
    ...itemPaths(secret?.items, path.child('secret')),
    ...itemPaths(downwardAPI?.items, path.child('downwardAPI')),
    [serviceAccountToken?.path, path.child('serviceAccountToken', 'path')],
  ];
}

interface Entry {
  isFile: boolean;
  readonly entries: Map<string, Entry>;
}

/** Two files of one volume on the same path, or one where the other has a directory: only one of them can be there. */
function warnOfOverlaps(paths: readonly FilePath[], report: Report): void {
  const root: Entry = { isFile: false, entries: new Map() };
  for (const [written = '', at] of paths) {
    const path = withoutSlashes(written);
    if (path === '') continue;
    const entry = find(root, path);
    if (entry === undefined || entry.isFile || entry.entries.size > 0)
      report.warn(at, { code: 'risky', rule: 'file-paths-apart' });
    if (entry !== undefined) entry.isFile = true;
  }
}

/** The place of a file; undefined where another file stands in the way. */
function find(root: Entry, path: string): Entry | undefined {
  let entry = root;
  for (const name of path.split('/')) {
    if (entry.isFile) return undefined;
    const next = entry.entries.get(name) ?? { isFile: false, entries: new Map<string, Entry>() };
    entry.entries.set(name, next);
    entry = next;
  }
  return entry;
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (path.charAt(end - 1) === '/') end -= 1;
  return path.slice(0, end);
}
