import { describe, expect, test } from 'vitest'
import { startTwin } from '../../test/twin/twin.ts'
import { appJwt } from '../github/app-jwt.ts'
import { readSettings } from '../settings/read-settings.ts'
import { PERMISSIONS } from './manifest.ts'
import { openSetup } from './open-setup.ts'

async function place() {
  const twin = await startTwin()
  const setup = await openSetup({ apiUrl: twin.url, webUrl: twin.url, host: '127.0.0.1', port: 0, publicUrl: null })
  const get = async (address: string) => {
    const response = await fetch(address, { redirect: 'manual' })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  return { twin, setup, get, [Symbol.asyncDispose]: async () => {
    await setup.close()
    await twin.close()
  } }
}

const attribute = (page: string, pattern: RegExp): string => (pattern.exec(page)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#96;', '`').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** What a browser does with the form: GitHub takes it, and sends the person back. */
async function confirm(page: string): Promise<string> {
  const response = await fetch(attribute(page, /<form method="post" action="([^"]+)"/), { method: 'POST', redirect: 'manual', body: new URLSearchParams({ manifest: attribute(page, /name="manifest" value="([^"]+)"/) }) })
  expect(response.status).toBe(302)
  return response.headers.get('location')!
}

describe('making the App', () => {
  test('leads from an address in the log to settings that the bot starts with', async () => {
    await using here = await place()
    const back = await confirm((await here.get(here.setup.address)).text)
    const done = await here.get(back)
    expect(done.status).toBe(200)
    const line = (name: string) => attribute(done.text, new RegExp(`${name}="?([^"\\n<]+)`))
    const settings = readSettings({ APP_ID: line('APP_ID'), WEBHOOK_SECRET: line('WEBHOOK_SECRET'), PRIVATE_KEY: line('PRIVATE_KEY'), GITHUB_API_URL: here.twin.url })
    if (!settings.ok) throw new Error(settings.problem.message)
    const { appId, privateKey } = settings.value
    const app = await fetch(`${here.twin.url}/app`, { headers: { authorization: `Bearer ${appJwt(appId, privateKey, here.twin.now())}` } })
    expect(await app.json()).toMatchObject({ id: appId, permissions: PERMISSIONS, events: expect.arrayContaining(['issue_comment', 'push']) as unknown })
  })

  test('says it before anything is made when GitHub could not reach the bot', async () => {
    await using here = await place()
    expect((await here.get(here.setup.address)).text).not.toContain('HORTUS_PUBLIC_URL')
    const local = await openSetup({ apiUrl: 'https://api.github.com', webUrl: 'https://github.com', host: '127.0.0.1', port: 0, publicUrl: null })
    const { text } = await here.get(local.address)
    await local.close()
    expect(text).toContain('GitHub cannot reach that address')
    expect(text).toContain(`${local.url}/webhooks`)
  })

  test('shows the key once', async () => {
    await using here = await place()
    const back = await confirm((await here.get(here.setup.address)).text)
    expect((await here.get(back)).text).toContain('PRIVATE_KEY')
    const again = await here.get(back)
    expect(again.status).toBe(403)
    expect(again.text).not.toContain('PRIVATE_KEY')
  })

  test('is for whoever has the key of the address, and for nobody else', async () => {
    await using here = await place()
    for (const path of ['/setup', '/setup?key=', `/setup?key=${'0'.repeat(48)}`]) expect((await here.get(`${here.setup.url}${path}`)).status).toBe(403)
  })

  test('does not take a way back that nobody went (a forged state)', async () => {
    await using here = await place()
    await here.get(here.setup.address)
    for (const query of ['', '?code=abcdefghijk', '?code=abcdefghijk&state=', '?code=abcdefghijk&state=guess']) expect((await here.get(`${here.setup.url}/setup/done${query}`)).status).toBe(403)
    expect(here.twin.requests()).toEqual([])
  })

  test('asks for an organisation whose name is one, and no markup comes through', async () => {
    await using here = await place()
    expect(attribute((await here.get(`${here.setup.address}&organisation=acme`)).text, /action="([^"]+)"/)).toContain('/organizations/acme/settings/apps/new?state=')
    const hostile = await here.get(`${here.setup.address}&organisation=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(hostile.text).not.toContain('<script')
    expect(attribute(hostile.text, /action="([^"]+)"/)).not.toContain('organizations')
  })

  test('says to the prober that it lives and is not ready', async () => {
    await using here = await place()
    expect([(await here.get(`${here.setup.url}/health`)).status, (await here.get(`${here.setup.url}/ready`)).status]).toEqual([200, 503])
  })
})
