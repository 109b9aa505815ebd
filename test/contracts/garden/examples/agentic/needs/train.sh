#!/bin/bash
set -euo pipefail
docker run --rm -e "HF_TOKEN=$HF_TOKEN" -e OPENAI_API_KEY needs python train.py
