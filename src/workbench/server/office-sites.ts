/** The sites of Excel on the web. */
export const OFFICE_SITES = [
  'officeapps.live.com',
  'office.com',
  'office365.com',
  'microsoft365.com',
  'sharepoint.com',
  'live.com',
  'cloud.microsoft',
].map((site) => `https://*.${site}`);
