#!/bin/bash
CKPT="$(ls outputs/*.pt | head -n 1)" 
[ -f "$CKPT" ] || { echo "outputs/model.pt does not exist: run train.sh first"; exit 1; }
docker run --rm needs python eval.py
