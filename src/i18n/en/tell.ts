// English: one press that writes to a client.

export const tell = {
  title: (name: string) => `Write to ${name}`,
  write: 'Message',
  writeTo: (name: string) => `Write to ${name}`,
  about: 'About',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  mail: 'Mail',
  mailed: (name: string) => `The mail to ${name} goes out within the hour.`,
  byItself: 'The mail goes out by itself.',
  youSend: 'The app opens with the text ready; you press send.',
  notAsked: 'The client has not been asked yet whether you may write.',
  on: (what: string, day: string) => `${what}, ${day}`,
  notAgreed: (name: string) =>
    `${name} does not want to be written to, or what is recorded of it has to be put right in the client’s view.`,
  noWay: (name: string) => `${name} has no phone number, and no email that may be written to.`,
};
