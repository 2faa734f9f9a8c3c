// Shared by all.mjs and all.cjs.
const assert = require('node:assert/strict');

/** Checks every fixture, near miss and generated value with its guards and Standard Schema. Throws if a result is wrong. */
module.exports = function checkAll({
  guards,
  standard,
  fixtures,
  nearMisses,
  arbitraries,
  sample,
}) {
  let checked = 0;
  const standardOf = (entity) =>
    standard[entity.charAt(0).toLowerCase() + entity.slice(1)]['~standard'];

  for (const [entity, makers] of Object.entries(fixtures)) {
    for (const [name, make] of Object.entries(makers)) {
      assert.equal(guards[`is${entity}`](make()), true, name);
      guards[`assert${entity}`](make());
      assert.equal(standardOf(entity).validate(make()).issues, undefined, name);
      checked++;
    }
  }
  for (const [entity, misses] of Object.entries(nearMisses)) {
    for (const { reason, code, value } of misses) {
      assert.equal(guards[`is${entity}`](value()), false, reason);
      const { issues } = guards[`validate${entity}`](value());
      assert.equal(issues[0].code, code, reason);
      assert.equal(standardOf(entity).validate(value()).issues[0].code, code, reason);
      checked++;
    }
  }
  for (const target of ['draft-2020-12', 'draft-07', 'openapi-3.0']) {
    for (const entity of Object.keys(fixtures)) {
      assert.equal(standardOf(entity).jsonSchema.input({ target }).title, entity, target);
    }
  }
  for (const [entity, makeArbitrary] of Object.entries(arbitraries)) {
    for (const value of sample(makeArbitrary(), 5)) {
      assert.equal(guards[`is${entity}`](value), true, entity);
      checked++;
    }
  }
  assert.ok(checked > 200, `only ${checked} values`);
};
