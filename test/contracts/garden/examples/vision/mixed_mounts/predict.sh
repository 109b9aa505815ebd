#!/bin/bash
set -e
cd "$(dirname "$0")"
: "${CVL_INPUTS:=${CVL_WORK_DIR:-$(pwd)}}"
docker run --rm -it \
  -v "$(pwd):/workspace" \
  -v ../../../cvlization:/cvlization:ro \
  -v ~/.cache/torch:/root/.cache/torch \
  -v "$CVL_INPUTS":/mnt/cvl/workspace \
  -v mixed_cache:/cache \
  -v /mnt/datasets:/data:ro,z \
  --mount type=tmpfs,target=/scratch \
  --mount "type=bind,source=$(mktemp -d),target=/tmp/out" \
  -w /workspace -p 127.0.0.1:7860:7860 -u "$(id -u):$(id -g)" --ipc host --network none \
  -e CVL_INPUTS=/mnt/cvl/workspace -eSTEPS=3 \
  mixed_mounts:latest python predict.py
