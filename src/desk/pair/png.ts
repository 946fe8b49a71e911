/** A drawn tree as a PNG, made by the browser on this computer. */

import { type TreePicture } from '../../core/report/tree-picture';

/** So fine that it can be printed. */
const FINEST = 2;
/** Browsers draw no taller picture. */
const TALLEST = 16_000;

/** As an address that needs no server. */
export function addressOf({ svg }: TreePicture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** @throws Error when the browser cannot draw it. */
export async function pngOf(picture: TreePicture): Promise<Blob> {
  const image = new Image();
  image.src = addressOf(picture);
  await image.decode();
  const scale = Math.min(FINEST, TALLEST / picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png'),
  );
}
