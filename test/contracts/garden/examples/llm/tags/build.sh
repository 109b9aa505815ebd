#!/bin/bash
set -euo pipefail
VERSION="$(git rev-parse --short HEAD 2>/dev/null || echo dev)"
docker pull python:3.11-slim
docker buildx build --load --cache-from type=local,src=/tmp/cache -t "tags:$VERSION" .
docker tag "tags:$VERSION" tags:latest
docker image tag tags:latest registry.example.com/team/tags:latest
if [ "${PUSH:-1}" = 1 ]; then docker push registry.example.com/team/tags:latest; fi
