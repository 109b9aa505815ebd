#!/bin/bash
set -euo pipefail
BASE=python:3.11-slim
docker build -t heredoc -f - . <<EOF
FROM $BASE
COPY . /workspace
EOF
docker build -t heredoc-tools - < <(printf 'FROM heredoc\nRUN true\n')
