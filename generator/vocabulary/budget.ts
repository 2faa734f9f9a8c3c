import { createBudget } from '../../src/keywords/budget.js';
import { _, type AnySchemaObject, callable, type KeywordCxt, Name } from '../ajv.js';

/** The parameter of a validator with the budget of the call. A check that is called alone has none. */
export const BUDGET = new Name('budget');

/** Creates a budget before a loop that validates entities, so that all of them share it. */
export function shareBudget({ gen }: KeywordCxt, items: AnySchemaObject): void {
  if (items.validatedBy) gen.code(_`${BUDGET} ??= ${callable(createBudget)}()`);
}
