// Does not compile, to show that the others would not if something were wrong.
import { isJob } from 'iothub-jobs-schema';

isJob({});
