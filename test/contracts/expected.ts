/** What each script of the garden beside this asks for, written out: the contracts that a capture must give, whatever machine it runs on. */
export interface Expected {
  readonly state: 'complete' | 'partial' | 'none'
  readonly reason?: string
  readonly assumed?: readonly string[]
  /** Tracked files that the script changed or removed. */
  readonly changed?: readonly string[]
  /** As `brief` writes them. */
  readonly calls: readonly string[]
}

export const EXPECTED: Readonly<Record<string, Expected>> = {
  'agentic/compose serve': {
    state: 'complete',
    calls: [
      '? compose version',
      'compose (docker) up compose.yaml web',
      'compose (docker) down compose.yaml',
    ],
  },
  'agentic/compose test': {
    state: 'complete',
    calls: [
      'compose (docker-compose) run web',
    ],
  },
  'agentic/host_python train': {
    state: 'none',
    reason: 'runs on the host: pip install -q -r requirements.txt',
    calls: [],
  },
  'agentic/host_python mixed': {
    state: 'partial',
    reason: 'runs on the host: python3 train.py',
    calls: [
      'run host_python --rm $ python prepare.py',
    ],
  },
  'agentic/needs train': {
    state: 'complete',
    assumed: ['HF_TOKEN is set'],
    calls: [
      'run needs env=HF_TOKEN,OPENAI_API_KEY --rm $ python train.py',
    ],
  },
  'agentic/needs strict': {
    state: 'complete',
    assumed: ['OPENAI_API_KEY is set'],
    calls: [
      'run needs env=OPENAI_API_KEY,OPENAI_MODEL:gpt --rm $ python strict.py',
    ],
  },
  'agentic/needs eval': {
    state: 'none',
    reason: 'needs something that is not in the repository; its last line: outputs/model.pt does not exist: run train.sh first',
    calls: [],
  },
  'agentic/nvidia_docker train': {
    state: 'complete',
    calls: [
      'run (nvidia-docker) nvidia_docker [/var/run/docker.sock /var/run/docker.sock] gpus=all privileged --rm $ python train.py',
    ],
  },
  'agentic/podman train': {
    state: 'complete',
    calls: [
      'run (podman) localhost/podman [example /workspace] gpus=all --rm --device=nvidia.com/gpu=all --security-opt=label=disable --userns=keep-id $ python train.py',
    ],
  },
  'agentic/positional predict': {
    state: 'none',
    reason: 'needs arguments; its last line: Usage: ./predict.sh <image>',
    calls: [],
  },
  'agentic/positional predict-one': {
    state: 'complete',
    calls: [
      'run positional --rm $ python predict.py --input picture.png',
    ],
  },
  'hostile/curious train': {
    state: 'complete',
    changed: ['repository/cvlization', 'example/example.yaml'],
    calls: [
      'run curious --rm $ python train.py',
    ],
  },
  'hostile/curious forge': {
    state: 'complete',
    calls: [
      'run curious --rm',
      'run evil\x1b]0;x\x07 env=__proto__:1 --rm',
    ],
  },
  'hostile/curious flood': {
    state: 'complete',
    calls: [
      'unknown run --rm curious: it is too long',
      'run curious env=HF_TOKEN,NOTE --rm $ --key=[redacted GitHub token]',
    ],
  },
  'hostile/daemon train': {
    state: 'complete',
    calls: [
      'run daemon --rm $ python train.py',
    ],
  },
  'hostile/never_ends train': {
    state: 'partial',
    reason: 'did not end by itself',
    calls: [
      'run never_ends --rm $ python train.py',
    ],
  },
  'hostile/never_ends read': {
    state: 'partial',
    reason: 'exited with 1',
    calls: [
      'build never_ends file=example/Dockerfile context=example',
    ],
  },
  'llm/bash_c train': {
    state: 'complete',
    calls: [
      'run bash_c env=EPOCHS:1,WANDB_API_KEY entrypoint= --rm $ bash -c pip install -q -r requirements.txt && python train.py --epochs 1   | tee /workspace/log.txt',
    ],
  },
  'llm/heredoc build': {
    state: 'complete',
    calls: [
      'build heredoc file=- context=example << "FROM python:3.11-slim\\nCOPY . /workspace\\n"',
      'build heredoc-tools file=- context=- << "FROM heredoc\\nRUN true\\n"',
    ],
  },
  'llm/heredoc test': {
    state: 'complete',
    calls: [
      `run heredoc interactive --rm $ bash -s << "set -e\\npython -c 'import json'\\n"`,
    ],
  },
  'llm/loop benchmark': {
    state: 'complete',
    calls: [
      'run loop [example /workspace] gpus=all workdir=/workspace --rm $ python eval.py --model small --split val',
      'run loop [example /workspace] gpus=all workdir=/workspace --rm $ python eval.py --model base --split val',
      'run loop [example /workspace] gpus=all workdir=/workspace --rm $ python eval.py --model small --split test',
      'run loop [example /workspace] gpus=all workdir=/workspace --rm $ python eval.py --model base --split test',
    ],
  },
  'llm/server serve': {
    state: 'complete',
    assumed: ['curl got an answer'],
    calls: [
      'run server gpus=all ports=8000>8000/tcp,8001>8001/udp ipc=host name=hortus-capture detached --rm $ python -m vllm.entrypoints.openai.api_server --port 8000',
      '? inspect -f {{.State.Running}} hortus-capture',
      '? rm -f hortus-capture',
    ],
  },
  'llm/server serve-logs': {
    state: 'partial',
    reason: 'waits for something that never comes in a sandbox',
    calls: [
      'run server name=server_logs detached $ python serve.py',
      '? logs server_logs',
    ],
  },
  'llm/tags build': {
    state: 'complete',
    calls: [
      'pull python:3.11-slim',
      'build tags:b65fc77 file=example/Dockerfile context=example --load --cache-from=type=local,src=/tmp/cache',
      'tag tags:b65fc77 tags:latest',
      'tag tags:latest registry.example.com/team/tags:latest',
      'push registry.example.com/team/tags:latest',
    ],
  },
  'vision/gpu_variable train': {
    state: 'complete',
    assumed: ['a GPU is there (nvidia-smi)'],
    calls: [
      'run gpu_variable gpus=device=0 --rm $ python train.py --device cuda',
    ],
  },
  'vision/gpu_variable eval': {
    state: 'complete',
    assumed: ['a GPU is there (nvidia-smi)'],
    calls: [
      'run gpu_variable gpus=all env=NVIDIA_VISIBLE_DEVICES:all --rm --runtime=nvidia $ torchrun --nproc_per_node=1 eval.py',
    ],
  },
  'vision/image_guard build': {
    state: 'complete',
    assumed: ['images that it asks for are not there before it makes them'],
    calls: [
      '? image inspect image_guard',
      'build image_guard file=example/Dockerfile context=example',
    ],
  },
  'vision/image_guard train': {
    state: 'complete',
    assumed: ['images that it asks for are there'],
    calls: [
      '? image inspect image_guard',
      'run image_guard --rm $ python train.py',
    ],
  },
  'vision/image_guard predict': {
    state: 'complete',
    assumed: ['images that it asks for are there'],
    calls: [
      '? images -q image_guard',
      '? ps -a --format {{.Names}}',
      'run image_guard name=image_guard --rm $ python predict.py',
    ],
  },
  'vision/mixed_mounts build': {
    state: 'complete',
    calls: [
      'build mixed_mounts:latest file=example/Dockerfile context=example target=runtime platform=linux/amd64 --quiet',
    ],
  },
  'vision/mixed_mounts predict': {
    state: 'complete',
    calls: [
      'run mixed_mounts:latest [example /workspace] [repository/cvlization /cvlization ro] [cache/torch /root/.cache/torch] [work /mnt/cvl/workspace] [volume mixed_cache /cache] [/mnt/datasets /data ro] [tmpfs /scratch] [temporary/tmp.X /tmp/out] env=CVL_INPUTS:/mnt/cvl/workspace,STEPS:3 workdir=/workspace user=65532:65532 network=none ports=127.0.0.1:7860>7860/tcp ipc=host interactive --rm --tty $ python predict.py',
    ],
  },
  'vision/plain build': {
    state: 'complete',
    calls: [
      'build plain file=example/Dockerfile context=example',
    ],
  },
  'vision/plain train': {
    state: 'complete',
    calls: [
      'run plain [example /workspace] [repository /cvlization_repo ro] [cache/huggingface /root/.cache/huggingface] gpus=all env=HF_TOKEN,PYTHONPATH:/cvlization_repo workdir=/workspace shm=16G name=hortus-capture --rm $ python3 train.py',
    ],
  },
  'vision/rotten build': {
    state: 'complete',
    calls: [
      'build rotten file=example/docker/Dockerfile.gpu context=example no-dockerfile',
    ],
  },
  'vision/rotten test': {
    state: 'complete',
    changed: ['example/config.yaml', 'repository/scripts/defaults.sh'],
    calls: [
      'run rotten [repository/examples/doc_ai/rotten /workspace gone] [example/data /data ro gone] --rm $ python test.py',
    ],
  },
  'vision/shared_lib build': {
    state: 'complete',
    calls: [
      'build shared_lib file=example/Dockerfile context=example CUDA=12.8,HF_TOKEN=',
    ],
  },
  'vision/shared_lib predict': {
    state: 'complete',
    calls: [
      'run shared_lib [example /workspace] [repository /cvlization_repo ro] gpus=all env=PYTHONPATH:/cvlization_repo workdir=/workspace shm=16G name=hortus-capture --rm $ python predict.py',
    ],
  },
  'vision/runner_image train': {
    state: 'complete',
    calls: [
      'run runner_image [work /mnt/cvl/workspace] --rm $ python train.py',
    ],
  },
  'vision/runner_image export': {
    state: 'complete',
    assumed: ['MODEL_DIR is set', 'RUN_NAME is set'],
    calls: [
      'run runner_image [/{MODEL_DIR}/best /model] env=MODEL_DIR --rm $ python export.py --name {RUN_NAME}',
    ],
  },
  'agentic/python_script train': {
    state: 'none',
    reason: 'is no shell script: it would run on the host, by python3',
    calls: [],
  },
  'agentic/downloads train': {
    state: 'complete',
    assumed: ['curl got an answer', 'git got an answer', 'tar got an answer', 'unzip got an answer', 'wget got an answer'],
    calls: [
      'run downloads [work/data /data] [example/upstream /upstream] --rm $ python train.py',
    ],
  },
}
