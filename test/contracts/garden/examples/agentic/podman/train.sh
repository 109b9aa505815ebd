#!/bin/bash
ENGINE=docker
command -v podman >/dev/null && ENGINE=podman
"$ENGINE" run --rm --device nvidia.com/gpu=all --security-opt label=disable --userns=keep-id -v "$(pwd):/workspace:Z" localhost/podman python train.py
