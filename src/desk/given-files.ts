/** From what was dropped or chosen to files with their names. */

/** A file with its folders, as the user sees it. */
export interface GivenFile {
  readonly name: string;
  readonly file: File;
}

/** What somebody dropped on the desk. */
interface Dropped {
  readonly files: readonly GivenFile[];
  /** Files and folders that the browser could not open. */
  readonly unopened: readonly string[];
}

/** A chosen folder comes as a flat list whose files know their paths. */
export function chosenFiles(files: Iterable<File>): readonly GivenFile[] {
  return [...files].map(chosenFile);
}

export function chosenFile(file: File): GivenFile {
  return { name: file.webkitRelativePath || file.name, file };
}

/** Everything that was dropped, folders with all that is in them. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  // The list is gone after the event; the entries stay.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return { files: chosenFiles(transfer.files), unopened: [] };
  const found: Found = { files: [], unopened: [] };
  for (const entry of entries) await addEntry(entry, '', found);
  return found;
}

interface Found {
  readonly files: GivenFile[];
  readonly unopened: string[];
}

async function addEntry(entry: FileSystemEntry, folder: string, found: Found): Promise<void> {
  const name = folder + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    if (file) found.files.push({ name, file });
    else found.unopened.push(name);
    return;
  }
  const { children, isWhole } = await childrenOf(entry as FileSystemDirectoryEntry);
  if (!isWhole) found.unopened.push(name);
  for (const child of children) await addEntry(child, `${name}/`, found);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A browser hands out the entries of a folder in parts, until there are none; `isWhole` is false where it fails before. */
async function childrenOf(
  folder: FileSystemDirectoryEntry,
): Promise<{ readonly children: readonly FileSystemEntry[]; readonly isWhole: boolean }> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (!part || part.length === 0) return { children, isWhole: part !== null };
    children.push(...part);
  }
}
