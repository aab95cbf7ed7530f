const providers = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.de hotmail.fr ' +
    'hotmail.it live.com msn.com yahoo.com yahoo.de yahoo.fr yahoo.co.uk icloud.com me.com ' +
    'mac.com aol.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de proton.me ' +
    'protonmail.com pm.me orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it ' +
    'virgilio.it tiscali.it wp.pl o2.pl onet.pl interia.pl seznam.cz email.cz centrum.cz ' +
    'abv.bg mail.bg ziggo.nl kpnmail.nl planet.nl telenet.be skynet.be bluewin.ch uol.com.br ' +
    'bol.com.br terra.com.br sapo.pt mail.com zoho.com fastmail.com tutanota.com yandex.com ' +
    'mail.ru comcast.net verizon.net att.net btinternet.com rediffmail.com'
  ).split(' '),
)

/** Whether anybody can have an address at a mail domain, so that it tells no organisation. */
export function isFreeMail(domain: string): boolean {
  return providers.has(domain.toLowerCase())
}
