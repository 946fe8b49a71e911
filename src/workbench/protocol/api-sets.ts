import sets from './api-sets.json';

/** The requirement sets that the host says it supports, as in `Office.context.requirements`. */
export type RequirementMatrix = Record<string, string>;

/** What today's Excel on the web says, up to the newest set of which the workbench plays what the add-in uses. */
export const DEFAULT_MATRIX: RequirementMatrix = {
  ExcelApi: '1.20',
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.2',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  AddinCommands: '1.3',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
};

const SETS = sets as Record<string, Record<string, string>>;

/** The requirement set of a member (`Range`, `GetSurroundingRegion`), such as `ExcelApi 1.7`; undefined when it has none. */
export function requirementOf(type: string, member: string): { set: string; version: string } | undefined {
  const requirement = SETS[type]?.[member];
  if (!requirement) return undefined;
  const [set = '', version = ''] = requirement.split(' ');
  return { set, version };
}

/** Versions compare part by part: 1.10 comes after 1.9. */
export function hasApiSet(matrix: RequirementMatrix, set: string, version = '0'): boolean {
  const offered = matrix[set];
  if (offered === undefined) return false;
  const [major, minor] = versionParts(offered);
  const [wantedMajor, wantedMinor] = versionParts(version);
  return major !== wantedMajor ? major > wantedMajor : minor >= wantedMinor;
}

function versionParts(version: string): [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
