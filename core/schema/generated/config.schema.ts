// Generated from schemas/ by `npm run generate`. Do not edit.
import type { SchemaNode } from '../schema-node.ts'

export const configSchema: SchemaNode = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "config.schema.json",
  "title": "Config",
  "description": "Configuration of Hortus for one repository: .github/hortus.yml. Every key has a default; write only what differs.",
  "type": "object",
  "required": [
    "garden",
    "shared_paths",
    "engine",
    "build",
    "smoke",
    "validate",
    "workspace",
    "work_dir",
    "compare",
    "plan"
  ],
  "additionalProperties": false,
  "properties": {
    "garden": {
      "type": "object",
      "description": "Where the examples are.",
      "required": [
        "folder",
        "ignore",
        "archive_folder"
      ],
      "additionalProperties": false,
      "properties": {
        "folder": {
          "type": "string",
          "default": "examples",
          "description": "The folder whose name is left out of ids: examples/vision/resnet is vision/resnet. Descriptors elsewhere are found too and keep their whole path as id."
        },
        "ignore": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "default": [],
          "description": "Globs of paths that are not looked at, for instance test/fixtures/**."
        },
        "archive_folder": {
          "type": [
            "string",
            "null"
          ],
          "default": null,
          "description": "Folder of archived examples. null: archived_examples or archived-examples when one is there, else archived_examples."
        }
      }
    },
    "shared_paths": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "default": [],
      "description": "Globs of files that every example depends on: a change there affects all."
    },
    "engine": {
      "enum": [
        "auto",
        "docker",
        "podman",
        "process"
      ],
      "default": "auto",
      "description": "What runs presets. auto: docker, else podman, else process for the examples that can."
    },
    "build": {
      "type": "object",
      "description": "How images are built.",
      "required": [
        "args",
        "network",
        "cache",
        "timeout_minutes"
      ],
      "additionalProperties": false,
      "properties": {
        "args": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          },
          "default": {},
          "description": "Build arguments for every Dockerfile that declares them, for instance BASE or PIP_INDEX_URL."
        },
        "network": {
          "enum": [
            "default",
            "host",
            "none"
          ],
          "default": "default",
          "description": "Network while building."
        },
        "cache": {
          "enum": [
            "none",
            "gha"
          ],
          "default": "none",
          "description": "Where image layers are kept between builds. gha: GitHub's cache service, in a job with buildx; the smoke action sets it."
        },
        "timeout_minutes": {
          "type": "number",
          "exclusiveMinimum": 0,
          "maximum": 1440,
          "default": 30,
          "description": "A build is stopped after this."
        }
      }
    },
    "smoke": {
      "type": "object",
      "description": "How presets are run.",
      "required": [
        "preset",
        "timeout_seconds",
        "memory_gb",
        "cpus",
        "pids",
        "shm_gb",
        "log_mb",
        "cache",
        "untrusted"
      ],
      "additionalProperties": false,
      "properties": {
        "preset": {
          "type": "string",
          "default": "smoke",
          "description": "The preset that is run as smoke."
        },
        "timeout_seconds": {
          "type": "number",
          "exclusiveMinimum": 0,
          "maximum": 86400,
          "default": 30,
          "description": "Limit of one smoke, when the preset sets none."
        },
        "memory_gb": {
          "type": [
            "number",
            "null"
          ],
          "exclusiveMinimum": 0,
          "default": 4,
          "description": "Memory limit; null: none."
        },
        "cpus": {
          "type": [
            "number",
            "null"
          ],
          "exclusiveMinimum": 0,
          "default": null,
          "description": "CPU limit; null: none."
        },
        "pids": {
          "type": "integer",
          "minimum": 16,
          "maximum": 65536,
          "default": 512,
          "description": "Limit of processes and threads of one run."
        },
        "shm_gb": {
          "type": "number",
          "exclusiveMinimum": 0,
          "default": 1,
          "description": "Size of /dev/shm."
        },
        "log_mb": {
          "type": "number",
          "exclusiveMinimum": 0,
          "default": 8,
          "description": "How much of a run's output is kept: the first and the last part."
        },
        "cache": {
          "enum": [
            "isolated",
            "host",
            "volume"
          ],
          "default": "isolated",
          "description": "isolated: data/container_cache of the garden; host: the user's own cache, not deterministic; volume: a named volume of the engine."
        },
        "untrusted": {
          "type": "boolean",
          "default": false,
          "description": "The code comes from a pull request: the host cache is refused, and so is the process engine where processes cannot be limited."
        }
      }
    },
    "validate": {
      "type": "object",
      "description": "What is checked, and how hard.",
      "required": [
        "levels",
        "exempt",
        "baseline",
        "strict"
      ],
      "additionalProperties": false,
      "properties": {
        "levels": {
          "type": "object",
          "additionalProperties": {
            "enum": [
              "off",
              "notice",
              "warning",
              "error"
            ]
          },
          "default": {},
          "description": "Level per finding code, for instance GARDEN.PRESET_UNRESOLVED: warning. The level of a TFC finding can only be raised (TFC-0006 section 17)."
        },
        "exempt": {
          "type": "array",
          "default": [],
          "description": "Findings that are left out at certain places, with the reason.",
          "items": {
            "type": "object",
            "required": [
              "code",
              "path",
              "reason"
            ],
            "additionalProperties": false,
            "properties": {
              "code": {
                "type": "string",
                "description": "The finding."
              },
              "path": {
                "type": "string",
                "description": "Glob of the paths where it is left out."
              },
              "reason": {
                "type": "string",
                "minLength": 1,
                "description": "Why; a reviewer reads it."
              }
            }
          }
        },
        "baseline": {
          "type": "string",
          "default": ".github/hortus-baseline.json",
          "description": "File of frozen findings; what is in it does not fail."
        },
        "strict": {
          "type": "boolean",
          "default": false,
          "description": "Warnings fail too, and the baseline forgives nothing (TFC-0006)."
        }
      }
    },
    "workspace": {
      "type": "object",
      "description": "The TFC side of a repository: datasets, runs, models.",
      "required": [
        "profile",
        "large_file_mb",
        "model_extensions",
        "workflow",
        "environment",
        "checksums",
        "signatures",
        "keyring",
        "trusted_keys",
        "threshold"
      ],
      "additionalProperties": false,
      "properties": {
        "profile": {
          "enum": [
            "auto",
            "off",
            "seed",
            "full"
          ],
          "default": "auto",
          "description": "Which layout is demanded. seed: datasets, runs, models, tools, experiments and the TFC documents; the rest of TFC-0001 is a warning. full: all of TFC-0001. auto: seed where the repository has versioned datasets, runs or models, else off."
        },
        "large_file_mb": {
          "type": "number",
          "exclusiveMinimum": 0,
          "default": 1,
          "description": "A file over this many MiB below data, datasets, models or runs belongs into Git LFS."
        },
        "model_extensions": {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[a-z0-9][a-z0-9.]{0,31}$"
          },
          "minItems": 1,
          "default": [
            "pt",
            "pth",
            "ckpt",
            "safetensors",
            "onnx",
            "pb",
            "h5",
            "keras",
            "pkl",
            "pickle",
            "joblib",
            "bin",
            "tflite",
            "engine",
            "gguf",
            "npz"
          ],
          "description": "Extensions of a model artifact `model.<ext>`."
        },
        "workflow": {
          "type": "boolean",
          "default": false,
          "description": "Checks commit messages, branch names, tags and RELEASE.yaml against TFC-0009."
        },
        "environment": {
          "type": "boolean",
          "default": false,
          "description": "Checks requirement files, environments/system.yaml and .gitignore against TFC-0010."
        },
        "checksums": {
          "enum": [
            "off",
            "warn",
            "require"
          ],
          "default": "warn",
          "description": "Whether versions and run artifacts must have a CHECKSUMS.txt. One that is there is always verified."
        },
        "signatures": {
          "enum": [
            "off",
            "warn",
            "require"
          ],
          "default": "warn",
          "description": "Whether a CHECKSUMS.txt must be signed. A signature that is there is always judged."
        },
        "keyring": {
          "type": "string",
          "default": ".github/hortus-keys.asc",
          "description": "Public keys of the signers. With a base it is read at the merge base, so that a pull request cannot bring its own key (A19)."
        },
        "trusted_keys": {
          "type": "array",
          "default": [],
          "description": "Who may sign, by full fingerprint. With a base it is read at the merge base.",
          "items": {
            "type": "object",
            "required": [
              "fingerprint"
            ],
            "additionalProperties": false,
            "properties": {
              "fingerprint": {
                "type": "string",
                "pattern": "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$",
                "description": "Of the primary key: 40 hex digits (v4) or 64 (v6), without spaces."
              },
              "name": {
                "type": "string",
                "description": "Whose key it is."
              },
              "paths": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "Globs of directories that the key may sign; left out: all."
              },
              "since": {
                "type": "string",
                "description": "Date (YYYY-MM-DD): signatures made before are refused."
              },
              "until": {
                "type": "string",
                "description": "Date (YYYY-MM-DD): signatures made after are refused."
              }
            }
          }
        },
        "threshold": {
          "type": "integer",
          "minimum": 1,
          "maximum": 16,
          "default": 1,
          "description": "How many different trusted keys must have signed."
        }
      }
    },
    "work_dir": {
      "type": "object",
      "description": "Run directories of a vision pipeline that keeps its state in one work-dir.",
      "required": [
        "path"
      ],
      "additionalProperties": false,
      "properties": {
        "path": {
          "type": [
            "string",
            "null"
          ],
          "default": null,
          "description": "The work-dir to check, for instance work-dir; null: one named work-dir when it is there."
        }
      }
    },
    "compare": {
      "type": "object",
      "description": "How two records are compared.",
      "required": [
        "tolerance",
        "metrics"
      ],
      "additionalProperties": false,
      "properties": {
        "tolerance": {
          "type": "number",
          "minimum": 0,
          "default": 0.05,
          "description": "Relative change below which a metric counts as equivalent."
        },
        "metrics": {
          "type": "object",
          "default": {},
          "description": "Per metric; the descriptor's own declaration comes first.",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "tolerance": {
                "type": "number",
                "minimum": 0,
                "description": "Relative."
              },
              "direction": {
                "enum": [
                  "min",
                  "max",
                  "neutral"
                ],
                "description": "Which way is better."
              },
              "unit": {
                "type": "string",
                "description": "Shown behind its values."
              }
            }
          }
        }
      }
    },
    "plan": {
      "type": "object",
      "description": "How the matrix of a workflow is planned.",
      "required": [
        "max_cells",
        "minutes",
        "labels"
      ],
      "additionalProperties": false,
      "properties": {
        "max_cells": {
          "type": "integer",
          "minimum": 1,
          "maximum": 256,
          "default": 256,
          "description": "Jobs of one matrix; GitHub allows 256. More cells than that share jobs (shards)."
        },
        "minutes": {
          "type": "number",
          "exclusiveMinimum": 0,
          "default": 15,
          "description": "Time limit of a cell whose length is not known."
        },
        "labels": {
          "type": "object",
          "description": "Runner labels.",
          "required": [
            "cpu",
            "gpu"
          ],
          "additionalProperties": false,
          "properties": {
            "cpu": {
              "type": "array",
              "items": {
                "type": "string"
              },
              "minItems": 1,
              "default": [
                "ubuntu-24.04"
              ],
              "description": "Runner of cells that need no GPU."
            },
            "gpu": {
              "type": "array",
              "items": {
                "type": "string"
              },
              "minItems": 1,
              "default": [
                "self-hosted",
                "gpu"
              ],
              "description": "Runner of cells that need one."
            }
          }
        }
      }
    }
  }
}
