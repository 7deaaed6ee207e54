import type { FeelingId, TileId } from '@/core/model/feeling';

/** The ten tiles. Hindi: nouns, so that no ending tells who reads. */
export const tileNames: Record<TileId, string> = {
  hurt: 'चोट',
  angry: 'ग़ुस्सा',
  afraid: 'डर',
  doubting: 'दुविधा',
  'worn-out': 'थकान',
  okay: 'ठीक',
  calm: 'सुकून',
  strong: 'मज़बूती',
  warm: 'अपनापन',
  'not-sure': 'पता नहीं',
};

/** A word and one line on what people often mean by it: never a definition the reader has to fit. Hindi. */
export const feelingWords: Record<FeelingId, { name: string; says: string }> = {
  hurt: { name: 'चोट', says: 'भीतर कुछ है जिस पर वार हुआ।' },
  sad: { name: 'दुख', says: 'भारी मन, आँसुओं के क़रीब या उनसे आगे।' },
  lonely: { name: 'अकेलापन', says: 'लोगों से दूरी, पास लोग हों तब भी।' },
  grieving: { name: 'कुछ खोने का ग़म', says: 'जो था उसकी कमी, या जो समझ रखा था उसकी।' },
  angry: { name: 'ग़ुस्सा', says: 'भीतर गरमी, खिंचाव, कि काश यह ऐसा न होता।' },
  frustrated: { name: 'झुँझलाहट', says: 'बार-बार वही दीवार सामने।' },
  resentful: { name: 'मन में खटास', says: 'नाइंसाफ़ी की बात बार-बार लौट आती है।' },
  payback: { name: 'बदले का मन', says: 'चाह कि उन्हें भी यही महसूस हो। चाह कोई योजना नहीं है।' },
  anxious: { name: 'बेचैनी', says: 'चौकन्नापन, कुछ हो जाने का इंतज़ार-सा।' },
  afraid: { name: 'फिर वही होने का डर', says: 'मन कसा हुआ, कि सब कहीं लौट न आए।' },
  unsafe: { name: 'सुरक्षित न लगना', says: 'आसपास कुछ सुरक्षित नहीं लगता।' },
  insecure: { name: 'ख़ुद पर शक', says: 'अपनी क़ीमत, अपने रूप या अपनी समझ पर यक़ीन नहीं।' },
  confused: { name: 'उलझन', says: 'टुकड़े आपस में जुड़ते नहीं।' },
  ashamed: { name: 'शर्म', says: 'नज़रों से ओझल हो जाने का मन, अपनी नज़र से भी।' },
  guilty: { name: 'अपने किए का बोझ', says: 'जो मैंने किया, वह भीतर बैठा है।' },
  drained: { name: 'पूरी थकान', says: 'आज देने को कुछ नहीं बचा।' },
  overwhelmed: { name: 'सब कुछ बहुत ज़्यादा', says: 'एक साथ हर चीज़ हद से ज़्यादा।' },
  numb: { name: 'सुन्न', says: 'ज़्यादा कुछ महसूस नहीं होता, या सब दूर-सा है।' },
  hopeless: { name: 'नाउम्मीदी', says: 'अभी आगे का कोई रास्ता नहीं दिखता।' },
  okay: { name: 'ठीक-ठाक, बीच में', says: 'न अच्छा, न बुरा। यह भी गिना जाता है।' },
  calm: { name: 'सुकून', says: 'भीतर ख़ामोशी, साँस धीमी।' },
  safe: { name: 'सुरक्षित', says: 'यहाँ कंधे ढीले छूट सकते हैं।' },
  clear: { name: 'बात साफ़', says: 'क्या क्या है, यह दिख रहा है।' },
  hopeful: { name: 'उम्मीद', says: 'कुछ अच्छा मुमकिन लगता है।' },
  proud: { name: 'ख़ुद पर नाज़', says: 'मैंने कुछ ऐसा किया जो आसान नहीं था।' },
  brave: { name: 'हिम्मत', says: 'डर शायद हो, क़दम फिर भी आगे।' },
  grateful: { name: 'शुक्रगुज़ारी', says: 'ख़ुशी कि कुछ, या कोई, है।' },
  supported: { name: 'किसी का सहारा', says: 'कोई मेरे साथ है।' },
  close: { name: 'किसी से नज़दीकी', says: 'किसी ऐसे के पास, जो मायने रखता है।' },
  happy: { name: 'ख़ुशी', says: 'हल्कापन और ख़ुशी, जितनी देर भी हो।' },
};
