import { stemOf } from '../../../../src/core/language/words/stem';

test.each([
  'pelayanan layanan melayani dilayani terlayani',
  'pengelolaan kelola dikelola mengelola',
  'pengembangan berkembang mengembangkan',
  'penilaian nilai menilai dinilai',
  'memenuhi terpenuhi pemenuhan',
  'penanganan ditangani tertangani menangani',
  'pertanian petani tani',
  'pendidikan pendidik didik',
  'pengawasan diawasi pengawas',
  'perumahan rumah',
  'perencanaan rencana terencana',
  'penerimaan menerima penerima',
  'profesionalitas profesional profesionalisme',
  'sertifikasi sertifikat bersertifikat',
  'perekonomian ekonomi',
])('the forms of one word have one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test.each([
  ['pengadaan', 'pengaduan'],
  ['penerimaan', 'penerangan'],
  ['kesehatan', 'kesejahteraan'],
  ['pemuda', 'pemudi'],
  ['pendapatan', 'mendapatkan'],
  ['berkas', 'kas'],
  ['temuan', 'penemuan'],
  ['tahanan', 'ketahanan'],
  ['salinan', 'persalinan'],
  ['jalan', 'perjalanan'],
  ['tunjangan', 'penunjang'],
  ['peradilan', 'keadilan'],
])('other words keep other stems: %s, %s', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
