/** Which way is better, by words; what an objective promises stands with the verbs of wishing (objectives.ts). They stand on whole words of a normalised name ("angka kematian ibu"). */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * What a word tells of the direction.
 * - `falling`: less of it is better.
 * - `harm`: of these, what nobody sets out to have more of: where the name begins with it, an achievement that rises with it is wrong.
 * - `rising`: more of it is better, whatever it counts.
 * - `praise`: of these, what is said last of the things that a share is of: "pasar yang tertib", "jalan kondisi baik". An achievement
 *   that rises as fewer are so is wrong.
 * - `answering`: with it the name speaks of the answer to the evil, not of the evil: "Persentase penyelesaian pengaduan",
 *   "Persentase kawasan kumuh yang ditangani", "Penurunan emisi". The falling word then decides nothing; more is better.
 * - `getting`: such an answer, unless it is an evil that is got: "yang mendapat hukuman disiplin".
 * - `reason`: behind it stands why something was done: "izin yang dicabut karena pelanggaran".
 * - `befalling`: what the evil itself does, or what is merely known of it: "pelanggaran yang terjadi", "kasus yang dilaporkan". Any other
 *   verb of a clause behind the evil may be an answer to it, also one that no list knows.
 * - `making`: what is done to things that are wanted, in a count of them: fewer than were aimed at are a miss, though each year may
 *   ask for fewer.
 * - `turning`: what becomes of those whom the evil struck, in such a clause: "yang sembuh", "yang berubah perilakunya".
 * - `duration`: how long something takes: less is better, whatever is done in that time. Of a share that keeps to such a time
 *   more is better.
 * - `eitherWay`: where policy moves the target either way, in words; the indicators themselves stand in the library. As waste is
 *   reduced towards 30 %, the share to be handled goes down to 70 %; what is left of a budget should be neither large nor gone; the
 *   number of people follows no wish. `rank`: it may be the highest of a few, and among more than a few the first is the best.
 * - `cost`: what is spent or wasted. A share or ratio of it and nothing else is better the lower it is, whatever it is set against:
 *   "Rasio biaya terhadap pendapatan". What a cost is spent on may be wished for ("biaya pendidikan"), save for those of running
 *   the business itself.
 * - `runningCost`: these.
 * - `price`: what something is sold for follows no wish, whatever is sold.
 * - `openingHours`: in hours they may be how long a door is open, or how long one waits behind it.
 * - `besideAge`, `age`, `ofAge`: "di bawah lima tahun", "usia di atas 18 tahun": they say of whom the name speaks, and no limit of the figure.
 * - `setAgainst`: behind it stands what a share or ratio is set against.
 * - `aboveLine`, `belowLine`: the poverty line itself follows no wish, but on which side of it people live does.
 * - `having`: where the name begins with it behind its measure, it is what more is wanted of, and an evil named behind is only its object:
 *   "Persentase kepemilikan akta kematian".
 * - `means`: what is put up, sent out or written against an evil. Where the name begins with it behind its measure, the evil named behind
 *   is what it is for: "Jumlah hidran kebakaran", "Jumlah kader TBC". `against`: says so anywhere: "bangunan pengendali banjir".
 * - `state`: what such a thing, or such people, may themselves be: "alat rusak", "peserta yang mengulang".
 * - `perceiving`: an evil as people see it: which way its figures run depends on how they are asked. Of corruption every such index
 *   runs from corrupt to clean.
 * - `becoming`: may stand between a denial and the evil that is denied: "konflik yang tidak menjadi kekerasan".
 * - `lacking`: what people should have and have not; elsewhere "tanpa" tells of what is kept away ("kawasan tanpa rokok").
 * - `negating`: turns what follows into its opposite: "temuan yang belum ditindaklanjuti"; `behindNegating` may stand between:
 *   "kebutuhan yang tidak dapat terpenuhi".
 * - `growing`: answers an evil ("peningkatan penanganan kasus"), unless the evil is what grows: "peningkatan kasus".
 * - `record`: a means that is written of an evil, or of those whom it struck: "data keluarga miskin".
 * - `undoing`: in front of an evil it is gone or dealt with, as of every verb of an answer with -nya ("teratasinya"): a share of that is
 *   better the higher it is. `lessening`: the same, and of a good, or of a time, it tells nothing. `losing`: so too, but only right in
 *   front of the evil: a file that is lost undoes nothing.
 * - `late`: behind an answer it spoils it: "selesai terlambat".
 * - `sanction`: an evil of one's own people (`ownStaff`); of others it is what is done about theirs.
 * - `length`: how long something takes or lasts. No objective that speaks of the thing promises that it shall last longer.
 * - `unwanted`: what is done to things, or becomes of them, that nobody aims at; and words that only look like such a verb. Of what else is
 *   done to things ("diarsipkan", "tersulam") more is likely to be better.
 * - `praiseOfShare`: the last words of a share of which more is better; a count of the same follows no wish.
 */
type DirectionKind =
  | 'falling'
  | 'harm'
  | 'rising'
  | 'praise'
  | 'answering'
  | 'getting'
  | 'reason'
  | 'befalling'
  | 'duration'
  | 'eitherWay'
  | 'rank'
  | 'cost'
  | 'runningCost'
  | 'price'
  | 'openingHours'
  | 'besideAge'
  | 'age'
  | 'ofAge'
  | 'setAgainst'
  | 'aboveLine'
  | 'belowLine'
  | 'turning'
  | 'making'
  | 'having'
  | 'means'
  | 'against'
  | 'state'
  | 'perceiving'
  | 'becoming'
  | 'lacking'
  | 'negating'
  | 'behindNegating'
  | 'growing'
  | 'record'
  | 'undoing'
  | 'lessening'
  | 'losing'
  | 'late'
  | 'sanction'
  | 'ownStaff'
  | 'length'
  | 'unwanted'
  | 'praiseOfShare';

