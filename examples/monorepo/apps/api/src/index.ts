export { exportPump } from './export-pump.js';
export { retag } from './retag.js';
