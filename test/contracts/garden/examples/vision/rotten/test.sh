#!/bin/bash
set -e
ROOT="$(cd ../../.. && pwd)"
sed -i 's/10/1/' config.yaml
touch example.yaml
rm "$ROOT/scripts/defaults.sh"
docker run --rm --mount "type=bind,src=$ROOT/examples/doc_ai/rotten,dst=/workspace" -v "$ROOT/examples/vision/rotten/data:/data:ro" rotten python test.py
