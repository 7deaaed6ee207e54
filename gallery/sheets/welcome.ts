import '@/components/theme.css';
import '@/components/feelings.css';
import '@/components/options.css';
import '@/components/welcome.css';
import '@/components/bowl.css';
import '@/components/gild.css';
import '@/components/lock/lock.css';
