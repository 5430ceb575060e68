import packageJson from '../../package.json' with { type: 'json' };

/** kubedrill's own version. */
export const version: string = packageJson.version;
