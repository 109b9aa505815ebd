#!/bin/bash
set -euo pipefail
MODELS=("small" "base")
while read -r split; do
  for model in "${MODELS[@]}"; do
    echo "== $model on $split"
    docker run --rm --gpus all -v "$PWD":/workspace -w /workspace loop python eval.py --model "$model" --split "$split"
  done
done <<< $'val\ntest'
