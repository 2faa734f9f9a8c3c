// In a page. What it read goes to the server that the page came from.
import { readAll } from '../readings/read-all.mjs';

const reading = await readAll((specifier) => import(`../modules/${specifier}.js`));
await fetch('/reading', { method: 'POST', body: JSON.stringify(reading) });
