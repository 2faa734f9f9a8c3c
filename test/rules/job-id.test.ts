import { validateJobId } from '../../src/index.js';
import { rule } from '../support/rule.js';

rule('V3', 'a job id in a request must have 1 to 64 letters, digits and hyphens', validateJobId, {
  valid: ['a', 'Z', '0', '-', 'a'.repeat(64)],
  invalid: ['', 'a'.repeat(65), 'a_b', 'a.b', "a'b", 'a b', 'é'].map(
    (value) => [value, [], 'job-id'] as const,
  ),
});
