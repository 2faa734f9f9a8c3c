// Runs in a page and sends the reading to the server of the page.
import { readAll } from '../readings/read-all.mjs';

const reading = await readAll((specifier) => import(`../modules/${specifier}.js`));
await fetch('/reading', { method: 'POST', body: JSON.stringify(reading) });
