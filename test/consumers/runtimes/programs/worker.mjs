// Runs in a worker and responds with the reading. The worker has CommonJS modules of the entry points without packages only.
import { readAll } from '../readings/read-all.mjs';

const esm = (specifier) => import(`../modules/${specifier}.js`);
const commonJs = async (specifier) => (await import(`../common/${specifier}.js`)).default;

export default {
  async fetch({ url }) {
    const isCommonJs = new URL(url).pathname === '/CommonJS';
    return Response.json(
      await (isCommonJs ? readAll(commonJs, (packages) => packages.length === 0) : readAll(esm)),
    );
  },
};
