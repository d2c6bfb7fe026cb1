/** Printed in reports and by `stet --version`. A test holds it equal to package.json, which core cannot read. */
export const STET_VERSION = '0.1.0'
