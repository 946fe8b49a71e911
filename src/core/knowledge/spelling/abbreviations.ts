/** Abbreviations that every reader of such tables knows, so that they need not be spelt out. */

import { type Source } from '../sources';

/** In capitals, parted by blanks: names of laws, plans and offices, and general terms of regional government. */
const ABBREVIATION_ROWS: readonly { readonly letters: string; readonly source: Source }[] = [
  { letters: 'RI PNS ASN TNI POLRI DPR DPRD DPD MPR KPK BPK BPKP BPS BNPB BPBD BNN KPU OPD SKPD', source: 'affairs' },
  { letters: 'PD SETDA BUMN BUMD BUMDES UPTD UPT APBN APBD DAK DAU PAD PDRB PDB RPJMD RPJMN', source: 'affairs' },
  { letters: 'RPJPD RENSTRA RENJA RKPD RKA DPA PK LKE LKJ LKJIP LAKIP SAKIP AKIP IKU IKK IKD IKM', source: 'affairs' },
  { letters: 'SKM SPM SPIP SPBE APIP LPPD LKPJ LKPD WTP WDP TW UMKM UKM KUKM KTP KK NIK NIB SD', source: 'affairs' },
  { letters: 'SMP SMA SMK SLB PAUD TK KB HIV AIDS TBC PBB PPN PPH RT RW KM HA KG TB MI MTS MA', source: 'affairs' },
  { letters: 'DTKS PKH PPKS PMKS KPM RTRW RDTR LHP LHE LHKPN TPP ZI WBK WBBM PPID DPT TPS JP KH', source: 'affairs' },
  { letters: 'BBLR ODGJ PHBS PTM TPA RTLH MBR PMA PMDN OSS DAS NTP KDRT PPA DPRK KUA TPID LPG', source: 'affairs' },
  { letters: 'LKPM P2TP2A HKI SDN SMPN APK APM APS SKS DBD GRK EBT PON TOEFL IELTS ASI IPM IPG', source: 'affairs' },
  { letters: 'IDG TPT TPAK RPJM RTL TMT NPWP STNK SIM PT CV TPK TPI RPH DAM MCK IPAL WNA WNI SAR', source: 'affairs' },
  { letters: 'SUN SBN OPT ODF IGD UGD ICU ANBK UN RB RPD SKP BKN LAN KIR RSUD RSU BLUD PUPR', source: 'affairs' },
  { letters: 'BPKAD BKAD BKPSDM DPMD DLH BKKBN KPP KPPN SDM SDA SOP SK PP UU PERMEN PERDA PERBUP', source: 'affairs' },
  { letters: 'PERGUB TIK IT SDGS TPB HAM CSR NSPK ISO SNI COVID PDAM SPAM RTH BBM PLN KIA KIS', source: 'affairs' },
  { letters: 'BPJS JKN PNBP SARA BUM BOS BOK SPT PHI PTN PTS CPNS PPPK PKK LSM PTSP MPP PJU', source: 'affairs' },
  { letters: 'UMP UMK BLT NJOP BPHTB PTSL PBI LPSE UKPBJ PBJ TKDN OJK BI BPN CCTV GPS QRIS', source: 'affairs' },
  { letters: 'USD RS SILPA KLA KUR MTQ PROPER UHC TGM IPLM IKLH SPI MCP KONI PKBM SKB NUPTK AMDAL', source: 'affairs' },
  { letters: 'UKL UPL IPLT HGU HGB KLHS BLK LPK PHK PUG PUS KIE MKJP ANC TTD PMT IVA DM', source: 'affairs' },
  { letters: 'ARV STBM PPNS FKUB ORMAS RKT RBA LRA TKDD DBH BTT PBH BAZNAS UPZ TPQ RA KPID LPPL', source: 'affairs' },
  {
    letters: 'KIM RKB DAPODIK EMIS PIP KIP BOP UNESCO WHO UNICEF LHKASN SPJ SP2D DIPA PHLN PDN TPAKD KEK',
    source: 'affairs',
  },
  { letters: 'KI ABK WBP PSU APD DOB PKB BBNKB TV IKPA PLTS ADHK ADHB BCG', source: 'affairs' },
];

export const FAMILIAR_ABBREVIATIONS: ReadonlySet<string> = new Set(
  ABBREVIATION_ROWS.flatMap(({ letters }) => letters.split(' ')),
);
