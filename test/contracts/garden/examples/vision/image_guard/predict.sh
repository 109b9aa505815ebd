#!/bin/bash
set -e
if [[ "$(docker images -q image_guard 2>/dev/null)" == "" ]]; then
  echo "Image not found: run ./build.sh first." >&2
  exit 1
fi
if docker ps -a --format '{{.Names}}' | grep -q '^image_guard$'; then docker rm -f image_guard; fi
docker run --rm --name image_guard image_guard python predict.py
