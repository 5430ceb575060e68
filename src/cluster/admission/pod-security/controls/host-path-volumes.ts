import type { Control } from '../control.ts';

/** No volume leads into the node's files (policy/check_hostPathVolumes.go). The value is the volume's name. */
export const hostPathVolumes: Control = {
  id: 'hostPathVolumes',
  level: 'baseline',
  reason: 'hostPath volumes',
  versions: [
    {
      since: 0,
      check: ({ spec, specPath }) =>
        (spec.volumes ?? []).flatMap((volume, index) =>
          volume.hostPath === undefined
            ? []
            : [{ path: specPath.child('volumes', index, 'hostPath'), container: '', value: volume.name }],
        ),
    },
  ],
};
