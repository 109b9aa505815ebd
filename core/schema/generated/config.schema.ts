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
    "images",
    "smoke",
    "validate",
    "workspace",
    "work_dir",
    "compare",
    "plan",
    "contracts",
    "history"
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
        "cache_ref",
        "skip_fresh_hours",
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
            "gha",
            "registry"
          ],
          "default": "none",
          "description": "Where image layers are kept between builds, with buildx. gha: GitHub's cache service, in a job; the smoke action sets it. registry: the repository in `build.cache_ref`. Code that is not trusted reads it and never writes."
        },
        "cache_ref": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$",
          "default": null,
          "description": "Repository of a registry for `build.cache: registry`, without a tag, for instance ghcr.io/owner/repo/cache. Each example has a tag of its own in it."
        },
        "skip_fresh_hours": {
          "type": "number",
          "minimum": 0,
          "maximum": 8760,
          "default": 0,
          "description": "An image on this machine is used again, without a build, when its build key is unchanged and a run of it was green within so many hours. 0: every smoke builds, which also proves that the image still builds."
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
    "images": {
      "type": "object",
      "description": "Prebuilt images: what was green is pushed under its build key, and pulled instead of built (docs/images.md).",
      "required": [
        "registry",
        "push",
        "pull",
        "branch"
      ],
      "additionalProperties": false,
      "properties": {
        "registry": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$",
          "default": null,
          "description": "Where prebuilt images are, for instance ghcr.io/owner/repo; each example has a repository below it. null: nowhere, every image is built."
        },
        "push": {
          "type": "boolean",
          "default": false,
          "description": "Push the image of a green smoke, from a clean checkout of `images.branch`; never of code that is not trusted."
        },
        "pull": {
          "type": "boolean",
          "default": true,
          "description": "Pull an image whose build key matches instead of building it. false: build, to see whether it still builds."
        },
        "branch": {
          "type": "string",
          "minLength": 1,
          "default": "main",
          "description": "The branch whose green smokes are pushed: the default branch."
        }
      }
    },
    "smoke": {
      "type": "object",
      "description": "How presets are run.",
      "required": [
        "preset",
        "timeout_seconds",
        "probe_seconds",
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
        "probe_seconds": {
          "type": "number",
          "minimum": 0,
          "maximum": 3600,
          "default": 60,
          "description": "Limit of one probe, which starts the preset's command with --help on the CPU. 0: nothing is probed, and what needs a GPU that is not there is not built."
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
        "stop_on_nan": {
          "type": "boolean",
          "default": false,
          "description": "true: NaN or infinity in a reported metric ends the run as failed, unless the preset says otherwise under `supervise`."
        },
        "grace_seconds": {
          "type": "number",
          "exclusiveMinimum": 0,
          "maximum": 600,
          "default": 10,
          "description": "Time between the signal that asks a run to end and the kill, unless the preset says otherwise under `supervise`."
        },
        "stage": {
          "enum": [
            "all",
            "build",
            "run"
          ],
          "default": "all",
          "description": "build: images are built and kept as archives in the output directory, and nothing is run. run: nothing is built; the kept images are checked, loaded and run (docs/runners.md). all: both on one machine."
        },
        "images": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "default": null,
          "description": "Directory with the archives that `smoke.stage: build` kept, relative to the garden or absolute; for `smoke.stage: run`."
        },
        "images_gb": {
          "type": "number",
          "exclusiveMinimum": 0,
          "maximum": 1024,
          "default": 24,
          "description": "A larger archive of an image is neither kept nor loaded. In units of 1024^3 bytes."
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
        "policies",
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
        "policies": {
          "type": "object",
          "description": "Parameters of the garden's written rules, by code; docs/policies.md explains each. A rule is off until `validate.levels` gives it a level.",
          "required": [
            "GARDEN.SCRIPT_DIRECTORY",
            "GARDEN.REACHES_OUT",
            "GARDEN.IMAGE_NAME",
            "GARDEN.CACHE_MOUNT",
            "GARDEN.RUN_USER",
            "GARDEN.PATH_HELPERS",
            "GARDEN.WORK_MOUNT",
            "GARDEN.DEVICES_FORWARDED",
            "GARDEN.TERMINAL",
            "GARDEN.DESCRIPTOR_MISSING",
            "GARDEN.PRESET_FORM",
            "GARDEN.PRESET_MISSING",
            "GARDEN.KEY_MISSING",
            "GARDEN.STABILITY_WORD",
            "GARDEN.NAME_STYLE",
            "GARDEN.BUILD_FILES_MISSING",
            "GARDEN.README_MISSING",
            "GARDEN.REQUIREMENT_UNPINNED",
            "GARDEN.BASE_UNPINNED",
            "GARDEN.MODEL_IN_IMAGE",
            "GARDEN.LICENSE_MISSING",
            "GARDEN.VERIFICATION_MISSING",
            "GARDEN.VERIFICATION_STATUS",
            "GARDEN.MEDIA_TRACKED",
            "GARDEN.GITIGNORE_MISSING",
            "GARDEN.CHECKOUT_UNPINNED",
            "GARDEN.VENDORED_UNDOCUMENTED",
            "GARDEN.SOURCE_IN_IMAGE",
            "GARDEN.README_EXPECTATION",
            "GARDEN.README_SAMPLE",
            "GARDEN.PEAK_VRAM_MISSING",
            "GARDEN.BENCHMARK_FILES",
            "GARDEN.ARCHIVE_UNLISTED",
            "GARDEN.CATALOGUE_UNLISTED",
            "GARDEN.COMMAND_DANGLING"
          ],
          "additionalProperties": false,
          "properties": {
            "GARDEN.SCRIPT_DIRECTORY": {
              "type": "object",
              "description": "Rule 11 of the garden.",
              "required": [
                "presets"
              ],
              "additionalProperties": false,
              "properties": {
                "presets": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [],
                  "description": "Globs of the presets that are asked; none: all of them."
                }
              }
            },
            "GARDEN.REACHES_OUT": {
              "type": "object",
              "description": "Rule 12 of the garden.",
              "required": [
                "paths"
              ],
              "additionalProperties": false,
              "properties": {
                "paths": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [],
                  "description": "Globs of paths of the repository that any example may use; `.` is the whole repository."
                }
              }
            },
            "GARDEN.IMAGE_NAME": {
              "type": "object",
              "description": "Rule 13 of the garden.",
              "required": [
                "presets"
              ],
              "additionalProperties": false,
              "properties": {
                "presets": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [],
                  "description": "Globs of the presets that are asked; none: all of them."
                }
              }
            },
            "GARDEN.CACHE_MOUNT": {
              "type": "object",
              "description": "Rule 14 of the garden.",
              "required": [
                "source",
                "target",
                "presets"
              ],
              "additionalProperties": false,
              "properties": {
                "source": {
                  "type": "string",
                  "default": "~/.cache/cvlization",
                  "description": "What is mounted."
                },
                "target": {
                  "type": "string",
                  "default": "/root/.cache",
                  "description": "Where it is mounted."
                },
                "presets": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [],
                  "description": "Globs of the presets that are asked; none: all of them."
                }
              }
            },
            "GARDEN.RUN_USER": {
              "type": "object",
              "description": "Rule 15 of the garden.",
              "required": [
                "presets"
              ],
              "additionalProperties": false,
              "properties": {
                "presets": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [],
                  "description": "Globs of the presets that are asked; none: all of them."
                }
              }
            },
            "GARDEN.PATH_HELPERS": {
              "type": "object",
              "description": "Rule 27 of the garden.",
              "required": [
                "words",
                "presets"
              ],
              "additionalProperties": false,
              "properties": {
                "words": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "resolve_input_path",
                    "resolve_output_path"
                  ],
                  "description": "Names that the program must hold."
                },
                "presets": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "predict"
                  ],
                  "description": "Globs of the presets that are asked; none: all of them."
                }
              }
            },
            "GARDEN.WORK_MOUNT": {
              "type": "object",
              "description": "Rule 28 of the garden.",
              "required": [
                "target",
                "keys",
                "presets"
              ],
              "additionalProperties": false,
              "properties": {
                "target": {
                  "type": "string",
                  "default": "/mnt/cvl/workspace",
                  "description": "Where CVL_WORK_DIR is mounted."
                },
                "keys": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "CVL_INPUTS"
                  ],
                  "description": "Variables that are set."
                },
                "presets": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "predict"
                  ],
                  "description": "Globs of the presets that are asked; none: all of them."
                }
              }
            },
            "GARDEN.DEVICES_FORWARDED": {
              "type": "object",
              "description": "Rule 31 of the garden.",
              "required": [
                "keys",
                "presets"
              ],
              "additionalProperties": false,
              "properties": {
                "keys": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "CUDA_VISIBLE_DEVICES"
                  ],
                  "description": "Variables that are handed on by a container that asks for GPUs."
                },
                "presets": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "train"
                  ],
                  "description": "Globs of the presets that are asked; none: all of them."
                }
              }
            },
            "GARDEN.TERMINAL": {
              "type": "object",
              "description": "Rule 33 of the garden.",
              "required": [
                "presets"
              ],
              "additionalProperties": false,
              "properties": {
                "presets": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [],
                  "description": "Globs of the presets that are asked; none: all of them."
                }
              }
            },
            "GARDEN.DESCRIPTOR_MISSING": {
              "type": "object",
              "description": "Rule 1 of the garden.",
              "required": [
                "marks"
              ],
              "additionalProperties": false,
              "properties": {
                "marks": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "Dockerfile",
                    "build.sh"
                  ],
                  "description": "A directory below the folder of the examples that has all of these is an example, and needs an example.yaml."
                }
              }
            },
            "GARDEN.PRESET_FORM": {
              "type": "object",
              "description": "Rule 3 of the garden.",
              "required": [
                "keys"
              ],
              "additionalProperties": false,
              "properties": {
                "keys": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "script",
                    "description"
                  ],
                  "description": "Keys that every entry of the `presets` map has."
                }
              }
            },
            "GARDEN.PRESET_MISSING": {
              "type": "object",
              "description": "Rule 4 of the garden.",
              "required": [
                "presets"
              ],
              "additionalProperties": false,
              "properties": {
                "presets": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "build"
                  ],
                  "description": "Presets that every example has."
                }
              }
            },
            "GARDEN.KEY_MISSING": {
              "type": "object",
              "description": "Rule 6 of the garden.",
              "required": [
                "keys"
              ],
              "additionalProperties": false,
              "properties": {
                "keys": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "name",
                    "capability",
                    "modalities",
                    "datasets",
                    "description",
                    "tasks",
                    "frameworks",
                    "tags",
                    "stability",
                    "resources",
                    "presets"
                  ],
                  "description": "Keys that every descriptor has; a dot leads into a map, for instance resources.gpu."
                }
              }
            },
            "GARDEN.STABILITY_WORD": {
              "type": "object",
              "description": "Rule 7 of the garden.",
              "required": [
                "words"
              ],
              "additionalProperties": false,
              "properties": {
                "words": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "stable",
                    "beta",
                    "experimental"
                  ],
                  "description": "Words that `stability` may be."
                }
              }
            },
            "GARDEN.NAME_STYLE": {
              "type": "object",
              "description": "Rule 8 of the garden.",
              "required": [
                "style"
              ],
              "additionalProperties": false,
              "properties": {
                "style": {
                  "enum": [
                    "kebab",
                    "snake",
                    "either"
                  ],
                  "default": "kebab",
                  "description": "How `name` is written: kebab is lower case with hyphens, snake with underscores; either: one of the two, not mixed."
                }
              }
            },
            "GARDEN.BUILD_FILES_MISSING": {
              "type": "object",
              "description": "Rule 9 of the garden.",
              "required": [
                "files"
              ],
              "additionalProperties": false,
              "properties": {
                "files": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "Dockerfile",
                    "build.sh"
                  ],
                  "description": "Files that every example has."
                }
              }
            },
            "GARDEN.README_MISSING": {
              "type": "object",
              "description": "Rule 10 of the garden.",
              "required": [
                "files"
              ],
              "additionalProperties": false,
              "properties": {
                "files": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "README.md"
                  ],
                  "description": "Files that every example has."
                }
              }
            },
            "GARDEN.REQUIREMENT_UNPINNED": {
              "type": "object",
              "description": "Rule 16 of the garden.",
              "required": [
                "files"
              ],
              "additionalProperties": false,
              "properties": {
                "files": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "requirements*.txt"
                  ],
                  "description": "Requirement files, as globs below an example."
                }
              }
            },
            "GARDEN.BASE_UNPINNED": {
              "type": "object",
              "description": "Rule 16 of the garden.",
              "required": [
                "pin"
              ],
              "additionalProperties": false,
              "properties": {
                "pin": {
                  "enum": [
                    "tag",
                    "digest"
                  ],
                  "default": "tag",
                  "description": "What the base image of a Dockerfile names: at least a tag, or a digest."
                }
              }
            },
            "GARDEN.MODEL_IN_IMAGE": {
              "type": "object",
              "description": "Rule 17 of the garden.",
              "required": [
                "extensions"
              ],
              "additionalProperties": false,
              "properties": {
                "extensions": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "pt",
                    "pth",
                    "ckpt",
                    "safetensors",
                    "onnx",
                    "gguf",
                    "bin",
                    "h5",
                    "tflite"
                  ],
                  "description": "Extensions of weights that a Dockerfile must not add; an ADD from the network is told whatever it adds."
                }
              }
            },
            "GARDEN.LICENSE_MISSING": {
              "type": "object",
              "description": "Rule 18 of the garden.",
              "required": [
                "files",
                "keys"
              ],
              "additionalProperties": false,
              "properties": {
                "files": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "LICENSE",
                    "LICENSE.md",
                    "LICENSE.txt",
                    "COPYING"
                  ],
                  "description": "Any of these files is enough."
                },
                "keys": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "license"
                  ],
                  "description": "Or any of these keys of the descriptor."
                }
              }
            },
            "GARDEN.VERIFICATION_MISSING": {
              "type": "object",
              "description": "Rule 19 of the garden.",
              "required": [
                "key"
              ],
              "additionalProperties": false,
              "properties": {
                "key": {
                  "type": "string",
                  "default": "verification.last_verified",
                  "description": "Where the date of the last verification stands; a dot leads into a map."
                }
              }
            },
            "GARDEN.VERIFICATION_STATUS": {
              "type": "object",
              "description": "Rule 20 of the garden.",
              "required": [
                "key",
                "words"
              ],
              "additionalProperties": false,
              "properties": {
                "key": {
                  "type": "string",
                  "default": "verification.status",
                  "description": "Where the status stands; a dot leads into a map."
                },
                "words": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "VERIFIED",
                    "PARTIAL",
                    "UNVERIFIED"
                  ],
                  "description": "Words that it may be."
                }
              }
            },
            "GARDEN.MEDIA_TRACKED": {
              "type": "object",
              "description": "Rule 22 of the garden.",
              "required": [
                "extensions"
              ],
              "additionalProperties": false,
              "properties": {
                "extensions": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "jpg",
                    "jpeg",
                    "png",
                    "gif",
                    "webp",
                    "bmp",
                    "tif",
                    "tiff",
                    "mp4",
                    "mov",
                    "avi",
                    "mkv",
                    "webm",
                    "wav",
                    "mp3",
                    "flac",
                    "ogg",
                    "m4a",
                    "pdf",
                    "npy",
                    "npz",
                    "parquet",
                    "pkl",
                    "pt",
                    "pth",
                    "ckpt",
                    "safetensors",
                    "onnx",
                    "bin",
                    "joblib",
                    "pptx",
                    "zip",
                    "gz",
                    "tar"
                  ],
                  "description": "Extensions of sample data and weights that belong outside of git."
                }
              }
            },
            "GARDEN.GITIGNORE_MISSING": {
              "type": "object",
              "description": "Rule 23 of the garden.",
              "required": [
                "files"
              ],
              "additionalProperties": false,
              "properties": {
                "files": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    ".gitignore"
                  ],
                  "description": "Files that every example has."
                }
              }
            },
            "GARDEN.CHECKOUT_UNPINNED": {
              "type": "object",
              "description": "Rule 24 of the garden.",
              "required": [
                "files"
              ],
              "additionalProperties": false,
              "properties": {
                "files": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "requirements*.txt"
                  ],
                  "description": "Requirement files, as globs below an example."
                }
              }
            },
            "GARDEN.VENDORED_UNDOCUMENTED": {
              "type": "object",
              "description": "Rule 25 of the garden.",
              "required": [
                "folders",
                "files",
                "licenses"
              ],
              "additionalProperties": false,
              "properties": {
                "folders": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "vendor",
                    "vendored",
                    "third_party",
                    "upstream"
                  ],
                  "description": "Names of directories that hold code of others."
                },
                "files": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "UPSTREAM.md"
                  ],
                  "description": "Files that stand in such a directory, or beside it."
                },
                "licenses": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "LICENSE",
                    "LICENSE.md",
                    "LICENSE.txt",
                    "NOTICE",
                    "COPYING"
                  ],
                  "description": "Any of these stands somewhere in such a directory; an empty list asks for none."
                }
              }
            },
            "GARDEN.SOURCE_IN_IMAGE": {
              "type": "object",
              "description": "Rule 26 of the garden.",
              "required": [
                "manifests"
              ],
              "additionalProperties": false,
              "properties": {
                "manifests": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "requirements*.txt",
                    "pyproject.toml",
                    "setup.py",
                    "setup.cfg",
                    "package.json",
                    "package-lock.json",
                    "environment*.yml",
                    "environment*.yaml",
                    "*.lock"
                  ],
                  "description": "Globs of what a Dockerfile may copy; everything else is source, which is mounted."
                }
              }
            },
            "GARDEN.README_EXPECTATION": {
              "type": "object",
              "description": "Rule 29 of the garden.",
              "required": [
                "headings"
              ],
              "additionalProperties": false,
              "properties": {
                "headings": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "What to expect"
                  ],
                  "description": "A heading of the README has one of these texts in it; case does not matter."
                }
              }
            },
            "GARDEN.README_SAMPLE": {
              "type": "object",
              "description": "Rule 30 of the garden.",
              "required": [
                "headings"
              ],
              "additionalProperties": false,
              "properties": {
                "headings": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "Sample"
                  ],
                  "description": "A heading of the README has one of these texts in it; case does not matter."
                }
              }
            },
            "GARDEN.PEAK_VRAM_MISSING": {
              "type": "object",
              "description": "Rule 32 of the garden.",
              "required": [
                "keys"
              ],
              "additionalProperties": false,
              "properties": {
                "keys": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "verification.peak_vram_mib"
                  ],
                  "description": "Keys of an example that needs a GPU and claims to be verified; a dot leads into a map."
                }
              }
            },
            "GARDEN.BENCHMARK_FILES": {
              "type": "object",
              "description": "Rule 34 of the garden.",
              "required": [
                "folder",
                "files"
              ],
              "additionalProperties": false,
              "properties": {
                "folder": {
                  "type": "string",
                  "default": "benchmarks",
                  "description": "Where the benchmarks are: <folder>/<group>/<benchmark>."
                },
                "files": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "default": [
                    "README.md",
                    "config.yaml",
                    "dataset_builder.py",
                    "evaluate.py",
                    "requirements.txt",
                    "adapters"
                  ],
                  "description": "Files, or directories, that every benchmark has."
                }
              }
            },
            "GARDEN.ARCHIVE_UNLISTED": {
              "type": "object",
              "description": "Rule 35 of the garden.",
              "required": [
                "file"
              ],
              "additionalProperties": false,
              "properties": {
                "file": {
                  "type": "string",
                  "default": "README.md",
                  "description": "The list in the archive folder; it names each archived directory."
                }
              }
            },
            "GARDEN.CATALOGUE_UNLISTED": {
              "type": "object",
              "description": "Rule 36 of the garden.",
              "required": [
                "file"
              ],
              "additionalProperties": false,
              "properties": {
                "file": {
                  "type": "string",
                  "default": "README.md",
                  "description": "The catalogue; it holds the path of each example."
                }
              }
            },
            "GARDEN.COMMAND_DANGLING": {
              "type": "object",
              "description": "Rule 37 of the garden.",
              "required": [
                "command"
              ],
              "additionalProperties": false,
              "properties": {
                "command": {
                  "type": "string",
                  "default": "cvl run",
                  "description": "What starts a preset in a README: the words before the example and the preset."
                }
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
        "lfs",
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
        "lfs": {
          "type": "object",
          "description": "Git LFS.",
          "required": [
            "server"
          ],
          "additionalProperties": false,
          "properties": {
            "server": {
              "type": "string",
              "pattern": "^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$",
              "default": "off",
              "description": "The LFS server that is asked whether it has the content of every pointer: off, auto (the one of .lfsconfig or of the remote origin, without credentials), or an https address, for instance https://github.com/OWNER/REPO.git/info/lfs; HORTUS_LFS_TOKEN is sent only to such an address. With a base the setting and .lfsconfig are read at the merge base."
            }
          }
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
    "contracts": {
      "type": "object",
      "description": "What the scripts of presets ask of a container engine (docs/contracts.md).",
      "required": [
        "path"
      ],
      "additionalProperties": false,
      "properties": {
        "path": {
          "type": "string",
          "default": ".github/hortus-contracts.json",
          "description": "Where `hortus contract --update` keeps the captured contracts, and where a change of one is seen. No file: none are kept."
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
        "runner",
        "metrics"
      ],
      "additionalProperties": false,
      "properties": {
        "tolerance": {
          "type": "number",
          "minimum": 0,
          "default": 0.05,
          "description": "Relative change below which a metric of quality counts as equivalent. Times, memory and sizes have floors of their own (docs/compare.md)."
        },
        "runner": {
          "enum": [
            "shared",
            "dedicated"
          ],
          "default": "shared",
          "description": "What benchmarks run on. shared: a change of a time under 3 % is never a verdict. dedicated: under 2 %."
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
              },
              "class": {
                "enum": [
                  "exact",
                  "near",
                  "time",
                  "quality"
                ],
                "description": "How it behaves when nothing changed, as in a descriptor."
              }
            }
          }
        }
      }
    },
    "history": {
      "type": "object",
      "description": "Where records, accepted changes and indexes outlive a checkout: a branch that is never merged (docs/history.md).",
      "required": [
        "branch",
        "remote",
        "keep_months",
        "accept_days",
        "default_branch"
      ],
      "additionalProperties": false,
      "properties": {
        "branch": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$",
          "default": "hortus-data",
          "description": "Name of the data branch. It belongs to Hortus alone."
        },
        "remote": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$",
          "default": "origin",
          "description": "Name of the git remote that has it, never an address. A clone without a remote of this name keeps the branch to itself."
        },
        "keep_months": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1200,
          "default": 6,
          "description": "`hortus history compact` packs the records of whole months that are older than this into one file each; none is lost."
        },
        "accept_days": {
          "type": "integer",
          "minimum": 1,
          "maximum": 3650,
          "default": 90,
          "description": "How long an accepted change or a quarantine holds when `--until` names no day."
        },
        "default_branch": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$",
          "default": null,
          "description": "The branch whose runs are history; those of any other never get in. null: in a workflow the default branch of the repository, elsewhere the branch that the remote's HEAD names, else `images.branch`."
        }
      }
    },
    "plan": {
      "type": "object",
      "description": "How the matrix of a workflow is planned.",
      "required": [
        "max_cells",
        "minutes",
        "labels",
        "concurrency",
        "base_minutes",
        "gpu_minutes",
        "records"
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
        "concurrency": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1,
          "default": null,
          "description": "Jobs that run at the same time: cells are packed into that many, balanced by how long each took before. null: a job for each cell."
        },
        "base_minutes": {
          "type": "number",
          "minimum": 0,
          "default": 2,
          "description": "What a job spends on each base image that its cells build on: cells of one base are kept together as far as that pays."
        },
        "gpu_minutes": {
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "default": null,
          "description": "Budget of GPU minutes of one plan: cells that were not run for the longest time come first, the others are left out with that reason. null: no budget."
        },
        "records": {
          "type": [
            "string",
            "null"
          ],
          "default": null,
          "description": "Directory of run records that tell how long each cell took, relative to the repository. null: records of the output directory."
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
