# Shared by the scripts of examples; sourced, never called.
LIB_DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
REPO_ROOT="$(cd "$LIB_DIR/.." && pwd)"
source "$LIB_DIR/defaults.sh"

cvl_docker_run() {
  local image="$1"; shift
  docker run "${CVL_DEFAULT_FLAGS[@]}" \
    ${CVL_CONTAINER_NAME:+--name "$CVL_CONTAINER_NAME"} \
    --mount "type=bind,src=${REPO_ROOT},dst=/cvlization_repo,readonly" \
    --env "PYTHONPATH=/cvlization_repo" \
    "$image" "$@"
}
