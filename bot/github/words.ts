/** Why a request of the bot failed, and what whoever runs it can do. The words of a job are in io/github/failed.ts. */
import { NEXT as OF_A_JOB, WHY as OF_A_REQUEST, type Words } from '../../io/github/failed.ts'

export const WHY: Words = { ...OF_A_REQUEST, permission: 'the App does not have the permission', not_found: 'it is not there, or the App may not see it', limited: 'a limit of requests is reached' }

export const NEXT: Words = {
  ...OF_A_JOB,
  permission: 'Look at the permissions of the App and of its installation (docs/operations.md says what each is for); an owner has to accept new ones.',
  not_found: 'Look whether it still exists, and whether the App is installed on the repository.',
  limited: 'Nothing: it goes on by itself at the time that is named.',
  unreachable: 'Nothing: it is tried again; githubstatus.com says whether GitHub has an incident.',
  unreadable: 'Nothing: it is tried again; look for a proxy between the bot and GitHub when it lasts.',
  too_large: 'Report it as a bug of Hortus, with the number of the issue or pull request.',
}
