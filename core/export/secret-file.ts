/** Files that are kept for secrets: their name alone stops an export (A73). */
const SECRET_FILES: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)\.env(\.(?!(?:example|sample|template|dist|defaults?|schema)$)[^/]+)?$/, 'a file of environment variables'],
  [/(^|\/)(id_(rsa|dsa|ecdsa|ed25519)(_sk)?|ssh_host_[a-z0-9]+_key)$|\.ppk$|(^|\/)\.ssh\//, 'a private key of SSH'],
  [/\.(p8|pk8|keytab|kirbi|ccache)$|(^|\/)(\.gnupg\/|(secring|private-keys-v1)\.(gpg|d|asc)(\/|$))/, 'a private key'],
  [/\.(p12|pfx|jks|jceks|bks|keystore|keychain(-db)?|kdbx|kdb|pkcs12)$|(^|\/)wallet\.dat$/, 'a store of keys'],
  [/(^|\/)(\.netrc|_netrc|\.pgpass|\.pypirc|\.git-credentials|\.s3cfg|\.boto|\.htpasswd|\.vault-token|\.dockercfg|\.my\.cnf|\.mylogin\.cnf)$/, 'a file of passwords'],
  [/(^|\/)(\.aws\/credentials|\.docker\/config\.json|\.kube\/config|kubeconfig|\.huggingface\/token|huggingface\/token|\.config\/gcloud\/.+|\.azure\/.+|kaggle\.json|\.streamlit\/secrets\.toml|\.config\/gh\/hosts\.yml)$/, 'where a tool keeps its credentials'],
  [/(^|\/)(client_secrets?[^/]{0,100}\.json|service[-_]?account[^/]{0,100}\.json|application_default_credentials\.json|credentials\.json|secrets?\.(ya?ml|json|toml|ini|env))$/, 'a file of credentials'],
  [/(\.tfstate(\.backup)?|\.tfvars(\.json)?)$/, 'the state of Terraform, which holds secrets in plain text'],
  [/(^|\/)\.(bash|zsh|python|psql|node_repl|mysql|sh|sqlite)_history$/, 'the history of a shell'],
]

/** What the file is, in words that follow "it is"; null: nothing of the kind. Names are compared without case. */
export function secretFile(path: string): string | null {
  const name = path.normalize('NFKC').toLowerCase()
  return SECRET_FILES.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
