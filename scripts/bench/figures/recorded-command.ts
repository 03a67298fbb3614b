/** A command as it is recorded: figures are the same wherever the work was done and written. */
export function recordedCommand(typed: string): string {
  return typed
    .replace(/(--work[ =])\S+/g, '$1DIR')
    .replace(/(--out[ =])(\S+)/g, (whole, option: string, file: string) =>
      file.startsWith('/') ? `${option}FILE` : whole,
    );
}
