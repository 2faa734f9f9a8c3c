// Writes docs/command-line.svg from the output of the built command.

import { writeFileSync } from 'node:fs';
import { recordPicture } from './record.js';

writeFileSync(new URL('../../docs/command-line.svg', import.meta.url), recordPicture());
