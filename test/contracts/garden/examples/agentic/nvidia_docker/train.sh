#!/bin/bash
sudo -E nvidia-docker run --rm --privileged -v /var/run/docker.sock:/var/run/docker.sock nvidia_docker python train.py
