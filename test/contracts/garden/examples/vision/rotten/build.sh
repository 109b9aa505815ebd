#!/bin/bash
docker build -t rotten -f docker/Dockerfile.gpu .
