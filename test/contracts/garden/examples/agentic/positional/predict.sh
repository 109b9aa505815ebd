#!/bin/bash
if [ $# -lt 1 ]; then
  echo "Usage: $0 <image>" >&2
  exit 2
fi
docker run --rm positional python predict.py --input "$1"
