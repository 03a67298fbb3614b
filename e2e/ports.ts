/**
 * A port for a server of the browser tests, counted from `E2E_PORTS` (3400): two checkouts that test at once are
 * given different ones.
 *
 * @throws when `E2E_PORTS` is no number of a port
 */
export function testPort(offset: number): number {
  const first = Number(process.env['E2E_PORTS'] ?? 3400);
  if (!Number.isInteger(first) || first < 1024 || first > 65_000)
    throw new Error(`E2E_PORTS is ${String(process.env['E2E_PORTS'])}; give a number from 1024 to 65000.`);
  return first + offset;
}
