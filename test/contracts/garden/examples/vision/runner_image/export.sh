#!/bin/bash
set -u
docker run --rm -e MODEL_DIR -v "$MODEL_DIR/best:/model" runner_image python export.py --name "$RUN_NAME"