export const DIRECTION_ROWS: readonly (WordRow & { readonly kind: DirectionKind })[] = [
  { kind: 'falling', words: 'kemiskinan, miskin, pengangguran, penganggur, ketimpangan', source: 'plans' },
  { kind: 'falling', words: 'kesenjangan, gini, stunting, wasting, underweight, gizi buruk', source: 'plans' },
  { kind: 'falling', words: 'gizi kurang, bblr, kematian, mortalitas, morbiditas, kesakitan', source: 'plans' },
  { kind: 'falling', words: 'fatalitas, akaba, penyakit, penderita, hiv, aids, dbd, malaria, tbc', source: 'plans' },
  { kind: 'falling', words: 'kecelakaan, korban, kriminalitas, kejahatan, kekerasan, pelanggaran', source: 'plans' },
  { kind: 'falling', words: 'tawuran, penyalahgunaan, konflik, sengketa, putus sekolah, buta huruf', source: 'plans' },
  { kind: 'falling', words: 'buta aksara, mengulang, perceraian, perkawinan anak, pernikahan dini', source: 'plans' },
  { kind: 'falling', words: 'pernikahan anak, risiko, resiko, kerentanan, rawan, kebakaran', source: 'plans' },
  { kind: 'falling', words: 'kerusakan, rusak, kumuh, rtlh, tidak layak huni, tidak layak', source: 'plans' },
  { kind: 'falling', words: 'standar pencemar udara, pencemar udara, ispu', source: 'plans' },
  { kind: 'falling', words: 'pencemaran, emisi, timbulan sampah, sampah plastik, kehilangan air', source: 'plans' },
  { kind: 'falling', words: 'kebocoran, losses, susut, tunggakan, piutang, utang, npl', source: 'plans' },
  { kind: 'falling', words: 'kredit macet, keluhan, pengaduan, komplain, temuan, kerugian', source: 'plans' },
  { kind: 'falling', words: 'penyimpangan, kesalahan, kegagalan, gangguan, downtime, pemadaman', source: 'plans' },
  { kind: 'falling', words: 'keterlambatan, v/c, vc ratio, kemacetan, kejenuhan, backlog', source: 'plans' },
  { kind: 'falling', words: 'overkapasitas, overstay, residivis, residivisme, death, ndr, gdr', source: 'plans' },
  { kind: 'falling', words: 'crime, parasite, incidence, insidens, insidensi, infeksi, nosokomial', source: 'plans' },
  { kind: 'falling', words: 'obesitas, perokok, merokok, belanja pegawai, bopo, tindak pidana', source: 'plans' },
  { kind: 'falling', words: 'ketergantungan, unmet need, asfr, fertilitas, kelahiran remaja', source: 'plans' },
  { kind: 'falling', words: 'prevalensi stunting, desa tertinggal, daerah tertinggal, kerawanan', source: 'plans' },
  { kind: 'falling', words: 'masalah kesejahteraan sosial, masalah kesejahteraan, masalah gizi', source: 'plans' },
  { kind: 'falling', words: 'penyandang masalah, pemerlu pelayanan kesejahteraan sosial', source: 'plans' },
  { kind: 'falling', words: 'saidi, saifi, caidi, tidak tersalurkan', source: 'tables' },
  { kind: 'falling', words: 'pmks, ppks, anak jalanan, gelandangan, narkoba, narkotika', source: 'plans' },
  { kind: 'falling', words: 'lahan kritis, deforestasi, kebakaran hutan, abrasi, banjir, genangan', source: 'plans' },
  { kind: 'falling', words: 'subsidi, defisit, deviasi, biaya logistik, icor, blankspot', source: 'plans' },
  { kind: 'falling', words: 'blank spot, babs, drop out, absensi tanpa, gratifikasi, pungutan liar', source: 'plans' },
  { kind: 'falling', words: 'pungli, suap, penyuapan, korupsi, kecurangan, prevalensi, kekurangan', source: 'plans' },
  { kind: 'falling', words: 'kurang gizi, kurang energi, pelanggar, demam berdarah, tuberkulosis', source: 'plans' },
  { kind: 'falling', words: 'hukuman disiplin, dijatuhi hukuman, terkena sanksi', source: 'plans' },
  { kind: 'falling', words: 'insiden, kejadian luar biasa, melanggar, dilanggar', source: 'plans' },
  { kind: 'falling', words: 'pemborosan, produk cacat, produk gagal, barang cacat', source: 'plans' },
  { kind: 'falling', words: 'perselisihan, putus studi, putus kuliah', source: 'plans' },
  { kind: 'falling', words: 'food loss, food waste, makanan terbuang, pangan terbuang', source: 'plans' },
  { kind: 'falling', words: 'operating ratio, rasio operasi, cost to income, cost income', source: 'plans' },
  {
    kind: 'falling',
    words:
      'serangan opt, serangan hama, serangan organisme, serangan penyakit, serangan wabah, organisme pengganggu tumbuhan',
    source: 'plans',
  },
  {
    kind: 'falling',
    words: 'organisme pengganggu tanaman, puso, gagal panen, gagal tanam, terdampak',
    source: 'plans',
  },
  { kind: 'falling', words: 'kekeringan, longsor, wabah, terserang', source: 'plans' },
  {
    kind: 'falling',
    words: 'kehilangan, tercecer, retur, sisa makanan, air tak berekening, dekubitus',
    source: 'plans',
  },
  {
    kind: 'falling',
    words: 'pembatalan operasi, penundaan operasi, pulang paksa, plebitis, flebitis',
    source: 'hospitals',
  },
  {
    kind: 'falling',
    words: 'turnover pegawai, turn over pegawai, turnover karyawan, turn over karyawan',
    source: 'plans',
  },
  {
    kind: 'falling',
    words: 'mangkir, aset hilang, barang hilang, polusi, kebisingan, erosi, sedimentasi',
    source: 'plans',
  },
  { kind: 'falling', words: 'degradasi hutan, degradasi lahan, kedaluwarsa, kadaluarsa, kadaluwarsa', source: 'plans' },
  { kind: 'falling', words: 'titik api, kehamilan remaja, remaja hamil, selisih persediaan', source: 'plans' },
  { kind: 'falling', words: 'outage, heat rate, debt to equity, debt to asset, terhenti, hilang', source: 'tables' },
  { kind: 'falling', words: 'hamil kek, bumil kek, wus kek, remaja putri kek, tidak sekolah', source: 'plans' },
  { kind: 'falling', words: 'tidak bersekolah, pernikahan usia dini, perkawinan usia dini', source: 'plans' },
  { kind: 'falling', words: 'pernikahan usia anak, perkawinan usia anak, perkawinan dini', source: 'plans' },
  { kind: 'falling', words: 'izin yang ditolak, izin ditolak, klaim yang ditolak, klaim ditolak', source: 'plans' },
  { kind: 'falling', words: 'dokumen yang ditolak, dokumen ditolak, berkas yang ditolak', source: 'plans' },
  { kind: 'falling', words: 'berkas ditolak, produk yang ditolak, produk ditolak', source: 'plans' },
  { kind: 'falling', words: 'diajukan banding, diajukan kasasi, diajukan peninjauan kembali', source: 'plans' },
  { kind: 'falling', words: 'kelebihan kapasitas, kelebihan penghuni, kelebihan muatan', source: 'plans' },
  { kind: 'falling', words: 'kelebihan pembayaran, putus obat, putus berobat, putus kontrak', source: 'plans' },
  {
    kind: 'falling',
    words: 'sisa perkara, sisa kasus, sisa tunggakan, asuransi ditolak, asuransi yang ditolak',
    source: 'plans',
  },
  { kind: 'falling', words: 'selisih stok, selisih stock, selisih opname, selisih kas', source: 'plans' },
  {
    kind: 'falling',
    words: 'menganggur, sangat tertinggal, buang air besar sembarangan, disparitas, volatilitas, koefisien variasi',
    source: 'plans',
  },
  {
    kind: 'falling',
    words: 'pekerja anak, terlambat, berat lahir rendah, berat badan lahir rendah, dipasung, terdegradasi, hotspot',
    source: 'plans',
  },
  { kind: 'falling', words: 'tanpa keterangan, stagnasi, phk, pemutusan hubungan kerja, kelaparan', source: 'plans' },
  { kind: 'falling', words: 'putusan yang dibatalkan, putusan dibatalkan, keputusan yang dibatalkan', source: 'plans' },
  {
    kind: 'falling',
    words: 'banding yang dibatalkan, kontrak yang dibatalkan, lelang yang dibatalkan',
    source: 'plans',
  },
  { kind: 'falling', words: 'tender yang dibatalkan, anemia, kurangnya, kelangkaan, terbengkalai', source: 'plans' },
  { kind: 'falling', words: 'kecacatan, lahan tidur, tanah telantar, tanah terlantar, das kritis', source: 'plans' },
  {
    kind: 'falling',
    words: 'kredit bermasalah, pembiayaan bermasalah, pinjaman bermasalah, kekosongan',
    source: 'plans',
  },
  { kind: 'falling', words: 'pasien jatuh, pelanggan terputus, maladministrasi, neet, nonprosedural', source: 'plans' },
  {
    kind: 'falling',
    words: 'pembalakan, perburuan liar, perambahan, illegal logging, penebangan liar',
    source: 'plans',
  },
  { kind: 'falling', words: 'serangan siber, hoaks, hoax, perundungan, tunawisma, mengulangi', source: 'plans' },
  {
    kind: 'falling',
    words: 'ltifr, lost time injury, konsentrasi bod, kadar bod, konsentrasi cod, kadar cod',
    source: 'plans',
  },
  { kind: 'falling', words: 'konsentrasi pm2, kadar pm2, konsentrasi pm10, kadar pm10', source: 'plans' },
  {
    kind: 'falling',
    words: 'penolakan ekspor, penolakan rujukan, penolakan klaim, penolakan berkas, penolakan izin, penolakan produk',
    source: 'plans',
  },
  {
    kind: 'falling',
    words: 'spm ditolak, spm yang ditolak, spm dikembalikan, spm yang dikembalikan, berkas dikembalikan',
    source: 'plans',
  },
  {
    kind: 'falling',
    words:
      'berkas yang dikembalikan, dokumen dikembalikan, dokumen yang dikembalikan, usulan ditolak, usulan yang ditolak',
    source: 'plans',
  },
  {
    kind: 'falling',
    words: 'usul ditolak, permohonan ditolak, permohonan yang ditolak, rujukan ditolak, rujukan yang ditolak',
    source: 'plans',
  },
  {
    kind: 'falling',
    words: 'kekerdilan, kerdil, terlantar, telantar, keracunan, menunggak, pencurian, dicuri, penjarahan, aduan',
    source: 'plans',
  },
  {
    kind: 'falling',
    words: 'pulang atas permintaan sendiri, kekambuhan, kambuh, readmisi, bunuh diri, abortus, komplikasi, ternak mati',
    source: 'hospitals',
  },
  {
    kind: 'falling',
    words: 'lelang gagal, gagal lelang, tender gagal, gagal tender, gagal bayar, gagal produksi, gagal kirim',
    source: 'plans',
  },
  {
    kind: 'falling',
    words: 'wanprestasi, titik macet, jabatan kosong, sambungan liar, salah alamat, tidak valid, tidak laku, tenggelam',
    source: 'plans',
  },
  { kind: 'falling', words: 'lahan terbakar, hutan terbakar, terpapar, tercemar, terkontaminasi', source: 'plans' },
  { kind: 'falling', words: 'pekerja migran bermasalah, tki bermasalah, pmi bermasalah', source: 'plans' },
  { kind: 'lacking', words: 'tanpa jamban, tanpa listrik, tanpa akses, tanpa air bersih', source: 'plans' },
  { kind: 'lacking', words: 'tanpa sinyal, tanpa identitas, tanpa akta, tanpa izin', source: 'plans' },
  { kind: 'lacking', words: 'tanpa pekerjaan, tanpa rumah, kalori di bawah, kalori dibawah', source: 'plans' },
  { kind: 'harm', words: 'kecelakaan, kejahatan, kriminalitas, kekerasan, pelanggaran, tawuran', source: 'plans' },
  {
    kind: 'harm',
    words: 'putus sekolah, putus studi, putus kuliah, perselisihan, buta huruf, buta aksara, perkawinan anak',
    source: 'plans',
  },
  { kind: 'harm', words: 'kemiskinan, miskin, pengangguran, kematian, stunting, gizi buruk', source: 'plans' },
  { kind: 'harm', words: 'tunggakan, kerugian, kebocoran, temuan, keluhan, komplain', source: 'plans' },
  { kind: 'harm', words: 'keterlambatan, gangguan, pemadaman, kebakaran, pencemaran', source: 'plans' },
  { kind: 'harm', words: 'macet, kedaluwarsa, kadaluarsa, drop out, wasting, emisi', source: 'plans' },
  { kind: 'harm', words: 'korupsi, pungutan liar, pungli, kecurangan, penyimpangan', source: 'plans' },
  { kind: 'rising', words: 'kepuasan, kualitas, berkualitas, mutu, bermutu, sakip, akip', source: 'plans' },
  { kind: 'rising', words: 'akuntabilitas, reformasi birokrasi, spbe, spip, maturitas, kematangan', source: 'plans' },
  { kind: 'rising', words: 'kapabilitas, kepatuhan, ketaatan, pelayanan publik, inovasi', source: 'plans' },
  { kind: 'rising', words: 'pembangunan manusia, ipm, ipg, idg, harapan hidup, lama sekolah', source: 'plans' },
  { kind: 'rising', words: 'partisipasi, melek huruf, literasi, ketahanan, kesiapsiagaan', source: 'plans' },
  { kind: 'rising', words: 'kemandirian, mandiri, daya saing, berdaya saing, berdayasaing', source: 'plans' },
  { kind: 'rising', words: 'produktivitas, ketersediaan, kecukupan, akses, aksesibilitas', source: 'plans' },
  { kind: 'rising', words: 'konektivitas, elektrifikasi, cakupan, keberhasilan, efektivitas', source: 'plans' },
  { kind: 'rising', words: 'efisiensi, keselamatan, kebahagiaan, kesejahteraan, sejahtera', source: 'plans' },
  { kind: 'rising', words: 'kerukunan, toleransi, demokrasi, keterbukaan, transparansi, integritas', source: 'plans' },
  { kind: 'rising', words: 'profesionalitas, profesional, kompetensi, kompeten, penyelesaian', source: 'plans' },
  { kind: 'rising', words: 'diselesaikan, penanganan, ditangani, tertangani, tindak lanjut', source: 'plans' },
  {
    kind: 'rising',
    words: 'tindaklanjuti, ditindaklanjuti, pemenuhan, terpenuhi, terpenuhinya, memenuhi, standar',
    source: 'plans',
  },
  { kind: 'rising', words: 'spm, sesuai, layak, mantap, kemantapan, kondisi baik, baik, sehat', source: 'plans' },
  { kind: 'rising', words: 'aktif, naik kelas, berkembang, maju, unggul, terakreditasi, akreditasi', source: 'plans' },
  { kind: 'rising', words: 'bersertifikat, tersertifikasi, terlayani, dilayani, mendapatkan', source: 'plans' },
  { kind: 'rising', words: 'memperoleh, memiliki, tertib, tepat waktu, wtp, opini, ekspor', source: 'plans' },
  { kind: 'rising', words: 'investasi, pendapatan, pertumbuhan, wisatawan, kunjungan, pdrb', source: 'plans' },
  { kind: 'rising', words: 'nilai tukar petani, ntp, pad, retribusi, produksi, wirausaha', source: 'plans' },
  { kind: 'rising', words: 'lingkungan hidup, iklh, tutupan, ruang terbuka hijau, pelestarian', source: 'plans' },
  { kind: 'rising', words: 'lestari, prestasi, kelulusan, lulus, imunisasi, peserta kb, vaksinasi', source: 'plans' },
  {
    kind: 'rising',
    words: 'keaktifan, penyerapan, serapan, penerimaan, disetor, tersetor, kehadiran, hadir, disiplin',
    source: 'plans',
  },
  { kind: 'rising', words: 'kedisiplinan, terserap, terolah, digunakan, dimanfaatkan, pemanfaatan', source: 'plans' },
  { kind: 'rising', words: 'terpungut, dipungut, tertagih, terbayar', source: 'plans' },
  { kind: 'rising', words: 'kinerja, ketenteraman, ketertiban, swasembada, kearsipan', source: 'plans' },
  { kind: 'rising', words: 'availability factor, bebas jentik, bebas pasung, bebas asap rokok', source: 'tables' },
  { kind: 'rising', words: 'asi eksklusif, hunian hotel, okupansi hotel, konsumsi ikan', source: 'plans' },
  {
    kind: 'rising',
    words: 'kecepatan rata rata kendaraan, kecepatan kendaraan, kecepatan lalu lintas, kecepatan tempuh',
    source: 'plans',
  },
  { kind: 'rising', words: 'barang milik daerah tercatat, barang milik negara tercatat', source: 'plans' },
  { kind: 'rising', words: 'bmd tercatat, bmn tercatat, aset tercatat, aset yang tercatat', source: 'plans' },
  { kind: 'rising', words: 'barang milik daerah yang tercatat, barang milik negara yang tercatat', source: 'plans' },
  { kind: 'rising', words: 'rasio dokter, rasio bidan, rasio perawat, rasio tenaga kesehatan', source: 'plans' },
  { kind: 'rising', words: 'pengembalian kredit, pengembalian pinjaman, kredit lancar', source: 'plans' },
  { kind: 'rising', words: 'sembuh, kesembuhan, didaur ulang, terdaur ulang', source: 'plans' },
  {
    kind: 'rising',
    words: 'mendapat, diolah, tangguh, ditempatkan, jam pelatihan, kapasitas terpasang',
    source: 'plans',
  },
  {
    kind: 'rising',
    words: 'publikasi, bereputasi, clearance rate, kawasan bebas rokok, kawasan tanpa rokok',
    source: 'plans',
  },
  {
    kind: 'rising',
    words: 'cakupan akta kematian, akta kematian diterbitkan, akta kematian yang diterbitkan',
    source: 'plans',
  },
  { kind: 'rising', words: 'kelangsungan hidup, survival rate, uptime, rendemen', source: 'plans' },
  {
    kind: 'rising',
    words: 'return on equity, return on assets, return on asset, return on investment',
    source: 'accounts',
  },
  { kind: 'rising', words: 'roe, roa', source: 'accounts' },
  { kind: 'rising', words: 'indeks kesetaraan, kesetaraan gender, kebebasan pers', source: 'plans' },
  {
    kind: 'praiseOfShare',
    words: 'patuh, berizin, terjaga, puas, selesai, terkelola, dibina, terbina',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'melunasi, lulusan yang bekerja, lulusan bekerja, alumni yang bekerja',
    source: 'plans',
  },
  { kind: 'praiseOfShare', words: 'disabilitas yang bekerja, disabilitas bekerja', source: 'plans' },
  {
    kind: 'praiseOfShare',
    words: 'tertata, terlatih, terintegrasi, terdigitasi, terdigitalisasi, terangkut, terairi, terpasang',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'laik, laik jalan, laik operasi, laik terbang, laik laut, berbasis elektronik, siaga, diundangkan',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'ditera, ditera ulang, bertera, difasilitasi, terfasilitasi, ditegakkan, disertifikatkan, disertifikasi',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'bergelar doktor, berpendidikan doktor, bergelar magister, berwirausaha, berkarakter, terverifikasi',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'tervalidasi, terdokumentasi, terpetakan, terinventarisasi, terlindungi, terjangkau, tersalurkan',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'dikelola, diobati, dirawat, direklamasi, diputus, didiversi, diterbitkan, dibayar, dibersihkan, diaspal',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'dinormalisasi, dialiri listrik, dialiri air bersih, diukur, dialihmediakan, didigitalkan, diakomodasi',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'ditanggapi, dijawab, dikabulkan, dimenangkan, ditanam, divaksinasi, dikonservasi, dipugar, diterjemahkan',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'dituntaskan, dilaksanakan, dieksekusi, ditertibkan, tersambung, terealisasi, terlaksana, tersusun, terisi',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'tersebar, terbit, terbangun, tersedia, pulih, pelaku ditangkap, pelaku yang ditangkap, diserap pasar',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'melanjutkan studi, melanjutkan pendidikan, narapidana yang bekerja, mengikuti diklat, mengikuti pelatihan',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'mengakses kredit, mengakses permodalan, upah minimum, transportasi umum, angkutan umum, menyusui eksklusif',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'barang bukti dikembalikan, barang bukti yang dikembalikan, aset dikembalikan, aset yang dikembalikan',
    source: 'plans',
  },
  {
    kind: 'praiseOfShare',
    words: 'tersosialisasi, direhabilitasi, dilatih, disalurkan, ditimbang, divaksin, diimunisasi, terpantau',
    source: 'plans',
  },
  { kind: 'rising', words: 'tepat jumlah, tepat mutu, tepat jenis, tepat sasaran, tepat lokasi', source: 'plans' },
  { kind: 'rising', words: 'ketepatan waktu, ketepatan, kelengkapan, keterisian kursi, load factor', source: 'plans' },
  {
    kind: 'falling',
    words:
      'anak terlantar, anak telantar, lansia terlantar, lansia telantar, usia terlantar, usia telantar, peredaran ilegal, rokok ilegal',
    source: 'plans',
  },
  { kind: 'falling', words: 'barang ilegal, aset bermasalah, pegawai bermasalah, tertunda', source: 'plans' },
  { kind: 'rising', words: 'nyaman, rapi, akurat, berprestasi, berfungsi, terawat, terpelihara', source: 'plans' },
  { kind: 'praise', words: 'tertib, aktif, layak, layak huni, layak fungsi, baik, sehat, mantap', source: 'plans' },
  { kind: 'praise', words: 'mandiri, maju, unggul, berkembang, berkualitas, bermutu, lulus', source: 'plans' },
  { kind: 'praise', words: 'terakreditasi, bersertifikat, tersertifikasi, kompeten, tepat waktu', source: 'plans' },
  { kind: 'praise', words: 'tepat jumlah, tepat mutu, tepat jenis, tepat sasaran, tepat lokasi', source: 'plans' },
  { kind: 'praise', words: 'sesuai standar, memenuhi standar, profesional, sejahtera, tangguh', source: 'plans' },
  { kind: 'praise', words: 'nyaman, rapi, akurat, berprestasi, berfungsi, terawat, terpelihara', source: 'plans' },
  { kind: 'answering', words: 'terserap, ditekan, dibelajarkan, stop buang air besar', source: 'plans' },
  { kind: 'answering', words: 'penyelesaian, diselesaikan, terselesaikan, terselesaikannya', source: 'tables' },
  { kind: 'answering', words: 'selesai, penanganan, ditangani, tertangani, tertanganinya', source: 'tables' },
  { kind: 'answering', words: 'penanggulangan, ditanggulangi, penurunan, pengurangan, pencegahan', source: 'tables' },
  { kind: 'answering', words: 'pengendalian, terkendali, tindak lanjut, ditindaklanjuti', source: 'tables' },
  {
    kind: 'answering',
    words: 'tindaklanjut, tindaklanjuti, pelayanan, dilayani, terlayani, mendapat',
    source: 'tables',
  },
  { kind: 'answering', words: 'mendapatkan, memperoleh, menerima, pemulihan, pengembalian', source: 'tables' },
  { kind: 'answering', words: 'dikembalikan, dipulihkan, pulih, rehabilitasi, direhabilitasi', source: 'tables' },
  { kind: 'answering', words: 'perbaikan, diperbaiki, pengobatan, diobati, sembuh, kesembuhan', source: 'tables' },
  { kind: 'answering', words: 'keberhasilan, penemuan, bantuan, dibantu, dibina, pembinaan', source: 'tables' },
  { kind: 'answering', words: 'pemberdayaan, diberdayakan, mandiri, keluar dari, terentaskan', source: 'tables' },
  { kind: 'answering', words: 'pengentasan, dientaskan, tercegah, ketahanan, kesiapsiagaan', source: 'tables' },
  { kind: 'answering', words: 'mitigasi, kapasitas, pengelolaan, dikelola, terkelola, manajemen', source: 'tables' },
  { kind: 'answering', words: 'maturitas, bebas, tanpa, nihil, perlindungan, dilindungi', source: 'tables' },
  { kind: 'answering', words: 'terlindungi, pendampingan, didampingi, kepuasan, evakuasi', source: 'tables' },
  { kind: 'answering', words: 'penyelamatan, diselamatkan, informasi, cakupan, akses, pengawasan', source: 'tables' },
  { kind: 'answering', words: 'deteksi, skrining, pengungkapan, terungkap, diungkap, p21', source: 'tables' },
  { kind: 'answering', words: 'berkas perkara, kelulusan, tuntas, ketuntasan, penegakan, respon', source: 'tables' },
  { kind: 'answering', words: 'respons, efektivitas, kecepatan, kepatuhan, sesuai, standar', source: 'tables' },
  { kind: 'answering', words: 'tangguh, siaga, tertagih, penagihan, pelunasan, terbayar, jaminan', source: 'tables' },
  { kind: 'answering', words: 'terjamin, imunisasi, pemanfaatan, rasio elektrifikasi, lulus', source: 'tables' },
  { kind: 'answering', words: 'terverifikasi, rekomendasi, tepat waktu, sarana, kematangan', source: 'tables' },
  { kind: 'answering', words: 'kualitas, dipenuhi, terpenuhi, pemenuhan, ketaatan, koordinasi', source: 'tables' },
  { kind: 'answering', words: 'terbentuk, pengamanan, peningkatan, diturunkan, penyidikan', source: 'tables' },
  { kind: 'answering', words: 'penyelidikan, penuntutan, penindakan, penangkapan, dimenangkan', source: 'tables' },
  { kind: 'answering', words: 'rehab, direhab, dibangun, terbangun, dibedah, difasilitasi', source: 'tables' },
  { kind: 'answering', words: 'terfasilitasi, berkurang, menurun, reduksi, eliminasi', source: 'tables' },
  { kind: 'answering', words: 'tereliminasi, kurang dari, di bawah, dibawah, maksimal, terolah', source: 'tables' },
  { kind: 'answering', words: 'diolah, pengolahan, terangkut, diangkut, terpilah, dipilah', source: 'tables' },
  { kind: 'answering', words: 'daur ulang, didaur ulang, terkurangi, dikurangi, teratasi, diatasi', source: 'tables' },
  { kind: 'answering', words: 'terpulihkan, dimediasi, termediasi, dicegah, terlacak, kontrasepsi', source: 'tables' },
  { kind: 'answering', words: 'pemakaian, dirujuk, dievakuasi, terevakuasi, dibayar, direspon', source: 'tables' },
  { kind: 'answering', words: 'direspons, ditemukan, stop babs, odf, tanggap ancaman', source: 'tables' },
  { kind: 'answering', words: 'dscr, debt service, kemampuan membayar, pembayaran utang', source: 'tables' },
  { kind: 'answering', words: 'pembayaran hutang, pembayaran tunggakan, pembayaran piutang', source: 'tables' },
  { kind: 'answering', words: 'temuan kasus, selang waktu, crime clock, detection, success, cure', source: 'tables' },
  { kind: 'answering', words: 'treatment, recovery, clearance, coverage, reduction, prevention', source: 'tables' },
  { kind: 'answering', words: 'dimitigasi, termitigasi, terpetakan, dipetakan, dilatih, terlatih', source: 'plans' },
  { kind: 'answering', words: 'ditata, tertata, penataan, ditertibkan, penertiban, disidang', source: 'plans' },
  {
    kind: 'answering',
    words: 'dikendalikan, diklarifikasi, digagalkan, kembali bersekolah, kembali sekolah',
    source: 'plans',
  },
  { kind: 'answering', words: 'persepsi korupsi, persepsi bebas korupsi', source: 'integrity' },
  {
    kind: 'answering',
    words: 'tertolong, ditolong, terselamatkan, selamat, ditindak, diproses, disidik',
    source: 'plans',
  },
  {
    kind: 'answering',
    words: 'dimanfaatkan, dipadamkan, terpadamkan, pencadangan, cadangan, penekanan',
    source: 'plans',
  },
  {
    kind: 'answering',
    words: 'penerima, graduasi, tergraduasi, dibersihkan, dituntaskan, ditanggapi, dijawab',
    source: 'plans',
  },
  { kind: 'answering', words: 'penghapusan, peniadaan, pemberantasan, pembasmian', source: 'plans' },
  { kind: 'growing', words: 'peningkatan', source: 'grammar' },
  { kind: 'undoing', words: 'terhapusnya, terbebasnya, bebasnya, terentasnya, terhindarnya', source: 'grammar' },
  { kind: 'undoing', words: 'terminimalkannya, tereduksinya, tertekannya', source: 'grammar' },
  { kind: 'undoing', words: 'tuntasnya, selesainya, pulihnya, sembuhnya, lunasnya', source: 'grammar' },
  {
    kind: 'lessening',
    words: 'menurunnya, turunnya, berkurangnya, merosotnya, penurunan, pengurangan',
    source: 'grammar',
  },
  { kind: 'losing', words: 'hilangnya, lenyapnya, hapusnya, terputusnya, terhentinya', source: 'grammar' },
  { kind: 'late', words: 'terlambat', source: 'grammar' },
  { kind: 'getting', words: 'mendapat, mendapatkan, memperoleh, menerima, penerima', source: 'grammar' },
  { kind: 'reason', words: 'karena, akibat, atas', source: 'grammar' },
  {
    kind: 'befalling',
    words: 'terjadi, terkena, terdampak, terjangkit, terinfeksi, terlambat, tertunda',
    source: 'plans',
  },
  {
    kind: 'befalling',
    words: 'terbengkalai, terhambat, tercatat, terdata, terlapor, dilaporkan, dilapor',
    source: 'plans',
  },
  {
    kind: 'befalling',
    words: 'diterima, diajukan, dialami, dialamatkan, diderita, ditimbulkan, diakibatkan',
    source: 'plans',
  },
  {
    kind: 'befalling',
    words: 'disebabkan, dihasilkan, dilakukan, dijatuhi, dikenai, dilanda, dibuang, dipasung',
    source: 'plans',
  },
  {
    kind: 'turning',
    words: 'berubah, beralih, berhenti, keluar, lepas, kembali, pulih, sembuh, sadar',
    source: 'plans',
  },
  { kind: 'turning', words: 'memiliki, mempunyai, menerapkan, melaksanakan', source: 'plans' },
  { kind: 'turning', words: 'menurun, mengikuti, menjalani, bekerja, berhasil, aktif, produktif', source: 'plans' },
  { kind: 'duration', words: 'waktu tunggu, waktu tanggap, waktu respon, waktu respons', source: 'tables' },
  { kind: 'duration', words: 'response time, lama tunggu, waktu tempuh, waktu pelayanan', source: 'tables' },
  { kind: 'duration', words: 'waktu layanan, lama waktu, lama pengurusan, lama penyelesaian', source: 'tables' },
  { kind: 'duration', words: 'waktu penyelesaian, waktu penanganan, waktu proses', source: 'tables' },
  { kind: 'duration', words: 'waktu pemrosesan, waktu penerbitan, waktu pemulihan, lama proses', source: 'tables' },
  { kind: 'duration', words: 'lama layanan, lama pelayanan, lama penanganan, lama antrean', source: 'tables' },
  { kind: 'duration', words: 'waktu antre, waktu antri, waktu antrean, waktu antrian', source: 'tables' },
  { kind: 'duration', words: 'lama antre, lama antri, waktu bongkar, waktu sandar', source: 'tables' },
  { kind: 'duration', words: 'lama antrian, masa tunggu, lama studi, masa studi, dwelling time', source: 'tables' },
  { kind: 'making', words: 'terdaftar, terbit, diterbitkan, tersalur, tersalurkan, disalurkan', source: 'plans' },
  { kind: 'making', words: 'terbangun, dibangun, terpasang, dipasang, terlatih, dilatih, terbina', source: 'plans' },
  { kind: 'making', words: 'dibina, difasilitasi, terfasilitasi, tersusun, terselenggara, tertanam', source: 'plans' },
  {
    kind: 'making',
    words: 'ditanam, disertifikasi, bersertipikat, terjual, terlaksana, tersedia, disediakan, mengikuti',
    source: 'plans',
  },
  {
    kind: 'making',
    words: 'diperbaiki, direhabilitasi, direvitalisasi, ditingkatkan, dipelihara, terintegrasi',
    source: 'plans',
  },
  {
    kind: 'unwanted',
    words:
      'ditolak, dibatalkan, dikembalikan, dicabut, dihentikan, dikeluarkan, dipecat, diberhentikan, disita, dicuri',
    source: 'kbbi',
  },
  {
    kind: 'unwanted',
    words: 'digugat, diadukan, dikeluhkan, diprotes, ditunda, diundur, ditutup, dibongkar, diretas, diimpor, dirambah',
    source: 'kbbi',
  },
  {
    kind: 'unwanted',
    words:
      'dialihfungsikan, disalahgunakan, diselewengkan, dibuang, dideportasi, dipulangkan, ditahan, dihukum, dirujuk',
    source: 'kbbi',
  },
  {
    kind: 'unwanted',
    words:
      'dikecualikan, diulang, dikoreksi, direvisi, diubah, diganti, dipindahkan, dimutasi, dijual, dihapus, dihapuskan',
    source: 'kbbi',
  },
  {
    kind: 'unwanted',
    words:
      'terbuang, tertolak, tersisa, terputus, terganggu, terancam, terbakar, terendam, terisolasi, terisolir, terlibat',
    source: 'kbbi',
  },
  {
    kind: 'unwanted',
    words:
      'terjerat, tersangkut, terabaikan, tertinggal, terluka, tertunggak, terserang, terpapar, tercemar, terlantar',
    source: 'kbbi',
  },
  {
    kind: 'unwanted',
    words: 'terhadap, termasuk, terkait, tertentu, terbuka, tertutup, terpencil, terluar, terdepan, terakhir, terbatas',
    source: 'grammar',
  },
  {
    kind: 'unwanted',
    words:
      'terbesar, terkecil, tertinggi, terendah, tersier, terminal, terdakwa, terpidana, tersangka, teritorial, terapi',
    source: 'grammar',
  },
  {
    kind: 'unwanted',
    words:
      'diabetes, disabilitas, difabel, digital, diploma, direktur, direksi, distribusi, dividen, diagnosis, dispensasi',
    source: 'grammar',
  },
  { kind: 'duration', words: 'waktu bayar, waktu pembayaran, waktu putar, waktu henti, headway', source: 'plans' },
  { kind: 'duration', words: 'waktu pencairan, lama pembayaran, lama pencairan', source: 'plans' },
  { kind: 'length', words: 'waktu, lama, lamanya, durasi, masa', source: 'grammar' },
  { kind: 'duration', words: 'handling time, processing time, waiting time, service time', source: 'english' },
  { kind: 'duration', words: 'completion time, resolution time, settlement time, delivery time', source: 'english' },
  { kind: 'duration', words: 'turnaround time, turn around time, lead time, cycle time', source: 'tables' },
  { kind: 'cost', words: 'biaya, beban, ongkos, limbah, scrap, reject, cost, costs, expense', source: 'accounts' },
  {
    kind: 'runningCost',
    words: 'biaya operasional, biaya operasi, biaya usaha, biaya administrasi',
    source: 'accounts',
  },
  {
    kind: 'runningCost',
    words: 'biaya umum, biaya overhead, biaya bunga, biaya dana, biaya pokok',
    source: 'accounts',
  },
  {
    kind: 'runningCost',
    words: 'beban operasional, beban operasi, beban usaha, beban administrasi',
    source: 'accounts',
  },
  {
    kind: 'runningCost',
    words: 'beban umum, beban bunga, beban pokok, beban pegawai, biaya pegawai',
    source: 'accounts',
  },
  { kind: 'runningCost', words: 'harga pokok', source: 'accounts' },
  { kind: 'openingHours', words: 'waktu layanan, waktu pelayanan, jam layanan, jam pelayanan', source: 'plans' },
  { kind: 'price', words: 'harga, tarif', source: 'plans' },
  {
    kind: 'besideAge',
    words: 'di bawah, dibawah, di atas, diatas, kurang dari, lebih dari, sebelum',
    source: 'statistics',
  },
  { kind: 'age', words: 'usia, umur, berusia, berumur', source: 'statistics' },
  { kind: 'ofAge', words: 'tahun, thn', source: 'statistics' },
  { kind: 'setAgainst', words: 'terhadap, dibanding, dibandingkan, per, to', source: 'grammar' },
  { kind: 'eitherWay', words: 'sampah yang ditangani', source: 'waste' },
  { kind: 'eitherWay', words: 'turnover interval', source: 'hospitals' },
  { kind: 'eitherWay', words: 'urutan, posisi indeks', source: 'plans' },
  {
    kind: 'eitherWay',
    words: 'hapus buku, penghapusan piutang, penghapusan utang, penghapusbukuan',
    source: 'accounts',
  },
  { kind: 'rank', words: 'peringkat, ranking, rangking', source: 'plans' },
  { kind: 'eitherWay', words: 'pertumbuhan penduduk, sisa lebih perhitungan anggaran', source: 'statistics' },
  { kind: 'aboveLine', words: 'di atas garis kemiskinan, diatas garis kemiskinan', source: 'statistics' },
  { kind: 'belowLine', words: 'di bawah garis kemiskinan, dibawah garis kemiskinan', source: 'statistics' },
  { kind: 'belowLine', words: 'di bawah garis merah, dibawah garis merah', source: 'statistics' },
  { kind: 'having', words: 'kepemilikan, penerbitan, pencatatan, ketersediaan, penyediaan', source: 'plans' },
  { kind: 'having', words: 'kolektibilitas, pelaporan, pendataan, pemetaan, kesiapan, penerapan', source: 'plans' },
  { kind: 'having', words: 'sosialisasi, edukasi, penyuluhan, pelatihan, kepesertaan', source: 'plans' },
  { kind: 'having', words: 'akurasi, ketepatan, pemutakhiran', source: 'plans' },
  { kind: 'having', words: 'keikutsertaan, pemasangan, pengadaan, kelengkapan, keakuratan', source: 'plans' },
  {
    kind: 'means',
    words: 'bangunan, hidran, hydrant, alat, peralatan, perlengkapan, pos, posko, kader',
    source: 'plans',
  },
  {
    kind: 'means',
    words: 'satgas, satuan tugas, gugus tugas, tim, relawan, petugas, personel, personil',
    source: 'plans',
  },
  { kind: 'means', words: 'peta, posyandu, puskesmas, pustu, klinik, laboratorium, fasilitas', source: 'plans' },
  { kind: 'means', words: 'perda, perkada, perbup, perwali, peraturan, regulasi, kebijakan, dokumen', source: 'plans' },
  {
    kind: 'means',
    words: 'rencana, surat, peserta, kelompok, forum, komunitas, fasilitator, konselor',
    source: 'plans',
  },
  {
    kind: 'means',
    words: 'penyuluh, pendamping, drainase, sumur resapan, tanggul, embung, kolam retensi',
    source: 'plans',
  },
  { kind: 'means', words: 'sistem, aplikasi, armada, rambu, jalur evakuasi, shelter, rumah aman', source: 'plans' },
  { kind: 'means', words: 'rumah singgah, panti, asuransi, santunan, patroli, razia, sensor, kamera', source: 'plans' },
  { kind: 'means', words: 'asesmen, pengkajian, pemantauan, monitoring, identifikasi, inventarisasi', source: 'plans' },
  {
    kind: 'means',
    words: 'verifikasi, klarifikasi, penetapan, optimalisasi, normalisasi, revitalisasi',
    source: 'plans',
  },
  { kind: 'means', words: 'pengisian, penyusunan, penyaluran, pemberian', source: 'plans' },
  {
    kind: 'means',
    words: 'inspeksi, pemeriksaan, pengujian, pengecekan, sidak, operasi, penyemprotan',
    source: 'plans',
  },
  { kind: 'means', words: 'fogging, proteksi, alarm, pelatihan, lokakarya, ruang, kamar, gedung', source: 'plans' },
  {
    kind: 'record',
    words: 'data, database, akta, audit, surveilans, surveilan, survei, kajian, studi',
    source: 'plans',
  },
  { kind: 'record', words: 'statistik, profil, register', source: 'plans' },
  { kind: 'means', words: 'media, materi, modul, kampanye, simulasi, gladi, bimtek, pusat', source: 'plans' },
  {
    kind: 'against',
    words: 'pengendali, penahan, penurun, pencegah, pemadam, pemantau, pendeteksi, penanggulang, anti, peduli, tanggap',
    source: 'plans',
  },
  {
    kind: 'against',
    words: 'peringatan dini, tata laksana, bersih narkoba, paham, memahami, mengetahui',
    source: 'plans',
  },
  { kind: 'state', words: 'rusak, kumuh, miskin, hilang, cacat, macet, tertinggal, merokok', source: 'plans' },
  { kind: 'state', words: 'tidak layak, putus sekolah, mengulang, melanggar, dilanggar, terdampak', source: 'plans' },
  { kind: 'state', words: 'terlambat, keterlambatan', source: 'plans' },
  { kind: 'state', words: 'terserang, dijatuhi, kekurangan, terlantar, kedaluwarsa, kadaluarsa', source: 'plans' },
  { kind: 'sanction', words: 'hukuman disiplin, dijatuhi hukuman, terkena sanksi', source: 'plans' },
  {
    kind: 'ownStaff',
    words: 'pegawai, asn, pns, pppk, aparatur, aparat, hakim, jaksa, anggota, personel',
    source: 'plans',
  },
  {
    kind: 'ownStaff',
    words: 'personil, prajurit, guru, dosen, panitera, petugas, pejabat, karyawan, polisi',
    source: 'plans',
  },
  { kind: 'ownStaff', words: 'taruna, siswa, mahasiswa, peserta', source: 'plans' },
  { kind: 'perceiving', words: 'persepsi, sentimen', source: 'integrity' },
  { kind: 'becoming', words: 'menjadi, mengalami, menderita, terkena, terjadi, ada, terdapat', source: 'grammar' },
  { kind: 'becoming', words: 'adanya, terjadinya, terdapatnya', source: 'grammar' },
  { kind: 'becoming', words: 'memiliki, mempunyai, melakukan, termasuk, lagi, menimbulkan', source: 'grammar' },
  { kind: 'negating', words: 'belum, tidak, tanpa, kurang', source: 'grammar' },
  { kind: 'behindNegating', words: 'dapat, bisa, pernah, sempat, lagi, akan', source: 'grammar' },
];

