// What the programs beside this one do with the package, in whatever way they have loaded it.
const assert = require('node:assert/strict');

/** Judges every fixture, near miss and drawn value by each guard and Standard Schema; throws where one is wrong. */
module.exports = function judgeAll({ face, standard, fixtures, nearMisses, arbitraries, sample }) {
  let judged = 0;
  const standardOf = (entity) =>
    standard[entity.charAt(0).toLowerCase() + entity.slice(1)]['~standard'];

  for (const [entity, makers] of Object.entries(fixtures)) {
    for (const [name, make] of Object.entries(makers)) {
      assert.equal(face[`is${entity}`](make()), true, name);
      face[`assert${entity}`](make());
      assert.equal(standardOf(entity).validate(make()).issues, undefined, name);
      judged++;
    }
  }
  for (const [entity, misses] of Object.entries(nearMisses)) {
    for (const { reason, code, value } of misses) {
      assert.equal(face[`is${entity}`](value()), false, reason);
      const { issues } = face[`validate${entity}`](value());
      assert.equal(issues[0].code, code, reason);
      assert.equal(standardOf(entity).validate(value()).issues[0].code, code, reason);
      judged++;
    }
  }
  for (const target of ['draft-2020-12', 'draft-07', 'openapi-3.0']) {
    for (const entity of Object.keys(fixtures)) {
      assert.equal(standardOf(entity).jsonSchema.input({ target }).title, entity, target);
    }
  }
  for (const [entity, makeArbitrary] of Object.entries(arbitraries)) {
    for (const value of sample(makeArbitrary(), 5)) {
      assert.equal(face[`is${entity}`](value), true, entity);
      judged++;
    }
  }
  assert.ok(judged > 200, `only ${judged} values`);
};
