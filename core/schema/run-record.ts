/** `run-record/1`: the types are generated from schemas/run-record.schema.json. */
export type { Artifact, Benchmark, BenchmarkSeries, Build, Check, Diagnostic, GpuFigures, Latency, Measured, Num, Observed, Parity, ParityOutput, ParityPair, Reported, Restart, RunRecord, RunnerQuality, Samples, Scores, Series, Statistics } from './generated/run-record.types.ts'
export { validate as validateRunRecord } from './generated/run-record.validate.js'
