#!/bin/bash
set -euo pipefail
NAME="${CVL_CONTAINER_NAME:-server}"
cleanup() { docker rm -f "$NAME" >/dev/null 2>&1 || true; }
trap cleanup EXIT
ID=$(docker run -d --rm --gpus all --name "$NAME" -p 8000:8000 -p 8001:8001/udp --ipc=host server python -m vllm.entrypoints.openai.api_server --port 8000)
echo "started ${ID:0:12}"
until curl -sf http://localhost:8000/health >/dev/null; do sleep 2; done
STATUS=$(curl -s -o /dev/null -w '%{http_code}' http://localhost:8000/v1/models)
[ "$STATUS" = 200 ]
while [ "$(docker inspect -f '{{.State.Running}}' "$NAME")" = true ]; do sleep 5; done