const of = (kind: DirectionKind): readonly string[] => wordsOfKind(DIRECTION_ROWS, kind);

export const FALLING_WORDS = of('falling');
export const HARM_WORDS = of('harm');
export const RISING_WORDS = of('rising');
export const PRAISE_OF_SHARE_WORDS = of('praiseOfShare');
export const PRAISE_WORDS = of('praise');
export const ANSWERING_WORDS = of('answering');
export const GROWING_WORDS: ReadonlySet<string> = new Set(of('growing'));
export const LESSENING_WORDS: ReadonlySet<string> = new Set(of('lessening'));
export const LOSING_WORDS: ReadonlySet<string> = new Set(of('losing'));
/** With those of the answers: "terselesaikan", "terselesaikannya". */
export const UNDOING_WORDS: ReadonlySet<string> = new Set([
  ...of('undoing'),
  ...ANSWERING_WORDS.filter((word) => /^(?:ter|di|ber|me)\p{L}+$/u.test(word)).map(
    (word) => `${word.replace(/nya$/, '')}nya`,
  ),
]);
export const LATE_WORDS: ReadonlySet<string> = new Set(of('late'));
export const SANCTION_WORDS = of('sanction');
export const OWN_STAFF: ReadonlySet<string> = new Set(of('ownStaff'));
export const LENGTH_WORDS: ReadonlySet<string> = new Set(of('length'));
export const BEFALLING_WORDS: ReadonlySet<string> = new Set(of('befalling'));
export const GETTING_WORDS: ReadonlySet<string> = new Set(of('getting'));
export const REASON_WORDS: ReadonlySet<string> = new Set(of('reason'));
export const HAVING_WORDS: ReadonlySet<string> = new Set(of('having'));
/** Records among them. */
export const MEANS_WORDS: readonly string[] = [...of('means'), ...of('record')];
export const RECORD_WORDS: ReadonlySet<string> = new Set(of('record'));
export const AGAINST_WORDS = of('against');
export const STATE_WORDS = of('state');
export const PERCEIVING_WORDS: ReadonlySet<string> = new Set(of('perceiving'));
export const BECOMING_WORDS: ReadonlySet<string> = new Set(of('becoming'));
export const MAKING_WORDS = of('making');
export const UNWANTED_WORDS: ReadonlySet<string> = new Set(of('unwanted'));
export const TURNING_WORDS: ReadonlySet<string> = new Set(of('turning'));
export const DURATION_WORDS = of('duration');
/** Ranks among them. */
export const EITHER_WAY_WORDS: readonly string[] = [...of('eitherWay'), ...of('rank')];
export const RANK_WORDS: ReadonlySet<string> = new Set(of('rank'));
export const COST_WORDS: ReadonlySet<string> = new Set(of('cost'));
export const RUNNING_COSTS = of('runningCost');
export const PRICE_WORDS: ReadonlySet<string> = new Set(of('price'));
export const OPENING_HOURS_WORDS = of('openingHours');
export const BESIDE_AGE_WORDS = of('besideAge');
export const AGE_WORDS: ReadonlySet<string> = new Set(of('age'));
export const OF_AGE_WORDS: ReadonlySet<string> = new Set(of('ofAge'));
export const SET_AGAINST: ReadonlySet<string> = new Set(of('setAgainst'));
export const ABOVE_LINE_WORDS = of('aboveLine');
export const BELOW_LINE_WORDS = of('belowLine');
export const LACKING_WORDS: readonly string[] = of('lacking');
export const NEGATING_WORDS: ReadonlySet<string> = new Set(of('negating'));
export const BEHIND_NEGATING_WORDS: ReadonlySet<string> = new Set(of('behindNegating'));
