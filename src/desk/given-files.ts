/** From what was dropped or chosen to files with their names. */

/** A file with its folders, as the user sees it. */
export interface GivenFile {
  readonly name: string;
  readonly file: File;
}

/** A chosen folder comes as a flat list whose files know their paths. */
export function chosenFiles(files: Iterable<File>): readonly GivenFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Everything that was dropped, folders with all that is in them. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  // The list is gone after the event; the entries stay.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(transfer.files);
  const found: GivenFile[] = [];
  for (const entry of entries) await addEntry(entry, '', found);
  return found;
}

async function addEntry(entry: FileSystemEntry, folder: string, found: GivenFile[]): Promise<void> {
  const name = folder + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    if (file) found.push({ name, file });
    return;
  }
  for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) await addEntry(child, `${name}/`, found);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A browser hands out the entries of a folder in parts, until there are none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (part.length === 0) return all;
    all.push(...part);
  }
}
