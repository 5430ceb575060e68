/** Bundles src/ into dist/: the command line with its batch path in one file, the app as a chunk loaded on demand. */
import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const entries = { kubedrill: 'src/cli/kubedrill.ts', index: 'src/index.ts' };
const input = Object.fromEntries(Object.entries(entries).filter(([, file]) => fs.existsSync(path.join(root, file))));

if (Object.keys(input).length > 0) {
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    // What the app alone needs stays in node_modules; what every command needs is bundled, for a quick start.
    external: [/^ink$/, /^react(\/.*)?$/],
  });
  fs.rmSync(dist, { recursive: true, force: true });
  await bundle.write({ dir: dist, format: 'esm', chunkFileNames: 'chunks/[name].js', sourcemap: false, minify: false });
  await bundle.close();
  const bin = path.join(dist, 'kubedrill.js');
  if (fs.existsSync(bin)) fs.chmodSync(bin, 0o755);
}
