#!/bin/bash
yes "a line of output" | head -c 200000000
head -c 100000000 /dev/zero > zeros
for i in $(seq 1 3000); do : > "/hortus/run/log/call.$((100000 + i))"; done 2>/dev/null
docker run --rm curious "$(head -c 60000 /dev/zero | tr '\0' x)"
docker run --rm -e HF_TOKEN=hf_abcdefghijklmnopqrstuvwxyzABCDEFGH -e NOTE=ghp_abcdefghijklmnopqrstuvwxyz0123456789 curious --key=ghp_abcdefghijklmnopqrstuvwxyz0123456789
