/**
 * The commits of other people's actions that this project uses, each seen under its version tag in several independent
 * repositories (A54). An update changes this table first; the lint refuses every other commit.
 */
export const PINS: Readonly<Record<string, { readonly commit: string; readonly version: string }>> = {
  'actions/attest': { commit: '1e69f48acb82d1966a394da916b4c1698aa569d6', version: 'v4.2.2' },
  'actions/cache': { commit: '55cc8345863c7cc4c66a329aec7e433d2d1c52a9', version: 'v6.1.0' },
  'actions/checkout': { commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
  'actions/deploy-pages': { commit: 'cd2ce8fcbc39b97be8ca5fce6e763baed58fa128', version: 'v5.0.0' },
  'actions/download-artifact': { commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' },
  'actions/setup-node': { commit: '48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e', version: 'v6.4.0' },
  'actions/setup-python': { commit: 'a309ff8b426b58ec0e2a45f0f869d46889d02405', version: 'v6.2.0' },
  'actions/upload-artifact': { commit: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a', version: 'v7.0.1' },
  'actions/upload-pages-artifact': { commit: 'fc324d3547104276b827a68afc52ff2a11cc49c9', version: 'v5.0.0' },
  'docker/setup-buildx-action': { commit: 'd7f5e7f509e45cec5c76c4d5afdd7de93d0b3df5', version: 'v4.1.0' },
}

/** `owner/action@commit # version`, as it stands behind `uses:`. */
export function pinned(action: keyof typeof PINS): string {
  const pin = PINS[action]
  if (pin === undefined) throw new Error(`no pin is known for ${action}`)
  return `${action}@${pin.commit} # ${pin.version}`
}
