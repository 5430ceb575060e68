import type { Control } from '../control.ts';

/** Volumes of these kinds only (policy/check_restrictedVolumes.go). The value is the volume's name. */
const allowed = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
] as const;

export const restrictedVolumes: Control = {
  id: 'restrictedVolumes',
  level: 'restricted',
  reason: 'restricted volume types',
  versions: [
    {
      since: 0,
      overrides: ['hostPathVolumes'],
      check: ({ spec, specPath }) =>
        (spec.volumes ?? []).flatMap((volume, index) => {
          if (allowed.some((kind) => volume[kind] !== undefined)) return [];
          const kind = Object.keys(volume).find((field) => field !== 'name');
          const at = specPath.child('volumes', index);
          return [{ path: kind === undefined ? at : at.child(kind), container: '', value: volume.name }];
        }),
    },
  ],
};
