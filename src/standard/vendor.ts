/** Who made a Standard Schema: consumers may tell libraries apart by it. */
export const VENDOR = 'iothub-jobs-schema';
