// The page with all results.

import { readFileSync } from 'node:fs';
import type { Results } from '../measure/results.js';
import { fillTemplate } from './fill-template.js';
import { grouped } from './format.js';
import { goalTable } from './goals.js';
import {
  acceptTable,
  explainTable,
  handWrittenTable,
  passTable,
  rejectTable,
} from './guard-tables.js';
import {
  allocationTable,
  coldStartTable,
  growthTable,
  runtimeTable,
  shapeTable,
  sizeTable,
} from './other-tables.js';

const TEMPLATE = new URL('template.md', import.meta.url);

/** The document, in Markdown. */
export function writeDocument(results: Results): string {
  return fillTemplate(readFileSync(TEMPLATE, 'utf8'), {
    machine: describe(results),
    goals: goalTable(results),
    agreement: `${grouped(results.agreement.values)} values, of which ${grouped(results.agreement.valid)} are valid`,
    processes: String(results.effort.processes),
    rounds: String(results.effort.rounds),
    'cold-starts': String(results.effort.coldStarts),
    pass: passTable(results.guards),
    explain: explainTable(results.guards),
    ...tablesByRules(results, 'own'),
    ...tablesByRules(results, 'ours'),
    ...otherTables(results),
  });
}

function describe({ machine }: Results): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `- ${machine.date}, Node ${machine.node}`,
    `- ${machine.cpu}; ${machine.system}; load average ${machine.load.toFixed(2)} at the start`,
    `- ${versions.join(', ')}`,
  ].join('\n');
}

function tablesByRules(results: Results, rules: 'own' | 'ours'): Record<string, string> {
  const guards = results.guards.filter((contestant) => contestant.rules === rules);
  const allocations = results.allocations.filter((contestant) => contestant.rules === rules);
  const sizes = results.sizes.filter((contestant) => contestant.rules === rules);
  return {
    [`accept-${rules}`]: acceptTable(guards),
    [`hand-written-${rules}`]: handWrittenTable(guards),
    [`reject-${rules}`]: rejectTable(guards),
    [`size-${rules}`]: sizeTable(sizes),
    [`allocation-${rules}`]: allocationTable(allocations, 'withoutFractions'),
    [`allocation-fractions-${rules}`]: allocationTable(allocations, 'asTheyAre'),
  };
}

function otherTables(results: Results): Record<string, string> {
  const { coldStarts, ourSizes, growth, shapes } = results;
  const starts = (form: string) =>
    coldStartTable(coldStarts.filter((start) => start.form === form));
  return {
    'cold-start-installed': starts('installed'),
    'cold-start-bundled': starts('bundled'),
    'our-sizes': sizeTable(ourSizes.map(({ name, bytes }) => ({ name: `\`${name}\``, bytes }))),
    shapes: shapeTable(shapes),
    runtimes: runtimeTable(results),
    'growth-valid': growthTable(growth.valid, 'is'),
    'growth-too-large': growthTable(growth.tooLarge, 'is'),
    'growth-too-large-validate': growthTable(growth.tooLarge, 'validate'),
  };
}
