#!/bin/bash
set -eu
source "$(dirname "$0")/../../../scripts/run_lib.sh"
HERE="$(cd "$(dirname "$0")" && pwd)"
CVL_DEFAULT_FLAGS+=(--gpus all -v "$HERE:/workspace")
cvl_docker_run shared_lib python predict.py "$@"
