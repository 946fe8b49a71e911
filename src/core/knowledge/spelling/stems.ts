/**
 * Stems that look as if they had an affix.
 * Source: words of plans and budgets whose stems came out wrong by the rules of Indonesian affixes alone; checked in KBBI.
 */

/** Stems that begin like a prefix. */
export const WHOLE_STEMS: ReadonlySet<string> = new Set(
  (
    'perempu perguru keluarga perkara persen percaya pesisir pemuda pemilu berita bersih terminal perdana kerja kelas kecil kelapa kerjasama ' +
    'kebun kereta kesan ketua kepala kedela ketat kendara kemas kenal kering kembang kelola keras kejar kebut dinas dinam disabil disipl ' +
    'distribus distri digital penuh pelihara diagnos dinding menter mental media medal meter metode metro perda pertama perang per peran ' +
    'merek merah mereka pesan pesantren peta petik teras terang terna terap teritor tertib terima bentu berat beras perlu dirjen ' +
    'peluang pelabuh pemerintah perintah pegawa permai dibina kepal disiplin direktorat didi dina ' +
    // These share their letters with another word, and not what they mean: "pendapatan" and "mendapat", "berkas" and "kas".
    'pendapat berkas penunjang peserta melanjut ketahan keputus diare penemu ditemu perka perkim perpus persalin bersalin perjalan ' +
    'keadil keselamat perusaha berusaha penempat ditempat perlengkap'
  ).split(' '),
);

/** Stems that begin with a letter of their own where a prefix might have swallowed one ("manfaat", "awas", "rumah"). */
export const STEMS_WITH_THEIR_LETTER: ReadonlySet<string> = new Set(
  (
    'manfaat mili masu makam mati minum mula mutakhir mandir masyarakat maju minat nila nikah nyata naung awas urus adu ada ajar olah ' +
    'ukur umum usaha ambil uji amat aman angkut akomodas ubah undang endap evaluas aju akses aktif alam asuh alih antar inap isi ingat inventaris ' +
    'operas unggul unjung anggar ikut indah angguran anggur aplikas atur adil abdi rumah rencana rawat rusa rakyat'
  ).split(' '),
);
