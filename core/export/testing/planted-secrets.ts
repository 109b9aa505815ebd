/** Secrets of sixty formats, drawn anew from a seed: none is anybody's, and none stands in this file, so that no scanner takes it for a leak. */
export interface Planted {
  readonly name: string
  /** What must be found, and must not be repeated. */
  readonly secret: string
  /** A file that holds it on line 3. */
  readonly text: string
}

export function plantedSecrets(seed: number): Planted[] {
  const draw = drawer(seed)
  return Object.entries(FORMATS).map(([name, make]) => {
    const { secret, line } = make(draw)
    return { name, secret, text: `# settings\nlearning_rate = 0.001\n${line}\nepochs = 3\n` }
  })
}

type Draw = (alphabet: keyof typeof ALPHABETS, length: number) => string
type Make = (draw: Draw) => { readonly secret: string; readonly line: string }

const ALPHABETS = { hex: '0123456789abcdef', HEX: '0123456789ABCDEF', low: 'abcdefghijklmnopqrstuvwxyz0123456789', up: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', alpha: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', b64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', digit: '0123456789' } as const

/** A token alone, as it stands in a program. */
const token = (begin: string, alphabet: keyof typeof ALPHABETS, length: number, end = ''): Make => (draw) => {
  const secret = `${begin}${draw(alphabet, length)}${end}`
  return { secret, line: `client = connect("${secret}")` }
}
/** A value that only its name gives away. */
const named = (before: string, alphabet: keyof typeof ALPHABETS, length: number, after = ''): Make => (draw) => {
  const secret = draw(alphabet, length)
  return { secret, line: `${before}${secret}${after}` }
}
const pem = (kind: string): Make => (draw) => {
  const secret = draw('b64', 64)
  return { secret, line: `${'-----BEGIN'} ${kind}-----\n${secret}\n${draw('b64', 64)}\n${'-----END'} ${kind}-----` }
}
const wrapped = (inner: Make, as: (text: string) => string): Make => (draw) => {
  const { secret, line } = inner(draw)
  return { secret, line: as(btoa(line)) }
}
const cell = (inner: Make): Make => (draw) => {
  const { secret, line } = inner(draw)
  return { secret, line: `    ${JSON.stringify(`${line}\n`)},` }
}

const FORMATS: Readonly<Record<string, Make>> = {
  'RSA key': pem('RSA PRIVATE KEY'),
  'EC key': pem('EC PRIVATE KEY'),
  'OpenSSH key': pem('OPENSSH PRIVATE KEY'),
  'PKCS 8 key': pem('PRIVATE KEY'),
  'encrypted key': pem('ENCRYPTED PRIVATE KEY'),
  'PGP key': pem('PGP PRIVATE KEY BLOCK'),
  'service account of Google': (draw) => {
    const secret = draw('b64', 64)
    return { secret, line: `  "private_key": "${'-----BEGIN'} PRIVATE KEY-----\\n${secret}\\n${draw('b64', 64)}\\n"` }
  },
  'age key': token('AGE-SECRET-KEY-1', 'up', 58),
  'GitHub token': token('ghp_', 'alnum', 36),
  'GitHub app token': token('ghs_', 'alnum', 36),
  'fine-grained GitHub token': token('github_pat_', 'alnum', 82),
  'GitLab token': token('glpat-', 'url', 20),
  'AWS key id': token('AKIA', 'up', 16),
  'AWS secret key': named('AWS_SECRET_ACCESS_KEY=', 'b64', 40),
  'AWS secret in TOML': named('aws_secret_access_key = "', 'b64', 40, '"'),
  'Hugging Face token': token('hf_', 'alpha', 34),
  'Google API key': token('AIza', 'url', 35),
  'Google OAuth secret': token('GOCSPX-', 'alnum', 28),
  'Azure storage key': token('DefaultEndpointsProtocol=https;AccountName=data;AccountKey=', 'b64', 86, '=='),
  'Azure client secret': token('a1c8Q~', 'alnum', 34),
  'shared access signature': (draw) => {
    const secret = draw('alnum', 43)
    return { secret, line: `url = "https://data.blob.core.windows.net/c/model.bin?sv=2022-11-02&sig=${secret}%3D"` }
  },
  'Slack token': token('xoxb-', 'digit', 12, '-a1b2c3d4e5f6g7h8i9j0k1l2'),
  'Slack hook': token('https://hooks.slack.com/services/T', 'up', 44),
  'Discord hook': (draw) => {
    const secret = draw('url', 68)
    return { secret, line: `HOOK = "https://discord.com/api/webhooks/${draw('digit', 18)}/${secret}"` }
  },
  'Telegram bot': (draw) => {
    const secret = `AA${draw('url', 33)}`
    return { secret, line: `bot = Bot("${draw('digit', 10).replace(/^0/, '1')}:${secret}")` }
  },
  'Stripe key': token('sk_live_', 'alnum', 24),
  'Stripe hook': token('whsec_', 'alnum', 32),
  'npm token': token('npm_', 'alnum', 36),
  'PyPI token': token('pypi-AgEIcHlwaS5vcmc', 'url', 120),
  'RubyGems key': token('rubygems_', 'hex', 48),
  'crates.io token': token('cio', 'alnum', 32),
  'Docker Hub token': token('dckr_pat_', 'url', 27),
  'OpenAI key': token('sk-proj-', 'alnum', 48),
  'Anthropic key': token('sk-ant-api03-', 'url', 90),
  'OpenRouter key': token('sk-or-v1-', 'hex', 64),
  'Replicate token': token('r8_', 'alnum', 37),
  'Groq key': token('gsk_', 'alnum', 52),
  'Databricks token': token('dapi', 'hex', 32),
  'Weights & Biases key': named('WANDB_API_KEY=', 'hex', 40),
  'Weights & Biases login': named('wandb login --relogin --api-key ', 'hex', 40),
  'Comet key': named('COMET_API_KEY = "', 'alnum', 25, '"'),
  'Kaggle key': named('KAGGLE_KEY_TOKEN: ', 'hex', 32),
  'SendGrid key': (draw) => {
    const secret = `SG.${draw('url', 22)}.${draw('url', 43)}`
    return { secret, line: `mail = "${secret}"` }
  },
  'Mailgun key': token('key-', 'hex', 32),
  'Twilio key': token('SK', 'hex', 32),
  'DigitalOcean token': token('dop_v1_', 'hex', 64),
  'Shopify token': token('shpat_', 'hex', 32),
  'Vault token': token('hvs.', 'url', 90),
  'Grafana token': token('glsa_', 'alnum', 32, '_a1b2c3d4'),
  'Notion token': token('ntn_', 'alnum', 46),
  'JSON web token': (draw) => {
    const secret = draw('url', 43)
    return { secret, line: `jwt = "${btoa('{"alg":"HS256"}')}.${btoa('{"sub":"1234"}').replaceAll('=', '')}.${secret}"` }
  },
  'password of a database': (draw) => {
    const secret = draw('alnum', 14)
    return { secret, line: `DATABASE_URL=postgresql://app:${secret}@db.internal:5432/app` }
  },
  'password of a cluster': (draw) => {
    const secret = draw('alnum', 16)
    return { secret, line: `uri: mongodb+srv://svc:${secret}@cluster0.mongodb.net` }
  },
  'basic authentication': (draw) => {
    const secret = draw('b64', 30)
    return { secret, line: `headers = {"Authorization": "Basic ${secret}1="}` }
  },
  'bearer in a script': (draw) => {
    const secret = `${draw('alnum', 38)}7Z`
    return { secret, line: `curl -H "Authorization: Bearer ${secret}" https://api.internal/v1` }
  },
  netrc: (draw) => {
    const secret = draw('alnum', 20)
    return { secret, line: `machine api.wandb.ai login user password ${secret}` }
  },
  'unknown secret in YAML': named('  client_secret: ', 'alnum', 40),
  'unknown secret in JSON': named('  "apiKey": "', 'alnum', 32, '",'),
  'unknown secret in Python': named("SIGNING_KEY = b'", 'b64', 44, "'"),
  'password that a person typed': (draw) => {
    const secret = `Kx9!${draw('alpha', 6)}-4Q`
    return { secret, line: `password = "${secret}"` }
  },
  'token in base64': wrapped(token('ghp_', 'alnum', 36), (text) => `  token: ${text}`),
  'key in base64': wrapped(pem('RSA PRIVATE KEY'), (text) => `data = "${text}"`),
  'token in base64 twice': wrapped(wrapped(token('glpat-', 'alnum', 20), (text) => text), (text) => `blob: ${text}`),
  'token in a cell of a notebook': cell(token('hf_', 'alpha', 34)),
  'unknown secret in a cell of a notebook': cell(named('os.environ["MY_API_KEY"] = "', 'alnum', 40, '"')),
}

/** Mulberry32. */
function drawer(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return (alphabet, length) => Array.from({ length }, () => ALPHABETS[alphabet][Math.floor(next() * ALPHABETS[alphabet].length)]).join('')
}
