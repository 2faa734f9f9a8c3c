// Must not compile.
import { isJob } from 'iothub-jobs-schema';

isJob({});
