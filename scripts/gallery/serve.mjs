import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../setup/node.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Builds the gallery and serves it to this machine alone, at a port that is free.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveGallery() {
  // By a folder of its own, so that two runs at a time do not build over one another.
  const folder = path.join(root, '.output', 'gallery', String(process.pid));
  await build({
    configFile: path.join(root, 'gallery', 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
  });
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://gallery').pathname;
    const file = path.join(folder, path.normalize(name));
    if (!file.startsWith(folder) || !existsSync(file) || !types[path.extname(file)]) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
