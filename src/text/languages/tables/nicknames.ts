/** Groups of given names: each a formal name and what its bearers are called; from lines with `|` between groups. */
export function nameLines(lines: string): readonly (readonly string[])[] {
  return lines
    .split(/[|\n]/)
    .map(group => group.trim().split(/\s+/))
    .filter(group => group.length > 1)
}
