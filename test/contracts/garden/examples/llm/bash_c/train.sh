#!/bin/bash
run() { bash -c 'exec docker "$@"' docker "$@"; }
EPOCHS=${EPOCHS:-1}
run run --rm --entrypoint="" -e WANDB_API_KEY -e EPOCHS="$EPOCHS" bash_c bash -c "pip install -q -r requirements.txt && python train.py --epochs $EPOCHS \
  | tee /workspace/log.txt"
