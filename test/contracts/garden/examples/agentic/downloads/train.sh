#!/bin/bash
set -euo pipefail
cd "$(dirname "$0")"
DATA="${CVL_WORK_DIR:-$PWD}/data"
mkdir -p "$DATA"
[ -d upstream ] || git clone --depth 1 https://github.com/example/upstream.git
git -C upstream log -1 --format=%s >/dev/null
wget -q -O "$DATA/images.zip" https://example.com/images.zip
unzip -q "$DATA/images.zip" -d "$DATA"
curl -sSL https://example.com/labels.tar.gz -o labels.tar.gz
tar -xzf labels.tar.gz -C "$DATA"
docker run --rm -v "$DATA:/data" -v "$PWD/upstream:/upstream" downloads python train.py
