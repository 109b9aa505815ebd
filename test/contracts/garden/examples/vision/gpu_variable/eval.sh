#!/bin/bash
COUNT=$(nvidia-smi -L | wc -l)
docker run --rm --runtime=nvidia -e NVIDIA_VISIBLE_DEVICES=all gpu_variable torchrun --nproc_per_node="$COUNT" eval.py
