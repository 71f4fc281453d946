import type { ReadyMade } from './ready-made.ts';

/** References stay those of French law: articles of the Code général de la fonction publique (CGFP) unless said otherwise. */
export const en: ReadyMade = {
  ethics: {
    title: '{title}: ten questions for your placement',
    body: `We expect you on {date}. Until then, here are ten questions that a student on placement meets, and the texts that answer them.

- Gifts: you are offered a meal, a ticket, an object. May I accept? Integrity and probity (art. L. 121-1 CGFP); passive corruption (art. 432-11 of the code pénal).
- Neutrality: may I show my beliefs at the front desk or in a meeting? Neutrality, laïcité, equal treatment (art. L. 121-2).
- Reserve: may I criticise in public the administration that hosts me? Freedom of opinion is guaranteed (art. L. 111-1); the administrative courts add a duty of reserve, off duty as well.
- Professional discretion: may I tell my family about a case? No: this covers everything I learn in my duties (art. L. 121-7).
- Professional secrecy: what about something a member of the public confided? Secrecy covers it (art. L. 121-6; art. 226-13 and 226-14 of the code pénal).
- Conflicts of interest: a relative, a friend or a former employer is concerned by my file. I prevent or end the situation (art. L. 121-4 and L. 121-5), refer it to my superior and step aside (art. L. 122-1).
- Social networks: may I publish a photograph of the office, or comment on a decision? Reserve and discretion hold there too, under a pseudonym as under my name (art. L. 121-7).
- Outside work: may I keep another job? In principle no, except where the law allows it (art. L. 121-3 and L. 123-1 to L. 123-8).
- Obedience: the instruction seems wrong to me. I follow it, unless the order is manifestly illegal and likely to compromise a public interest seriously (art. L. 121-10).
- Reporting: I discover a crime or an offence. I notify the public prosecutor (art. L. 121-11; art. 40 of the code de procédure pénale); whoever reports in good faith is protected (art. L. 135-1 and L. 135-4; law no. 2016-1691 of 9 December 2016).

In doubt? Speak to your placement supervisor, or consult the ethics officer (référent déontologue): it is your right (art. L. 124-2).`,
  },
  secularism: {
    title: '{title}: what the law says',
    body: `We expect you on {date}. Before you come, read again the texts from which we shall start.

- “The Republic ensures freedom of conscience. It guarantees the free exercise of worship”, within the sole limits of public order (law of 9 December 1905, art. 1).
- “The Republic neither recognises, nor pays, nor subsidises any religion” (law of 9 December 1905, art. 2).
- Public officials are neutral: they do not show their religious opinions in their duties, and treat everybody equally (art. L. 121-2 CGFP). Members of the public are free in their beliefs.
- In state schools (écoles, collèges and lycées), pupils may not wear signs by which they conspicuously show a religious affiliation (art. L. 141-5-1 of the code de l’éducation).
- Each administration has an officer for laïcité, the référent laïcité (art. L. 124-3 CGFP).

Come with a situation that you saw on placement, without a name or a detail that points to a person.`,
  },
  media: {
    title: '{title}: prepare your turn',
    body: `We expect you on {date}. You will speak in front of a camera, alone and then in a crisis unit.

- Prepare three sentences on a subject that you know: the fact, what we are doing, what everyone can do.
- Bring clothes that you would wear to represent your institution.
- Take no real file of your placement: professional discretion also holds in an exercise (art. L. 121-7 CGFP).

The recordings serve the session, and are erased afterwards.`,
  },
  parliament: {
    title: '{title}: your day at Parliament',
    body: `We expect you on {date}.

The place, the time and the access instructions in this message are those of your half of the promotion: they hold for that half alone. Allow time for the security check.`,
  },
  workingSession: {
    title: '{title}',
    body: `Your working session takes place on {date}.

Until then, read the synthesis of your theme again, and report what you have seen since: /terrain signaler.`,
  },
  restitution: {
    title: '{title}',
    body: `The restitution takes place on {date}.

Prepare your questions to the speakers from the synthesis of the theme.`,
  },
  other: { title: '{title}', body: 'We expect you on {date}.' },
  none: {
    title: 'Have you reported what you see?',
    body: `A good practice, a difficulty, an idea from your placement: two sentences are enough.

Type /terrain signaler.`,
  },
};
