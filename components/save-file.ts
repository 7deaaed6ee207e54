/** Hands a file to the browser's downloads, under its name. */
export function saveFile({
  name,
  text,
  type = 'application/json',
}: {
  name: string;
  text: string;
  type?: string;
}): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
