/** Puts values in the places `$1`, `$2` … of a message. */
export function fillWords(message: string, ...values: readonly (string | number)[]): string {
  return message.replace(/\$(\d)/gu, (place, number: string) => String(values[Number(number) - 1] ?? place));
}
