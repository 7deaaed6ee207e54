import { spellPhrases } from '@/core/care/spell-phrases';
import type { Phrase } from '@/core/model/phrases';
import { chat } from './chat';

const wish =
  'quero|queria|quis|vou|vamos|ia|vontade|penso|pensei|pensando|pensado|desejo|planejo|planejei|planejando|poderia|podia|posso|preciso|sonho|sonhei|adoraria|gostaria|juro|imagino|imaginando|fantasio|fantasiando|capaz|devia';
const person =
  'ele|ela|eles|elas|aquele|aquela|aqueles|esse|essa|alguém|você|todo|todos|ambos|quem|amante|meu|minha';
const verbs =
  'matar|machucar|ferir|esfaquear|envenenar|espancar|agredir|estrangular|enforcar|atropelar|socar|arrebentar|surrar|destruir|esganar';
const of = 'dele|dela|deles|delas|daquele|daquela|desse|dessa|do|da|dos';
const inside = 'nele|nela|neles|nelas|naquele|naquela|nesse|nessa';

/** Harm to somebody, and payback. Brazilian Portuguese (guidance, section 5, crisis content). */
export const harmToOthers: readonly Phrase[] = spellPhrases(
  [
    `${wish} de|em|com|que? ${verbs} ${person}`,
    `${wish} de|em? ${verbs} os|as|o|a|meu|minha dois|duas|ex|marido|esposa|amante|mulher|namorado|namorada|pai|mãe|chefe|irmão`,
    `${wish} de|em? matá|machucá|feri|destruí|esfaqueá|espancá|enforcá|envenená|socá|surrá|esganá lo|la|los|las`,
    `${wish} de|em? te|lhe|os|as ${verbs}`,
    'te mato|mataria|matarei|arrebento|destruo|quebro',
    `mato|mataria|matarei|arrebento|espanco|esfaqueio ele|ela|eles|elas|aquele|aquela|esse|os|alguém`,
    `${wish} de|em|que? bater|atirar|avançar ${inside}|em > .|,|e|${person}|até|com|como|na|no|quando|muito|mesmo|sujeito`,
    `dar|dou|daria|darei um|uma|uns|umas surra|soco|socos|tapa|tapas|tiro|porrada|murro|facada|lição ${inside}|em|no|na`,
    `quebrar|quebro|arrebentar|arrebento|rebentar|partir|socar|estourar|esmurrar a cara|cabeça|fuça ${of}`,
    `acabar|acabo com a vida|raça|reputação|carreira|felicidade|alegria ${of}`,
    `${wish} de? acabar com ele|ela|eles|elas|aquele|aquela > .|,|e|hoje|de`,
    `destruir|arruinar|estragar|ferrar|foder|infernizar|acabar com? a|o|as? vida|carreira|reputação|casamento|família|trabalho|felicidade|imagem ${of}`,
    'infernizar|ferrar|foder ele|ela|eles|elas|com',
    'fazer|faço|farei|faria|fazendo ele|ela|eles|elas|esse|essa|aquele|aquela ~ sofrer|pagar|sangrar|implorar|engolir|arrepender',
    'fazer|faço|farei|faria ele|ela|eles|elas sentir na|o > pele|mesmo',
    'fazê los|lo|la|las sofrer|pagar|sangrar',
    'quero|queria|tomara|espero|desejo|torço|torcendo|peço|rezo ~ ~ sofra|sofram|pague|paguem|morra|morram|apodreça|apodreçam|sofresse|sofressem|morresse|morressem|exploda|lasque|ferre|ferrem',
    'quero|queria|adoraria|sonho|vontade|gostaria|espero em|de? ver ele|ela|eles|elas|aquele|aquela ~ sofrer|sofrendo|morto|morta|chorar|chorando|sangrar|sangrando|caído|implorar',
    'vê lo|la|los|las sofrer|morto|morta|sangrar|implorar',
    'quero|queria ele|ela|eles morto|morta|mortos|mortas',
    'merece|merecem|merecia|mereciam sofrer|morrer|apanhar|apodrecer|queimar|uma > .|,|e|por|surra|lição|de|muito',
    'vingança|vinganças|vingar|vingo|vingarei|vingaria|vingasse|revanche',
    'dar|dei|dou|darei|devolver o|um troco > .|,|para|nele|nela|neles|e|a|nos|na|no|em|por|nos',
    'na|com|da mesma moeda',
    'me paga|pagam|pagará|pagarão|pagar > .|,|por|caro|e|um|tudo',
    'vai|vão|tem|têm ~ pagar caro|por|pelo|muito > .|,|por|tudo|que|isso|caro|o',
    'vai|vão se ver comigo',
    'vai|vão|ainda ver só > .|,|comigo|o',
    `riscar|arranhar|queimar|quebrar|furar|incendiar|rasgar|destruir|amassar ~ carro|moto|casa|pneus|pneu|roupas|coisas|celular|vidros|vidro ${of}`,
    'tacar|taco|botar|boto|pôr|colocar fogo em|na|no|nas|nos tudo|casa|carro|coisas|roupas|moto',
    `${wish} ~ fazer mal|maldade|algum a|para|com|mal ele|ela|eles|alguém|quem|essa|esse|a`,
    'posso|poderia|capaz|medo|vou|vontade ~ matar|machucar|ferir|bater em? alguém|alguem > .|,|hoje|se|e',
    'vida dele|dela|deles um|num inferno',
  ],
  chat,
);
