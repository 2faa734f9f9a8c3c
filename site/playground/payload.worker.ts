import { checkPayload } from './checks/payload.ts';
import { serveChecks } from './serve-checks.ts';

// The first tab has a worker of its own, since one file is smaller than the parts that it would share with the other tabs.
serveChecks({ payload: checkPayload });
