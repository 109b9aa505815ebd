/** Prints the public key that executors hold tickets against (docs/bot-jobs.md); the private key of the App comes from the environment, as for the bot. */
import { publicText, ticketKey } from '../../core/job/ticket.ts'
import { readSettings } from '../../bot/settings/read-settings.ts'

const settings = readSettings(process.env)
if (settings.ok) process.stdout.write(`${publicText(ticketKey(settings.value.privateKey))}\n`)
else {
  process.stderr.write(`${settings.problem.message}\n${settings.problem.next}\n`)
  process.exitCode = 3
}
