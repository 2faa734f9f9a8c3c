// Imports the readings, which load the package with `require`.
import('../readings/read-all.mjs')
  .then(({ readAll }) => readAll(async (specifier) => require(specifier)))
  .then((reading) => console.log(JSON.stringify(reading)));
