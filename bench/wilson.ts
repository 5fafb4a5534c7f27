/** "12/20 0.60 [0.39–0.78]": a share with Wilson's 95 % interval (Wilson 1927). */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0/0'
  const [p, z] = [part / whole, 1.96]
  const middle = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole)
  const spread = (z / (1 + (z * z) / whole)) * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole))
  const low = Math.max(0, middle - spread)
  return `${part}/${whole} ${p.toFixed(2)} [${low.toFixed(2)}–${(middle + spread).toFixed(2)}]`
}
