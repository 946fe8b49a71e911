/** What a host can do wrong, what comes of it in Excel, and the remedy; the recipes are in docs/hosting, which a release calls hosting. */

import { type Bilingual } from '../../src/core/language/bilingual';

export interface HostFault {
  readonly id: FaultId;
  /** Excel works all the same: to be known, and no reason to wait. */
  readonly isAdvice: boolean;
  readonly address: string;
  readonly happened: Bilingual;
  readonly remedy: Bilingual;
}

interface Saying {
  readonly happened: Bilingual;
  readonly remedy: Bilingual;
  readonly isAdvice?: boolean;
}

const FAULTS = {
  'bukan-https': {
    happened: { id: 'Alamatnya bukan https.', en: 'The address is not https.' },
    remedy: {
      id: 'Excel hanya memuat pengaya lewat https. Pasang sertifikat di server, lalu atur alamatnya. Dari rilis: node atur-alamat.mjs https://…. Dari sumber: ADDIN_URL=https://… npm run build.',
      en: 'Excel loads add-ins over https only. Install a certificate, then set the address. From a release: node atur-alamat.mjs https://…. From the sources: ADDIN_URL=https://… npm run build.',
    },
  },
  'tidak-terjangkau': {
    happened: { id: 'Server tidak menjawab.', en: 'The server does not answer.' },
    remedy: {
      id: 'Periksa nama, DNS, porta, dan tembok api; cobalah dari komputer pengguna.',
      en: 'Check the name, DNS, port and firewall; try it from a user’s computer.',
    },
  },
  'bukan-tls': {
    happened: {
      id: 'Porta ini tidak berbicara https masa kini: mungkin http biasa, atau hanya TLS yang lebih lama dari 1.2.',
      en: 'This port does not speak today’s https: perhaps it is plain http, or only a TLS older than 1.2.',
    },
    remedy: {
      id: 'Periksa nomor portanya; di server nyalakan TLS 1.2 dan 1.3 (nginx: listen 443 ssl; Apache: SSLEngine on).',
      en: 'Check the number of the port; on the server switch on TLS 1.2 and 1.3 (nginx: listen 443 ssl; Apache: SSLEngine on).',
    },
  },
  'sertifikat-habis': {
    happened: {
      id: 'Masa berlaku sertifikatnya sudah habis: panel dan fungsi berhenti di semua komputer.',
      en: 'The certificate has expired: pane and functions stop on every computer.',
    },
    remedy: {
      id: 'Perpanjang sertifikatnya, pasang beserta rantainya, lalu muat ulang server. Bila menurut Anda belum habis, periksa jam komputer ini.',
      en: 'Renew the certificate, install it with its chain, and reload the server. If it should still be valid, check the clock of this computer.',
    },
  },
  'sertifikat-nama': {
    happened: { id: 'Sertifikatnya untuk nama lain.', en: 'The certificate is for another name.' },
    remedy: {
      id: 'Pakai sertifikat yang menyebut nama ini, atau alamat yang disebut sertifikatnya; alamat itu juga yang ditulis di manifes.',
      en: 'Use a certificate that names this host, or the address that it names; the manifest must name the same.',
    },
  },
  'sertifikat-segera': {
    isAdvice: true,
    happened: { id: 'Sertifikatnya segera habis.', en: 'The certificate ends soon.' },
    remedy: {
      id: 'Perpanjang sebelum tanggal itu: begitu habis, panel dan fungsi berhenti di semua komputer.',
      en: 'Renew it before that day: pane and functions then stop on every computer.',
    },
  },
  sertifikat: {
    happened: { id: 'Sertifikatnya tidak dipercaya di sini.', en: 'The certificate is not trusted here.' },
    remedy: {
      id: 'Pakai sertifikat yang dipercaya semua komputer pengguna, untuk nama ini, beserta rantainya. Bila sertifikat itu dari CA instansi dan Windows sudah memercayainya, ulangi dengan --ca berkas-ca.pem di belakangnya.',
      en: 'Use a certificate that every user’s computer trusts, for this name, with its chain. If it comes from the agency’s own CA and Windows trusts that already, run this again with --ca ca-file.pem behind it.',
    },
  },
  'tidak-ada': {
    happened: { id: 'Berkasnya tidak dikirim.', en: 'The file is not sent.' },
    remedy: {
      id: 'Salin seluruh isi dist/ ke alamat ini, dan jangan meminta masuk (login) atau mengalihkan ke alamat lain.',
      en: 'Copy all of dist/ to this address, and ask for no login and redirect nowhere.',
    },
  },
  terputus: {
    happened: {
      id: 'Berkas ini tidak sampai seluruhnya: sambungannya terputus atau tidak dijawab.',
      en: 'This file does not arrive whole: the connection breaks off or is not answered.',
    },
    remedy: {
      id: 'Lihat catatan galat server dan proksi di depannya (batas ukuran, batas waktu, pemindai), lalu salin lagi berkas ini dari dist/.',
      en: 'Look at the error log of the server and of proxies before it (limits of size and time, scanners), and copy this file from dist/ again.',
    },
  },
  kompresi: {
    happened: {
      id: 'Isinya bukan menurut Content-Encoding yang disebut, sehingga peramban menolaknya.',
      en: 'It is not what its Content-Encoding says, so browsers refuse it.',
    },
    remedy: {
      id: 'Biarkan hanya satu pihak yang memampatkan (server atau proksinya), dan jangan mengirim Content-Encoding untuk berkas yang tidak dimampatkan.',
      en: 'Let only one of them compress (the server or its proxy), and send no Content-Encoding with a file that is not compressed.',
    },
  },
  'isi-kosong': {
    happened: { id: 'Berkas ini kosong.', en: 'This file is empty.' },
    remedy: {
      id: 'Salin lagi dari dist/; periksa apakah cakram server penuh.',
      en: 'Copy it from dist/ again; look whether the server’s disk is full.',
    },
  },
  'isi-skrip': {
    happened: {
      id: 'Isinya bukan skrip yang utuh: terpotong, atau halaman lain dikirim sebagai gantinya.',
      en: 'It is not a whole script: it was cut, or another page is sent in its place.',
    },
    remedy: {
      id: 'Salin lagi berkas ini dari dist/; jangan biarkan server atau proksi mengubah isinya.',
      en: 'Copy this file from dist/ again; neither server nor proxy may change it.',
    },
  },
  'isi-lain': {
    happened: {
      id: 'Yang dikirim server bukan yang ada di dist/ di samping program ini: rilis lain, penyalinan yang belum selesai, atau isi yang diubah di jalan.',
      en: 'The server does not send what is in dist/ beside this program: another release, a copying that is not finished, or contents changed on the way.',
    },
    remedy: {
      id: 'Salin lagi seluruh isi dist/ itu. Bila tetap berbeda, matikan pengubah isi (minify, injeksi skrip) di server, proksi, atau CDN.',
      en: 'Copy all of that dist/ again. If it still differs, switch off what changes contents (minifying, injected scripts) in the server, proxy or CDN.',
    },
  },
  'isian-kosong': {
    isAdvice: true,
    happened: {
      id: 'Halaman ini belum menyebut siapa yang menyajikan Asisten IKU.',
      en: 'This page does not say yet who hosts IKU Assistant.',
    },
    remedy: {
      id: 'Isi penyedia.json, jalankan node atur-alamat.mjs sekali lagi, lalu salin halamannya.',
      en: 'Fill in penyedia.json, run node atur-alamat.mjs once more, and copy the page.',
    },
  },
  'tanpa-nosniff': {
    isAdvice: true,
    happened: {
      id: 'Tanpa X-Content-Type-Options: nosniff, peramban boleh menebak jenis berkas.',
      en: 'Without X-Content-Type-Options: nosniff browsers may guess what a file is.',
    },
    remedy: {
      id: 'Kirim X-Content-Type-Options: nosniff, seperti pada pengaturan di folder hosting.',
      en: 'Send X-Content-Type-Options: nosniff, as the recipes in the folder hosting do.',
    },
  },
  'rilis-campur': {
    happened: {
      id: 'Skrip ini meminta bagian yang tidak ada di server: berkas dua rilis bercampur, atau penyalinan belum selesai.',
      en: 'This script asks for parts that are not on the server: files of two releases are mixed, or the copying is not finished.',
    },
    remedy: {
      id: 'Salin seluruh isi dist/ dari satu rilis: dahulu berkas .js yang namanya memuat delapan angka heksadesimal, lalu selebihnya.',
      en: 'Copy all of dist/ of one release: first the .js files with eight hexadecimal digits in their names, then the rest.',
    },
  },
  'bukan-asisten-iku': {
    happened: { id: 'Halaman ini bukan panel Asisten IKU.', en: 'This page is not the pane of IKU Assistant.' },
    remedy: {
      id: 'Mungkin halaman login atau halaman lain dikirim sebagai gantinya. Arahkan server ke folder dist/.',
      en: 'Perhaps a login page or another page is sent in its place. Point the server at the folder dist/.',
    },
  },
  'alamat-lain': {
    happened: {
      id: 'Berkas ini menyebut alamat lain, dan Excel akan meminta yang di sana, bukan yang di sini.',
      en: 'This file names another address, and Excel will ask there, not here.',
    },
    remedy: {
      id: 'Atur lagi dengan alamat lengkapnya, termasuk subfoldernya. Dari rilis: node atur-alamat.mjs <alamat ini>. Dari sumber: ADDIN_URL=<alamat ini> npm run build.',
      en: 'Set the whole address again, the sub-folder included. From a release: node atur-alamat.mjs <this address>. From the sources: ADDIN_URL=<this address> npm run build.',
    },
  },
  cors: {
    happened: {
      id: 'Access-Control-Allow-Origin tidak mengizinkan Excel untuk web: di sana semua fungsi IKU menjadi #NAME?.',
      en: 'Access-Control-Allow-Origin does not allow Excel on the web: every IKU function is #NAME? there.',
    },
    remedy: {
      id: 'Kirim tajuk Access-Control-Allow-Origin: * untuk semua berkas, sekali saja (tidak oleh server dan proksi sekaligus).',
      en: 'Send the header Access-Control-Allow-Origin: * with every file, and once (not by both server and proxy).',
    },
  },
  'jenis-berkas': {
    happened: {
      id: 'Content-Type-nya keliru, sehingga Excel atau peramban dapat menolaknya.',
      en: 'The Content-Type is wrong, so Excel or the browser may refuse it.',
    },
    remedy: {
      id: 'Kirim application/json untuk .json, text/javascript untuk .js, text/html untuk .html, image/png untuk .png.',
      en: 'Send application/json for .json, text/javascript for .js, text/html for .html, image/png for .png.',
    },
  },
  'isi-json': {
    happened: { id: 'Isinya bukan daftar fungsi.', en: 'It does not hold the list of functions.' },
    remedy: {
      id: 'Salin lagi berkas dari dist/; jangan biarkan server mengubah isinya.',
      en: 'Copy the file from dist/ again; the server must not change it.',
    },
  },
  'singgahan-lama': {
    happened: {
      id: 'Peramban boleh menyimpannya, sehingga setelah pembaruan berkas lama dan baru bercampur.',
      en: 'Browsers may keep it, so after an update old files meet new ones.',
    },
    remedy: {
      id: 'Kirim Cache-Control: no-cache untuk .html, functions.js, dan .json.',
      en: 'Send Cache-Control: no-cache with .html, functions.js and .json.',
    },
  },
  'ikon-tanpa-singgahan': {
    happened: {
      id: 'Ikon tidak boleh disimpan peramban; Excel lalu dapat menampilkan ikon kosong di pita.',
      en: 'Browsers may not keep the icon; Excel may then show an empty one on the ribbon.',
    },
    remedy: {
      id: 'Untuk .png kirim Cache-Control: public, max-age=86400, tanpa no-cache dan no-store.',
      en: 'With .png send Cache-Control: public, max-age=86400, and neither no-cache nor no-store.',
    },
  },
  'x-frame-options': {
    happened: {
      id: 'X-Frame-Options melarang Excel untuk web menampilkan panel.',
      en: 'X-Frame-Options keeps Excel on the web from showing the pane.',
    },
    remedy: {
      id: 'Hapus X-Frame-Options; pakai Content-Security-Policy: frame-ancestors … (daftarnya ada di folder hosting).',
      en: 'Remove X-Frame-Options; use Content-Security-Policy: frame-ancestors … (the list is in the folder hosting).',
    },
  },
  'frame-ancestors': {
    happened: {
      id: 'frame-ancestors tidak memuat semua situs Excel untuk web, atau tidak ada: panel ditolak di sana, atau situs mana pun boleh membingkainya.',
      en: 'frame-ancestors does not name all sites of Excel on the web, or is missing: the pane is refused there, or any site may frame it.',
    },
    remedy: {
      id: 'Kirim Content-Security-Policy: frame-ancestors dengan daftar di folder hosting.',
      en: 'Send Content-Security-Policy: frame-ancestors with the list in the folder hosting.',
    },
  },
  'csp-skrip': {
    happened: {
      id: 'Content-Security-Policy dari server melarang skrip halaman ini, atau Office.js dari appsforoffice.microsoft.com.',
      en: 'The Content-Security-Policy of the server refuses the scripts of this page, or Office.js from appsforoffice.microsoft.com.',
    },
    remedy: {
      id: 'Dari server cukup kirim frame-ancestors; kebijakan selebihnya sudah ada di dalam halaman.',
      en: 'From the server send frame-ancestors only; the rest of the policy is in the page already.',
    },
  },
  'csp-halaman': {
    happened: {
      id: 'Content-Security-Policy dari server melarang yang diperlukan halaman itu sendiri.',
      en: 'The Content-Security-Policy of the server refuses what the page itself needs.',
    },
    remedy: {
      id: 'Dari server cukup kirim frame-ancestors; kebijakan selebihnya sudah ada di dalam halaman.',
      en: 'From the server send frame-ancestors only; the rest of the policy is in the page already.',
    },
  },
  coep: {
    happened: {
      id: 'Cross-Origin-Embedder-Policy menghalangi Office.js.',
      en: 'Cross-Origin-Embedder-Policy keeps Office.js out.',
    },
    remedy: { id: 'Hapus tajuk itu untuk alamat ini.', en: 'Remove that header for this address.' },
  },
  'pengganti-404': {
    happened: {
      id: 'Berkas yang tidak ada dijawab seolah-olah ada, sehingga bagian yang hilang setelah pembaruan tidak dikenali.',
      en: 'A file that does not exist is answered as if it did, so a part that went with an update is not noticed.',
    },
    remedy: {
      id: 'Matikan pengalihan ke halaman utama (SPA fallback) untuk alamat ini; jawab 404.',
      en: 'Switch off the fallback to the main page (SPA fallback) for this address; answer 404.',
    },
  },
} satisfies Record<string, Saying>;

export type FaultId = keyof typeof FAULTS;

/** `detail`: what was found, in the host's own words. */
export function fault(id: FaultId, address: string, detail = ''): HostFault {
  const { happened, remedy, isAdvice = false }: Saying = FAULTS[id];
  const found = detail === '' ? '' : ` (${detail})`;
  return { id, address, isAdvice, happened: { id: happened.id + found, en: happened.en + found }, remedy };
}

/** How many, and the first of them. */
export function counted(names: readonly string[]): string {
  const named = names.length > 3 ? [...names.slice(0, 3), '…'] : names;
  return `${names.length}: ${named.join(', ')}`;
}
