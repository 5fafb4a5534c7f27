import type { Terminal } from './command.ts'

/** True where the person at the terminal says yes to the question; false where nobody sits there. */
export async function saysYes(terminal: Terminal, question: string): Promise<boolean> {
  if (!terminal.isTerminal) return false
  terminal.err(`${question} yes or no`)
  for await (const chunk of terminal.stdin) return /^y(?:es)?\s*$/i.test(new TextDecoder().decode(chunk))
  return false
}
