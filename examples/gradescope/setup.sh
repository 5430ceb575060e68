#!/usr/bin/env bash
# Gradescope runs this once, when the autograder's image is built.
set -euo pipefail

apt-get update
apt-get install -y --no-install-recommends ca-certificates nodejs npm

# The distribution's Node.js may be too old for kubedrill, so the package `node` brings one along.
npm install --prefix /autograder/kubedrill --no-audit --no-fund kubedrill@0.1.0 node@24
