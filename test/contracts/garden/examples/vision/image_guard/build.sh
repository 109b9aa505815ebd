#!/bin/bash
set -e
cd "$(dirname "$0")"
if docker image inspect image_guard >/dev/null 2>&1; then
  echo "image_guard is there already"
  exit 0
fi
docker build -t image_guard .
