export { importPump } from './import-pump';
export { slowDown } from './slow-down';
