/** Commands to copy: how to get it, how to run it, and every preset with what it asks for. */
import { shellQuote } from '../../core/export/shell-quote.ts'
import type { Preset } from '../../core/garden/preset.ts'
import { duration } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { HOME } from '../../core/rules/families.ts'
import { mainPreset, runCommand, wordOf } from '../gallery/main-preset.ts'
import { commandBit } from '../shell/bits.ts'
import { isWebAddress } from '../shell/frame.ts'
import type { ExamplePage } from './page-of.ts'

export function runIt(page: ExamplePage): Html {
  const { example } = page.data
  const main = mainPreset(example)
  if (example.graduatedTo !== undefined) return NOTHING
  if (main === null) return html`<section id="run"><h2>Run it</h2><p class="note open">No preset of it can be run.</p></section>`
  return html`<section id="run"><h2>Run it</h2>
${commandBit(runCommand(example, main.name))}
${begin(page)}
</section>`
}

/** What somebody lacks who has only this page. */
function begin({ repositoryUrl }: ExamplePage): Html {
  return html`<details><summary>From the beginning</summary><p><code>hortus</code> is the command of <a href="${HOME as Html}#try-it" rel="noreferrer">Hortus</a>: <code>npm link</code> in a checkout of it makes it known everywhere.</p>${clone(repositoryUrl)}</details>`
}

function clone(repositoryUrl: string | null): Html {
  if (repositoryUrl === null || !isWebAddress(repositoryUrl)) return NOTHING
  const folder = repositoryUrl.replace(/\/$/, '').split('/').at(-1)!.replace(/\.git$/, '')
  return commandBit(`git clone ${shellQuote(repositoryUrl)} && cd ${wordOf(folder)}`)
}

export function presets({ data: { example, expected } }: ExamplePage): Html {
  if (example.presets.length === 0) return NOTHING
  return html`<section id="presets"><h2>Presets</h2>
${join(example.presets.map((preset) => presetBit(preset, runCommand(example, preset.name), expected[preset.name])), '\n')}</section>`
}

function presetBit(preset: Preset, command: string, expected: ExamplePage['data']['expected'][string] | undefined): Html {
  const { name, description, action } = preset
  const facts = contract(preset, expected)
  return html`<article class="preset"><h3>${text(name, 100)}</h3>
${description === null ? NOTHING : html`<p dir="auto">${sentence(description, 500)}</p>`}
${action.kind === 'invalid' ? html`<p class="note open">Cannot be run: ${sentence(action.reason, 400)}</p>` : commandBit(command)}
${action.kind === 'invalid' ? NOTHING : html`<dl class="facts">${join(facts.map(([term, words]) => html`<dt>${text(term)}</dt><dd>${words}</dd>`), '\n')}</dl>`}</article>`
}

/** What it says it does; what was seen stands with the records. */
function contract(preset: Preset, expected: ExamplePage['data']['expected'][string] | undefined): readonly (readonly [string, Html])[] {
  const { action, params, env, network, timeoutSeconds, engines, requires, service, compose, benchmark, expect } = preset
  const all: readonly (readonly [string, Html | null])[] = [
    ['runs', action.kind === 'command' ? code(action.argv.map(shellQuote).join(' '), 2000) : action.kind === 'script' ? code([action.script, ...action.args].map(shellQuote).join(' '), 2000) : null],
    ['takes', expected === undefined ? html`not measured yet` : html`about ${text(duration(expected.runMs))}, ${expected.runs === 1 ? 'one run' as Html : html`the median of ${expected.runs} runs`}${expected.buildMs === null ? NOTHING : html`; its build ${text(duration(expected.buildMs))}`}`],
    ['parameters', named(params)],
    ['variables', named(env)],
    ['network', html`${network ? 'may use it' as Html : 'none' as Html}`],
    ['at most', timeoutSeconds === null ? null : text(duration(timeoutSeconds * 1000))],
    ['engines', engines.length === 0 ? null : text(engines.join(', '))],
    ['needs', requires.length === 0 ? null : text(requires.join(', '))],
    ['server', service === undefined ? null : html`answers on ${service.port === null ? html`the first port it opens` : html`port ${service.port}`}`],
    ['compose', compose === undefined ? null : code(compose.file ?? 'compose.yaml')],
    ['benchmark', benchmark === undefined ? null : text(`${benchmark.runs ?? 'as many'} starts${benchmark.metrics.length === 0 ? '' : ` for ${benchmark.metrics.join(', ')}`}`, 300)],
    ['must come to', expectations(expect)],
  ]
  return all.flatMap(([term, words]) => (words === null ? [] : [[term, words] as const]))
}

const named = (values: Readonly<Record<string, string | number | boolean>>): Html | null =>
  Object.keys(values).length === 0 ? null : join(Object.entries(values).slice(0, 30).map(([name, value]) => code(`${name}=${String(value)}`, 120)), ' ')

function expectations({ metrics, artifacts, finite, faults }: Preset['expect']): Html | null {
  const words = [
    ...metrics.map(({ metric, min, max, equals, tolerance }) => [metric, ...(min === null ? [] : [`at least ${min}`]), ...(max === null ? [] : [`at most ${max}`]), ...(equals === null ? [] : [`${equals}${tolerance === 0 ? '' : ` ± ${tolerance}`}`])].join(' ')),
    ...artifacts.map(({ path }) => `the file ${path}`),
    ...(finite && metrics.length + artifacts.length > 0 ? ['finite metrics'] : []),
    ...faults.map(({ reason }) => `what cannot be read: ${reason}`),
  ]
  return words.length === 0 ? null : text(words.join('; '), 1000)
}
