#!/bin/bash
set -e
docker run -d --name server_logs server python serve.py
for i in $(seq 1 600); do
  if docker logs server_logs 2>&1 | grep -q "Uvicorn running"; then echo ready; exit 0; fi
  sleep 1
done
echo "The server did not start" >&2
exit 1
