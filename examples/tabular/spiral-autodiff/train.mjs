/** Two interleaved spirals, a network of two hidden layers, and the optimiser Adam: no package anywhere. */
import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Tensor } from './tensor.mjs'

const { values } = parseArgs({
  options: {
    epochs: { type: 'string', default: '400' },
    hidden: { type: 'string', default: '16' },
    noise: { type: 'string', default: '0.08' },
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    time: { type: 'boolean', default: false },
  },
})
const [epochs, hidden, noise, points, seed] = [values.epochs, values.hidden, values.noise, values.points, values.seed].map(Number)

const random = generator(seed)
const train = spirals(points)
const test = spirals(1000)
const layers = [weights(2, hidden), weights(hidden, hidden), weights(hidden, 1)]
const parameters = layers.flat()
const step = adam(parameters, 0.02)

// Asked to end (SIGTERM): what was learned so far is reported, and the exit code is 0.
let asked = false
process.once('SIGTERM', () => (asked = true))

for (let epoch = 1; epoch <= epochs && !asked; epoch++) {
  const began = performance.now()
  const loss = network(train.inputs).crossEntropy(train.labels)
  loss.backward()
  step()
  if (values.time) report('step_time', Number((performance.now() - began).toFixed(4)), { step: epoch, unit: 'ms', direction: 'min' })
  if (epoch % 100 === 0 || epoch === epochs) report('loss', Number(loss.values[0].toFixed(6)), { step: epoch, direction: 'min' })
  if (epoch % 20 === 0) await tell({ event: 'epoch_completed', epoch, metrics: { train_loss: Number(loss.values[0].toFixed(6)) } })
}
report('accuracy', accuracy(test), { unit: '1', direction: 'max' })

function network(inputs) {
  return layers.reduce((x, [weight, bias], at) => {
    const out = x.matmul(weight).addRow(bias)
    return at < layers.length - 1 ? out.tanh() : out
  }, inputs)
}

function accuracy({ inputs, labels }) {
  const right = network(inputs).values.filter((logit, at) => logit > 0 === (labels[at] === 1)).length
  return right / labels.length
}

/** Points on two spirals that wind around each other, with noise. */
function spirals(count) {
  const inputs = new Tensor(count, 2)
  const labels = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    labels[at] = at % 2
    const radius = 0.1 + 0.9 * random()
    const angle = 3 * Math.PI * radius + labels[at] * Math.PI
    inputs.values[2 * at] = radius * Math.cos(angle) + noise * normal()
    inputs.values[2 * at + 1] = radius * Math.sin(angle) + noise * normal()
  }
  return { inputs, labels }
}

function weights(rows, columns) {
  const weight = new Tensor(rows, columns)
  weight.values.forEach((_, at) => (weight.values[at] = normal() * Math.sqrt(2 / rows)))
  return [weight, new Tensor(1, columns)]
}

function adam(tensors, rate, beta1 = 0.9, beta2 = 0.999) {
  const moments = tensors.map(({ values: { length } }) => [new Float64Array(length), new Float64Array(length)])
  let time = 0
  return () => {
    time += 1
    tensors.forEach(({ values: value, gradient }, at) => {
      const [first, second] = moments[at]
      for (let i = 0; i < value.length; i++) {
        first[i] = beta1 * first[i] + (1 - beta1) * gradient[i]
        second[i] = beta2 * second[i] + (1 - beta2) * gradient[i] ** 2
        value[i] -= (rate * (first[i] / (1 - beta1 ** time))) / (Math.sqrt(second[i] / (1 - beta2 ** time)) + 1e-8)
        gradient[i] = 0
      }
    })
  }
}

function normal() {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** mulberry32: Math.random cannot be seeded, and an unseeded run cannot be compared with another. */
function generator(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One JSON line per figure; Hortus reads them, and without Hortus they are only printed. */
function report(metric, value, more) {
  const line = JSON.stringify({ metric, value, ...more })
  console.log(line)
  if (process.env.HORTUS_METRICS) appendFileSync(process.env.HORTUS_METRICS, `${line}\n`)
}

/** An event of the run, for whoever watches it; and a moment in which a signal can be heard. */
function tell(event) {
  if (process.env.HORTUS_EVENTS) appendFileSync(process.env.HORTUS_EVENTS, `${JSON.stringify(event)}\n`)
  return new Promise(setImmediate)
}
