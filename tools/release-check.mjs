// Prints what is missing before a release and exits with 1. Usage: node tools/release-check.mjs [tag]

import { readdirSync, readFileSync } from 'node:fs';

const [tag] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const changesets = readdirSync('.changeset').filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);

const problems = [];
// npm rejects a package with provenance unless `repository` names the repository that builds it.
for (const property of ['repository', 'bugs', 'homepage', 'author']) {
  if (!manifest[property]) problems.push(`package.json has no "${property}".`);
}
if (changesets.length > 0) {
  problems.push(`Run "npm run version" first: ${changesets.join(', ')} not yet released.`);
}
if (!changelog.split('\n').includes(`## ${manifest.version}`)) {
  problems.push(`CHANGELOG.md has no entry for ${manifest.version}.`);
}
if (tag !== undefined && tag !== `v${manifest.version}`) {
  problems.push(`The tag ${tag} does not match version ${manifest.version} in package.json.`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
