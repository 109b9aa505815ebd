/** Python modules by what they cost whoever imports them. One table: a core that needs one of the first has to pin it for all. */
export const HEAVY: ReadonlySet<string> = new Set([
  'torch', 'torchvision', 'torchaudio', 'torchtext', 'lightning', 'pytorch_lightning', 'torchmetrics', 'tensorflow', 'tf', 'keras', 'tensorboard', 'jax', 'jaxlib', 'flax', 'optax', 'haiku', 'mxnet', 'paddle',
  'transformers', 'diffusers', 'accelerate', 'peft', 'trl', 'datasets', 'tokenizers', 'sentence_transformers', 'safetensors', 'bitsandbytes', 'deepspeed', 'vllm', 'sglang', 'unsloth', 'xformers', 'flash_attn', 'triton', 'timm',
  'cv2', 'mmcv', 'mmdet', 'mmengine', 'mmseg', 'detectron2', 'ultralytics', 'open3d', 'pytorch3d', 'kornia', 'albumentations', 'sklearn', 'skimage', 'scipy', 'xgboost', 'lightgbm', 'catboost', 'statsmodels', 'numba', 'cupy',
  'onnx', 'onnxruntime', 'tensorrt', 'openvino', 'llama_cpp', 'whisper', 'faster_whisper', 'librosa', 'spacy', 'nltk', 'gradio', 'streamlit', 'ray', 'pandas', 'polars', 'pyarrow', 'matplotlib', 'wandb', 'mlflow',
])

/** Part of Python itself: pure helpers may use them. */
export const STANDARD: ReadonlySet<string> = new Set([
  '__future__', 'abc', 'argparse', 'array', 'ast', 'base64', 'bisect', 'builtins', 'calendar', 'codecs', 'collections', 'configparser', 'contextlib', 'copy', 'csv', 'dataclasses', 'datetime', 'decimal', 'difflib', 'enum', 'errno', 'fnmatch', 'fractions', 'functools', 'gc', 'getpass', 'glob', 'gzip', 'hashlib', 'heapq', 'hmac', 'html', 'importlib', 'inspect', 'io', 'itertools', 'json', 'keyword', 'locale', 'logging', 'math', 'mimetypes', 'numbers', 'operator', 'os', 'pathlib', 'pickle', 'pkgutil', 'platform', 'pprint', 'queue', 'random', 're', 'secrets', 'shlex', 'shutil', 'statistics', 'string', 'struct', 'sys', 'tarfile', 'tempfile', 'textwrap', 'time', 'timeit', 'tokenize', 'tomllib', 'traceback', 'types', 'typing', 'typing_extensions', 'unicodedata', 'unittest', 'uuid', 'warnings', 'weakref', 'xml', 'zipfile', 'zlib', 'zoneinfo', 'threading', 'concurrent',
])

/** Part of Python or not: what uses them reaches beyond files, environment and JSON. */
export const REACHING: ReadonlySet<string> = new Set(['asyncio', 'boto3', 'docker', 'ftplib', 'http', 'httpx', 'huggingface_hub', 'multiprocessing', 'openai', 'requests', 'signal', 'smtplib', 'socket', 'socketserver', 'sqlite3', 'ssl', 'subprocess', 'telnetlib', 'urllib', 'urllib3', 'aiohttp', 'webbrowser'])

/** Classes that say a shape and bring no behaviour. */
export const SHAPES: ReadonlySet<string> = new Set(['object', 'Protocol', 'NamedTuple', 'TypedDict', 'Enum', 'IntEnum', 'StrEnum', 'Generic', 'Exception', 'ValueError', 'RuntimeError', 'KeyError', 'TypeError'])
