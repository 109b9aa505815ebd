#!/bin/bash
set -eu
docker run --rm -v "$CVL_WORK_DIR:/mnt/cvl/workspace" "${CVL_IMAGE}" python train.py
