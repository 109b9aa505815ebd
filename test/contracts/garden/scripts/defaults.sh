CVL_DEFAULT_FLAGS=(--rm --shm-size 16G --workdir /workspace)
