#!/usr/bin/env node
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  // Nothing else may be loaded: it would fail with an error of its own.
  process.stderr.write(`error: kubedrill needs Node.js 22.12 or later; this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else {
  // Compiled code is kept between runs: a command starts in about half the time.
  module.enableCompileCache();
  const { main } = await import('./main.ts');
  process.exitCode = await main();
}
