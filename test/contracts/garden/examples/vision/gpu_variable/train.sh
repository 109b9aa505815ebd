#!/bin/bash
set -euo pipefail
GPU_ARGS=()
if command -v nvidia-smi >/dev/null 2>&1 && nvidia-smi --query-gpu=name --format=csv,noheader | grep -q NVIDIA; then
  GPU_ARGS+=(--gpus "\"device=${GPU_ID:-0}\"")
else
  echo "no GPU, using the CPU"
fi
docker run --rm "${GPU_ARGS[@]}" gpu_variable python train.py --device "$([ ${#GPU_ARGS[@]} -gt 0 ] && echo cuda || echo cpu)"
