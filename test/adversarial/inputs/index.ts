export * from './depth.js';
export * from './getters.js';
export * from './objects.js';
export * from './pollution.js';
export * from './proxies.js';
export * from './size.js';
