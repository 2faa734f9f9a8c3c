import { createBudget } from '../../src/keywords/budget.js';
import { _, callable, Name } from '../ajv.js';

/** The parameter of a validator with the budget of the call. The check of a whole value creates it when it first needs it. */
export const BUDGET = new Name('budget');

/** The budget of the call in checks: most small values need none, and creating it would take longer than checking them. */
export const budgetOfCheck = _`${BUDGET} ??= ${callable(createBudget)}()`;
