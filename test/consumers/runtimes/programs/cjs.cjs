// The program is a module; what it reads is loaded by `require`.
import('../readings/read-all.mjs')
  .then(({ readAll }) => readAll(async (specifier) => require(specifier)))
  .then((reading) => console.log(JSON.stringify(reading)));
