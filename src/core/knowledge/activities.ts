/**
 * Words of activities and outputs, for indicators that count what was done instead of what came of it.
 * Source: practice of evaluators; the wording of activity and sub-activity indicators in budget documents.
 */

/** An indicator that begins so reports that something was carried out. */
export const ACTIVITY_BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'terlaksananya terselenggaranya tersusunnya terbitnya terbentuknya terdistribusinya tersosialisasinya terkoordinasinya dilaksanakannya ' +
    'terlaksana terselenggara tersusun termonitornya terevaluasinya terdatanya ditetapkannya tersampaikannya terkirimnya terlaksanaya ' +
    'pelaksanaan penyelenggaraan penyusunan penetapan sosialisasi monitoring evaluasi fasilitasi koordinasi pengadaan penyediaan ' +
    'pembuatan pembentukan penerbitan penyaluran pelatihan bimbingan bimtek pendataan inventarisasi identifikasi verifikasi ' +
    'rapat laporan dokumen kegiatan penyampaian melaksanakan menyelenggarakan menyusun'
  ).split(' '),
);

/** Counting one of these counts work, not its result: "Jumlah rapat …", "Persentase penyusunan laporan …". */
export const ACTIVITY_THINGS: ReadonlySet<string> = new Set(
  'rapat laporan dokumen kegiatan sosialisasi bimtek workshop pelatihan seminar monitoring notulen rakor'.split(' '),
);

/** Things handed over or produced: outputs. */
export const OUTPUT_THINGS: ReadonlySet<string> = new Set(
  (
    'alat alat-alat unit bantuan paket sarana prasarana peserta bibit benih buku gedung jembatan embung sumur aplikasi sertifikat izin perda ' +
    'peraturan regulasi kendaraan peralatan mesin bangunan jalan irigasi pohon posyandu'
  ).split(' '),
);
