/** Normal forms of the odd examples of the real garden, typed by hand from reading their files. */
import type { Example } from '../../core/garden/example.ts'

type Partly<T> = { readonly [K in keyof T]?: T[K] extends readonly unknown[] ? T[K] : T[K] extends object | null ? Partly<T[K]> | null : T[K] }

export const normalForms: Readonly<Record<string, Partly<Example>>> = {
  // GPU: six spellings
  'physical/molmoact2': { need: { gpus: 1, vramGb: 24, diskGb: 25, cpuOk: false, spellings: ['resources.gpu:required', 'docker.gpu:required'] }, image: 'molmoact2-inference:latest' },
  'physical/nedreamer_dmc': { need: { gpus: 1, vramGb: 8, diskGb: 5, cpuOk: false, spellings: ['resources.gpu:int', 'docker.gpu:required'] }, verification: { shape: 'date', date: '2026-03-14', status: 'not_verified', claimsVerified: false }, stabilityRaw: null, tier: 'experimental' },
  'physical/openvla_single_step': { need: { gpus: 1, vramGb: 16, spellings: ['docker.gpu:required'] }, presets: [], image: 'openvla-inference:latest', verification: { shape: 'date', date: '2025-12-06', status: 'verified', claimsVerified: true } },
  'physical/stable_worldmodel_dmc': { need: { gpus: 1, cpuOk: true, spellings: ['docker.gpu:optional'] }, presets: [], verification: { shape: 'date', date: '2026-02-26', status: 'in_progress', claimsVerified: false } },
  'generative/video_generation/avatar/live_avatar': { need: { gpus: 1, vramGb: 80, ramGb: 64, diskGb: null, spellings: ['hardware.gpu_required:true'] }, stabilityRaw: null },
  'generative/video_generation/avatar/soulx_flashtalk': { need: { gpus: 1, vramGb: 40, ramGb: 64 } },
  'generative/video_generation/turbodiffusion': { need: { gpus: 1, vramGb: 24, ramGb: 32 } },
  'generative/video_generation/longcat_video': { need: { gpus: 1, vramGb: 48, diskGb: 60, spellings: ['resources.gpu_count:int'] } },
  'generative/video_generation/video2x': { need: { gpus: 1, vramGb: 1, diskGb: 10 } },
  'perception/3d_reconstruction/monst3r': { need: { gpus: 1, vramGb: 80, cpuCores: 8, ramGb: 32, diskGb: 25, spellings: ['resources.gpu:map'] } },
  'perception/3d_reconstruction/mast3r': { need: { gpus: 1, vramGb: 8, cpuCores: 8, ramGb: 16, diskGb: 15 } },
  // archived: four ways
  'archived_examples/image_generation/mdt': { tier: 'archived', archivedBy: ['folder'], stabilityRaw: 'beta' },
  'archived_examples/video_generation/kandinsky': { tier: 'archived', archivedBy: ['folder'], stabilityRaw: 'experimental' },
  'generative/image_generation/pixart': { tier: 'archived', archivedBy: ['flag'], stabilityRaw: 'experimental' },
  'generative/llm/nanomamba': { tier: 'archived', archivedBy: ['stability'], stabilityRaw: 'archived' },
  'generative/llm/nanbeige4_3b_thinking': { tier: 'experimental', stabilityRaw: 'testing', archivedBy: [], image: 'nanbeige4_3b_thinking' },
  'perception/vision_language/molmoe_1b': { tier: 'experimental', stabilityRaw: 'under_construction', verification: { shape: 'nested', date: '2025-11-18', status: 'UNDER_CONSTRUCTION', claimsVerified: false } },
  // verification
  'generative/video_generation/reward_forcing': { verification: { shape: 'status-only', date: null, status: 'pending', claimsVerified: false } },
  'generative/video_generation/krea_realtime_scope': { verification: { shape: 'nested', date: '2025-11-21', status: 'pending', claimsVerified: false } },
  'generative/video_generation/real_video': { verification: { shape: 'nested', date: '2025-12-15', status: 'failed', claimsVerified: false } },
  'analytical/time_series/moirai_zero_shot': { verification: { shape: 'root-note', date: '2025-11-06', status: null, claimsVerified: true } },
  'agentic/rag/clara': { verification: { shape: 'nested', date: '2025-12-16', status: 'VERIFIED', claimsVerified: true } },
  // image: three spellings
  'generative/video_generation/avatar/livetalk': { image: 'livetalk:latest' },
  'perception/segmentation/semantic_mmseg': { image: 'mmseg_ss' },
  // build
  'generative/video_generation/svd_cog': { build: { kind: 'cog' } },
  'generative/video_generation/cogvideox': { build: { kind: 'none' } },
}
