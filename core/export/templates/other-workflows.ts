/** `.github/workflows/rust.yml` and `node.yml`. Rust comes with the runner (rustup), so no action is needed for it. */
import { checkout, job, run, setupNode, workflowHead } from './workflow-parts.ts'

export const RUST_WORKFLOW = '.github/workflows/rust.yml'
export const NODE_WORKFLOW = '.github/workflows/node.yml'

/** `locked`: a Cargo.lock is there, and is not changed by a build. A rust-toolchain file of the example is followed by rustup itself. */
export function rustWorkflow({ locked }: { readonly locked: boolean }): string {
  const flag = locked ? ' --locked' : ''
  return [
    workflowHead({ why: 'Format and lints before the tests.', name: 'Rust' }),
    job({ id: 'lint', minutes: 30, steps: [checkout(), run('rustup component add rustfmt clippy'), run('cargo fmt --all --check'), run(`cargo clippy --workspace --all-targets${flag} -- -D warnings`)] }),
    job({ id: 'test', needs: 'lint', minutes: 30, steps: [checkout(), run(`cargo test --workspace${flag}`)] }),
  ].join('')
}

export interface NodeProject {
  /** A package-lock.json is there. */
  readonly locked: boolean
  readonly lint: boolean
  readonly test: boolean
}

/** Scripts that packages bring for their installation are not run (A75). */
export function nodeWorkflow({ locked, lint, test }: NodeProject): string {
  const steps = [checkout(), setupNode(), run(locked ? 'npm ci --ignore-scripts --no-audit --no-fund' : 'npm install --ignore-scripts --no-audit --no-fund --no-package-lock')]
  return [workflowHead({ why: 'Installs what the lock names, then lint and tests as far as package.json has them.', name: 'Node' }), job({ id: 'test', minutes: 30, steps: [...steps, ...(lint ? [run('npm run lint')] : []), ...(test ? [run('npm test')] : [])] })].join('')
}
