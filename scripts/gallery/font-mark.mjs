/**
 * In a page: what letters look like on this machine, as a short text. Two machines on which it is the same draw a page pixel
 * by pixel alike: it is made of the pixels of the letters, in both fonts of the house, in both scripts and at two weights.
 * @returns {Promise<string>}
 */
export async function fontMark() {
  const style = getComputedStyle(document.documentElement);
  const canvas = new OffscreenCanvas(420, 260);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 420, 260);
  pen.fillStyle = '#000';
  ['--sans', '--serif'].forEach((family, column) => {
    ['400 15px', '600 15px', '400 18px', '400 12px'].forEach((font, row) => {
      pen.font = `${font} ${style.getPropertyValue(family)}`;
      pen.fillText('Rafgenduks Öé 0123 · هدوء', 4 + column * 210, 30 + row * 60);
    });
  });
  const { data } = pen.getImageData(0, 0, 420, 260);
  const digest = await crypto.subtle.digest('SHA-256', data);
  return [...new Uint8Array(digest)]
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
