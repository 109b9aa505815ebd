/**
 * Reverse-mode automatic differentiation on matrices, small enough to read in one sitting.
 * Each operation remembers its inputs and how to send a gradient back to them; `backward` walks the graph in reverse.
 */
export class Tensor {
  constructor(rows, columns, values = new Float64Array(rows * columns), inputs = [], back = () => {}) {
    this.rows = rows
    this.columns = columns
    this.values = values
    this.gradient = new Float64Array(values.length)
    this.inputs = inputs
    this.back = back
  }

  matmul(other) {
    const out = new Tensor(this.rows, other.columns, undefined, [this, other], () => {
      accumulate(this.gradient, this.rows, other.columns, this.columns, (i, k, j) => out.gradient[i * other.columns + k] * other.values[j * other.columns + k])
      accumulate(other.gradient, other.rows, this.rows, other.columns, (i, k, j) => this.values[k * this.columns + i] * out.gradient[k * other.columns + j])
    })
    accumulate(out.values, this.rows, this.columns, other.columns, (i, k, j) => this.values[i * this.columns + k] * other.values[k * other.columns + j])
    return out
  }

  /** Adds one row to every row. */
  addRow(row) {
    const out = new Tensor(this.rows, this.columns, undefined, [this, row], () => {
      out.gradient.forEach((each, at) => {
        this.gradient[at] += each
        row.gradient[at % this.columns] += each
      })
    })
    out.values.forEach((_, at) => (out.values[at] = this.values[at] + row.values[at % this.columns]))
    return out
  }

  tanh() {
    const out = new Tensor(this.rows, this.columns, this.values.map(Math.tanh), [this], () => {
      out.gradient.forEach((each, at) => (this.gradient[at] += each * (1 - out.values[at] ** 2)))
    })
    return out
  }

  /** Mean binary cross-entropy of logits against labels 0 and 1, in the form that cannot overflow. */
  crossEntropy(labels) {
    const losses = this.values.map((z, at) => Math.max(z, 0) - z * labels[at] + Math.log1p(Math.exp(-Math.abs(z))))
    const mean = losses.reduce((sum, each) => sum + each, 0) / labels.length
    const out = new Tensor(1, 1, Float64Array.of(mean), [this], () => {
      this.values.forEach((z, at) => (this.gradient[at] += (out.gradient[0] * (1 / (1 + Math.exp(-z)) - labels[at])) / labels.length))
    })
    return out
  }

  backward() {
    const order = []
    const seen = new Set()
    const visit = (tensor) => {
      if (seen.has(tensor)) return
      seen.add(tensor)
      tensor.inputs.forEach(visit)
      order.push(tensor)
    }
    visit(this)
    this.gradient[0] = 1
    for (const tensor of order.reverse()) tensor.back()
  }
}

/** out[i][j] += sum over k of term(i, k, j) */
function accumulate(out, rows, inner, columns, term) {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let k = 0; k < inner; k++) sum += term(i, k, j)
      out[i * columns + j] += sum
    }
  }
}
