import { serveChecks } from './serve-checks.ts';

// Each tab loads only its part of the package.
serveChecks({
  query: async (input) => (await import('./checks/query.ts')).checkQuery(input),
  simulate: async (input) => (await import('./checks/simulate.ts')).simulate(input),
  error: async (input) => (await import('./checks/hub-error.ts')).readHubError(input),
});
