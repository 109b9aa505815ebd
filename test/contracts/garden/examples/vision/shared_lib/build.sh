#!/bin/bash
cd "$(dirname "$0")"
docker build --build-arg CUDA=12.8 --build-arg HF_TOKEN -t shared_lib -f Dockerfile .
