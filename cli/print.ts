import { inert } from '../core/render/plain.ts'
import { renderJson } from '../core/render/render-json.ts'
import type { TerminalOptions } from '../core/render/render-terminal.ts'
import type { Session } from './session.ts'

/** Prints data: as JSON when a program asked, else as the text that `render` makes of it: in a workflow no line of it is a command (A50). */
export function print<T>(session: Session, data: T, render: (data: T, options: TerminalOptions) => string): void {
  const { terminal, options } = session
  terminal.out(options.json ? renderJson(data) : inert(render(data, textOptions(session))))
}

export const textOptions = ({ terminal }: Session): TerminalOptions => ({ color: terminal.outColor, width: terminal.width() })
