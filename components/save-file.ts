interface File {
  name: string;
  type?: string;
}

/** Hands a file to the browser's downloads, under its name. What it holds is a text, or pieces of text or bytes in their order. */
export function saveFile({
  name,
  type = 'application/json',
  ...holds
}: File & ({ text: string } | { pieces: BlobPart[] })): void {
  const pieces = 'text' in holds ? [holds.text] : holds.pieces;
  const url = URL.createObjectURL(new Blob(pieces, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
