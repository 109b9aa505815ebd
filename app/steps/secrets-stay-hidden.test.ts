/** Ten canaries in a work-dir, and every way in which their finding may be printed. */
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { RUN, sampleWorkDir } from '../../core/workdir/testing/sample-work-dir.ts'
import { temporaryRepository } from '../../io/testing/temporary.ts'

const CLI = new URL('../../cli/main.ts', import.meta.url).pathname
const run = promisify(execFile)

/** Put together here, so that no scanner takes this file for a leak. */
const body = (letter: string): string => `${letter}Q7x`.repeat(10)
const CANARIES = {
  github: ['gh', `p_${body('A')}`].join(''),
  aws: ['AKI', 'AQ7ZXCANARYQ7ZX12'].join(''),
  hugging: ['h', `f_${'CanaryQzxw'.repeat(4).slice(0, 34)}`].join(''),
  jwt: ['ey', `J${body('B')}`, `.${body('C')}`, `.${body('D')}`].join(''),
  pem: ['-----BEGIN RSA ', 'PRIVATE KEY-----'].join(''),
  openai: ['s', `k-proj-${body('E')}${body('F')}`].join(''),
  plain: 'canary-plain-7d1f',
  inline: 'canary-inline-93ab',
  comment: 'canary-comment-55aa',
  password: 'canary-password-e0e0',
} as const

function planted(): Record<string, string> {
  const files = sampleWorkDir()
  const settings = `runs/${RUN}/config.resolved.toml`
  const artifacts = `runs/${RUN}/artifacts.json`
  files['config.example.toml'] += `\n[keys]\ngithub = "${CANARIES.github}"\nlimits = { fps = 1, api_key = "${CANARIES.inline}" }\n# hf_token = "${CANARIES.comment}"\n`
  files[settings] = (files[settings] ?? '').replace('[deploy.edge]\nvideo_path = ""\napi_key = ""', `[deploy.edge]\nvideo_path = ""\napi_key = "${CANARIES.plain}"\nnote = "${CANARIES.aws}"`)
  // A line that no parser takes, with a secret in it: its message must not quote the line.
  files['config.deploy.toml'] = `[app\nstream_api_key = "${CANARIES.openai}"\n`
  const traceback = `Traceback (most recent call last):\n  client(token="${CANARIES.hugging}")\n${CANARIES.pem}\n`
  files[artifacts] = (files[artifacts] ?? '').replace('"error": null,', `"error": null,\n  "traceback": ${JSON.stringify(traceback)},`)
  files['log.txt'] += `${JSON.stringify({ ts_utc: '2026-03-02T11:00:00.000000+00:00', level: 'INFO', event: 'autolabel.llm.request.failed', message: `401 for Authorization: Bearer ${CANARIES.jwt}`, password: CANARIES.password })}\n`
  // Where a secret is not looked for, a message about something else quotes the value.
  files[`runs/${RUN}/metrics.json`] = (files[`runs/${RUN}/metrics.json`] ?? '').replace('"train"', JSON.stringify(CANARIES.github))
  return files
}

test('ten canaries are found by place and kind, and stand in no output of any format, nor in what is written or logged', async () => {
  await using repository = await temporaryRepository(Object.fromEntries(Object.entries(planted()).map(([path, text]) => [`work-dir/${path}`, text])))
  const outputs: string[] = []
  const hortus = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await run(process.execPath, [CLI, 'validate', '--no-color', ...args], { cwd: repository.path }).catch((error: { stdout: string; stderr: string }) => error)
    outputs.push(stdout, stderr)
    return stdout
  }
  const report = JSON.parse(await hortus('--format', 'report')) as { findings: { code: string; path: string; line: number; message: string }[] }
  for (const format of ['terminal', 'markdown', 'html', 'csv', 'summary', 'github', 'annotations', 'sarif', 'junit', 'json']) await hortus('--format', format)
  await hortus('--verbose', '--json-log')
  await hortus('--update-baseline')
  for (const path of await readdir(join(repository.path, '.github'))) outputs.push(await readFile(join(repository.path, '.github', path), 'utf8'))

  const secrets = report.findings.filter(({ code }) => code === 'WORKDIR.SECRET').map(({ path, line, message }) => `${path.slice('work-dir/'.length)}:${line} ${message.replace('Here stands ', '')}`)
  expect(secrets.toSorted()).toEqual([
    'config.deploy.toml:2 an OpenAI or Anthropic key.',
    'config.example.toml:40 a GitHub token in keys.github.',
    'config.example.toml:41 the value of keys.limits.api_key.',
    'config.example.toml:42 the value of hf_token.',
    'log.txt:6 a JSON web token in message.',
    'log.txt:6 the value of password.',
    `runs/${RUN}/artifacts.json:7 a private key in traceback.`,
    `runs/${RUN}/config.resolved.toml:33 the value of deploy.edge.api_key.`,
    `runs/${RUN}/config.resolved.toml:34 an AWS access key in deploy.edge.note.`,
    `runs/${RUN}/metrics.json:3 a GitHub token in mode.`,
  ])
  expect(outputs.filter((text) => text.length > 500).length).toBeGreaterThan(8)
  for (const canary of Object.values(CANARIES)) {
    const pieces = canary.startsWith('-----') ? [canary] : [canary, canary.slice(0, 12), canary.slice(-12)]
    expect(pieces.filter((piece) => outputs.some((text) => text.includes(piece)))).toEqual([])
  }
})
