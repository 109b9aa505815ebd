#!/bin/bash
set -e
cd "$(dirname "$0")"
if ! docker image inspect image_guard >/dev/null 2>&1; then ./build.sh; fi
docker run --rm image_guard python train.py
